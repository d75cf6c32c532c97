using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Numeric;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Algebra;

/// <summary>A quotient of polynomials in one variable.</summary>
internal sealed record Fraction(Polynomial Above, Polynomial Below)
{
    private static readonly Polynomial One = new(Rational.One);

    /// <summary>Reads one; null if the expression is none. Constants such as sqrt(2) and pi count by their nearest value where that is let.</summary>
    public static Fraction? Of(Expression e, string variable, bool nearly = false) =>
        e switch
        {
            Number n => new Fraction(new Polynomial(n.Value), One),
            Symbol s when s.Name == variable => new Fraction(Polynomial.Variable, One),
            Call { Head: "+" } c => Both(c, variable, nearly, (a, b) => new Fraction((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below)),
            Call { Head: "*" } c => Both(c, variable, nearly, (a, b) => new Fraction(a.Above * b.Above, a.Below * b.Below)),
            Call { Head: "/" } c => Both(c, variable, nearly, Quotient),
            Call { Head: "-" } c => Of(c.Parts[0], variable, nearly) is { } a ? a with { Above = -a.Above } : null,
            Call { Head: "^" } c when Constant.Of(c.Parts[1]) is { IsWhole: true } times && c.Parts[0].Variables().Count > 0 => Of(
                c.Parts[0],
                variable,
                nearly
            )
                is { } a
                ? Power(a, times)
                : null,
            _ => Nearly(e, nearly),
        };

    private static Fraction? Both(Call c, string variable, bool nearly, Func<Fraction, Fraction, Fraction?> join) =>
        Of(c.Parts[0], variable, nearly) is { } a && Of(c.Parts[1], variable, nearly) is { } b ? join(a, b) : null;

    private static Fraction? Quotient(Fraction a, Fraction b) =>
        b.Above.IsZero ? throw new BeyondReachException("It divides by zero.") : new Fraction(a.Above * b.Below, a.Below * b.Above);

    private static Fraction? Power(Fraction a, Rational times)
    {
        if (times.Abs() > new Rational(80))
        {
            throw new BeyondReachException("A power in it is higher than what is looked at.");
        }

        var (power, count) = (times.Sign < 0 ? Quotient(new Fraction(One, One), a)! : a, Math.Abs((int)times.Above));
        return new Fraction(power.Above.Power(count), power.Below.Power(count));
    }

    private static Fraction? Nearly(Expression e, bool nearly)
    {
        if (e.Variables().Count > 0)
        {
            return null;
        }

        if (Constant.Of(e) is { } exact)
        {
            return new Fraction(new Polynomial(exact), One);
        }

        var value = nearly ? new ValueAt(Place.All(onlyPositive: true)[0]).Of(e) : default;
        return nearly && value.IsClear && Math.Abs(value.Value.Imaginary) < 1e-12
            ? new Fraction(new Polynomial(Rational.Of(value.Value.Real)), One)
            : null;
    }
}
