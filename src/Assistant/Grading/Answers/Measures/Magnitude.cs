using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Numeric;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Measures;

/// <summary>The value of an expression without variables.</summary>
internal static class Magnitude
{
    /// <summary>The exact value, or the nearest double's; null if it is no real number.</summary>
    public static Rational? Of(Expression e)
    {
        var bare = Commands.Apply(e);
        if (bare.Variables().Count > 0 || Relations.Shapes.Of(bare) != Relations.Shape.Value)
        {
            return null;
        }

        if (Constant.Of(bare) is { } exact)
        {
            return exact;
        }

        var at = new ValueAt(Place.All(onlyPositive: true)[0]);
        var value = at.Of(bare);
        return at.Unknown is null && value.IsClear && Math.Abs(value.Value.Imaginary) <= 1e-12 * (1 + Math.Abs(value.Value.Real))
            ? Rational.Of(value.Value.Real)
            : null;
    }
}
