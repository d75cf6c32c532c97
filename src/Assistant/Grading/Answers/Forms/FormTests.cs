using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Forms;

/// <summary>Looks at the form in which an answer is written.</summary>
internal static class FormTests
{
    /// <summary>A product of factors that cannot be factored further.</summary>
    public static AnswerVerdict Factored(Expression e)
    {
        bool? all = true;
        foreach (var (factor, power) in Terms.FactorsOf(e))
        {
            if (factor.Variables().Count == 0)
            {
                continue;
            }

            if (power < 0)
            {
                return AnswerVerdict.Other("A variable stands below a fraction line.");
            }

            var prime = factor is Symbol ? true : Factors.IsPrime(factor);
            if (prime == false)
            {
                return AnswerVerdict.Other("A factor of it can be factored further.");
            }

            all = prime is null ? null : all;
        }

        return all is null
            ? AnswerVerdict.Ask("Whether a factor of it can be factored further is unclear.")
            : AnswerVerdict.Same("It is equal to the key, and cannot be factored further.");
    }

    /// <summary>No product or power of sums.</summary>
    public static AnswerVerdict Expanded(Expression e) =>
        AnswerVerdict.Of(!HoldsProductOfSum(e), "It is expanded.", "A product or a power of a sum stands in it.");

    /// <summary>Every fraction of whole numbers in lowest terms, and no root below a fraction line.</summary>
    public static AnswerVerdict LowestTerms(Expression e)
    {
        foreach (var c in e.All().OfType<Call>().Where(c => c.Head == "/"))
        {
            if (Constant.Of(Unsigned(c.Parts[0])) is { IsWhole: true } a && Constant.Of(Unsigned(c.Parts[1])) is { IsWhole: true } b && IsPlain(c))
            {
                if (!System.Numerics.BigInteger.GreatestCommonDivisor(a.Above, b.Above).IsOne)
                {
                    return AnswerVerdict.Other("A fraction in it can be reduced.");
                }
            }
            else if (c.Parts[1].Variables().Count == 0 && c.Parts[1].All().Any(IsRoot))
            {
                return AnswerVerdict.Other("A root stands below a fraction line.");
            }
        }

        return AnswerVerdict.Same("Its fractions are in lowest terms.");
    }

    /// <summary>One fraction, with none in it and none beside it.</summary>
    public static AnswerVerdict SingleFraction(Expression e)
    {
        var bare = Unsigned(e);
        var lines = bare.All().Count(p => p.Is("/") && !(p.Parts[0] is Number && p.Parts[1] is Number && p != bare && bare.Is("^")));
        return lines == 0 || (lines == 1 && (bare.Is("/") || (bare.Is("*") && Terms.FactorsOf(bare).Any(f => f.Power < 0))))
            ? AnswerVerdict.Same("It is one fraction, and equal to the key.")
            : AnswerVerdict.Other("It is more than one fraction.");
    }

    /// <summary>A square of what is linear in the variable, times a constant, and a constant besides.</summary>
    public static AnswerVerdict CompletedSquare(Expression e, string variable)
    {
        var with = Terms.Of(e).Where(t => t.Variables().Contains(variable)).ToList();
        if (with.Count == 0)
        {
            return AnswerVerdict.Same("The variable does not stand in it.");
        }

        if (with.Count > 1)
        {
            return AnswerVerdict.Other("The variable stands in more than one term.");
        }

        var factors = Terms.FactorsOf(with[0]).Where(f => f.Base.Variables().Contains(variable)).ToList();
        return AnswerVerdict.Of(
            factors is [{ Power: 1 or 2 } one] && IsLinear(one.Base, variable),
            "It is a completed square, and equal to the key.",
            "It is no completed square."
        );
    }

    public static Expression Unsigned(Expression e) => e is Call { Head: "-" } c ? Unsigned(c.Parts[0]) : e;

    private static bool IsPlain(Call fraction) => fraction.Parts.All(p => Unsigned(p) is Number { IsDecimal: false });

    private static bool IsRoot(Expression e) =>
        e is Call { Head: "sqrt" or "cbrt" or "root" } || (e is Call { Head: "^" } c && Constant.Of(c.Parts[1]) is { IsWhole: false });

    private static bool IsSum(Expression e) => Unsigned(e).Is("+");

    private static bool HoldsProductOfSum(Expression e) =>
        e is Call c
        && (
            c.Head switch
            {
                "*" => c.Parts.Any(IsSum),
                "/" => IsSum(c.Parts[0]),
                "-" => IsSum(c.Parts[0]),
                "^" => IsSum(c.Parts[0]) && Constant.Of(c.Parts[1]) is { IsWhole: true } n && n > Rational.One,
                _ => false,
            } || (c.Head is "+" or "*" or "/" or "-" && c.Parts.Any(HoldsProductOfSum))
        );

    private static bool IsLinear(Expression e, string variable) =>
        !e.All().Any(p => p is Call { Head: not ("+" or "-" or "*" or "/" or "^") } c && c.Variables().Contains(variable))
        && !Simplest(Derivative.Of(e, variable)).Contains(variable);

    private static SortedSet<string> Simplest(Expression e) =>
        Constant.Of(e) is not null ? new SortedSet<string>(StringComparer.Ordinal) : e.Variables();
}
