using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Calculus;

/// <summary>Looks at derivatives and integrals.</summary>
internal sealed class IntegralTests(Equality equality)
{
    /// <summary>A derivative: equal to the key, which is one.</summary>
    public AnswerVerdict Derived(Expression student, Expression teacher, string variable)
    {
        if (equality.Of(student, teacher) is var same and not Sameness.Different)
        {
            return same == Sameness.Same
                ? AnswerVerdict.Same("It is equal to the key.")
                : AnswerVerdict.Ask("Whether it is equal to the key is unclear.");
        }

        return AnswerVerdict.Other(
            equality.Of(Derivative.Of(student, variable), teacher) == Sameness.Same
                ? "It looks as if it was integrated instead."
                : "It is not equal to the key."
        );
    }

    /// <summary>The same derivative as the key, constants aside.</summary>
    public AnswerVerdict Antiderivative(Expression student, Expression teacher, string variable) =>
        equality.Of(Derivative.Of(student, variable), Derivative.Of(teacher, variable)) switch
        {
            Sameness.Same => AnswerVerdict.Same("Its derivative is that of the key."),
            Sameness.Different => AnswerVerdict.Other("Its derivative is not that of the key."),
            _ => AnswerVerdict.Ask("Whether its derivative is that of the key is unclear."),
        };

    /// <summary>An integral: the derivative of the key, a constant of integration, and absolute values in logarithms as the key has them.</summary>
    public AnswerVerdict Integral(Expression student, Expression teacher, string variable, bool needsConstant, bool isFormal)
    {
        var derivatives = Antiderivative(student, teacher, variable);
        if (derivatives.Answer != AnswerStanding.Equivalent)
        {
            return derivatives;
        }

        if (!isFormal && Logarithms(student, variable) is var mine and not (false, false) && !Suits(mine, Logarithms(teacher, variable)))
        {
            return AnswerVerdict.Other("Logarithms in it stand with absolute values where the key has none, or without.");
        }

        return needsConstant && !HasFreeConstant(student, teacher, variable)
            ? AnswerVerdict.Other("It has no constant of integration, or not one that takes every value.")
            : AnswerVerdict.Same("Its derivative is that of the key.");
    }

    /// <summary>A constant that is added.</summary>
    public AnswerVerdict AddsConstant(Expression student, IReadOnlyCollection<string> known, bool isStrict)
    {
        var free = student.Variables().Where(v => !known.Contains(v)).ToList();
        if (free.Count != 1)
        {
            return AnswerVerdict.Other(free.Count == 0 ? "It has no constant of integration." : "It has more than one free constant.");
        }

        var slope = Derivative.Of(student, free[0]);
        var isFree = isStrict
            ? equality.Of(slope, Expression.Of(1)) == Sameness.Same
            : !Depends(slope, known.Where(k => student.Variables().Contains(k)));
        return AnswerVerdict.Of(isFree, "A constant is added.", "The free constant is not simply added.");
    }

    private bool Depends(Expression e, IEnumerable<string> on) => on.Any(v => equality.IsZero(Derivative.Of(e, v)) != Sameness.Same);

    private bool HasFreeConstant(Expression student, Expression teacher, string variable)
    {
        var keys = teacher.Variables();
        var free = student.Variables().Where(v => v != variable && (!keys.Contains(v) || IsConstantOf(teacher, v, variable))).ToList();
        return free.Count == 1 && IsConstantOf(student, free[0], variable) && IsUnbounded(student, free[0]);
    }

    // Its slope does not depend on the variable, and is not 0.
    private bool IsConstantOf(Expression e, string constant, string variable)
    {
        var slope = Derivative.Of(e, constant);
        return slope.Variables().Count == 0 && equality.IsZero(slope) == Sameness.Different
            || (equality.IsZero(Derivative.Of(slope, variable)) == Sameness.Same && equality.IsZero(slope) == Sameness.Different);
    }

    // c and 3c take every value, ln(k|x|) does, and c^2 or c^3 are odd ways to say so.
    private bool IsUnbounded(Expression e, string constant)
    {
        var slope = Derivative.Of(e, constant);
        return equality.IsZero(Derivative.Of(slope, constant)) == Sameness.Same
            || e.All().Any(p => p is Call { Head: "ln" or "log" } c && c.Variables().Contains(constant));
    }

    private static (bool Bare, bool Sized) Logarithms(Expression e, string variable)
    {
        var logs = e.All().OfType<Call>().Where(c => c.Head is "ln" or "log" && c.Variables().Contains(variable)).ToList();
        return (logs.Exists(c => !c.All().Any(p => p.Is("abs"))), logs.Exists(c => c.All().Any(p => p.Is("abs"))));
    }

    private static bool Suits((bool Bare, bool Sized) mine, (bool Bare, bool Sized) key) => key.Sized ? !mine.Bare : !(mine.Bare && mine.Sized);
}
