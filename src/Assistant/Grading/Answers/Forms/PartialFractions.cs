using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Forms;

/// <summary>Whether an answer is a sum of partial fractions in a variable.</summary>
internal static class PartialFractions
{
    public static AnswerVerdict Of(Expression e, string variable)
    {
        foreach (var term in Terms.Of(e))
        {
            if (Fraction.Of(term, variable) is not { } fraction)
            {
                return AnswerVerdict.Ask("It holds other variables, or is no quotient of polynomials.");
            }

            if (fraction.Below.IsConstant)
            {
                continue;
            }

            var root = fraction.Below.SquareFree();
            switch (Factors.IsPrime(root))
            {
                case null:
                    return AnswerVerdict.Ask("Whether a denominator can be factored further is unclear.");
                case false:
                    return AnswerVerdict.Other("A denominator in it can be split.");
                case true when fraction.Above.Degree >= root.Degree:
                    return AnswerVerdict.Other("A numerator in it has too high a power.");
            }
        }

        return AnswerVerdict.Same("It is a sum of partial fractions, and equal to the key.");
    }
}
