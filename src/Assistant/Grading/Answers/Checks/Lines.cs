using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Relations;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Checks;

/// <summary>Whether each line of a solution follows from the one before it and leads back to it.</summary>
internal static class Lines
{
    public static AnswerVerdict Of(Asked asked, bool startsAsKey)
    {
        if (!asked.Student.Is("[") || !asked.Teacher.Is("["))
        {
            return AnswerVerdict.Ask("Both must be lists of lines.");
        }

        var (mine, wanted) = (asked.Student.Parts, asked.Teacher.Parts);
        if (startsAsKey && mine.Count > 0 && wanted.Count > 0)
        {
            var first = asked.Comparison.Of(mine[0], wanted[0]);
            if (first.Answer != AnswerStanding.Equivalent)
            {
                return first with { Why = "The first line is not that of the key." };
            }
        }

        for (var at = 1; at < mine.Count; at++)
        {
            var step = Step(asked, mine[at - 1], mine[at]);
            if (step.Answer != AnswerStanding.Equivalent)
            {
                return step with { Why = $"Line {at + 1}: {step.Why}" };
            }
        }

        return AnswerVerdict.Same("Each line is equivalent to the one before it.");
    }

    private static AnswerVerdict Step(Asked asked, Expression before, Expression after)
    {
        var step = asked.Comparison.Of(before, after);
        if (step.Answer == AnswerStanding.Equivalent || Shapes.Of(before) != Shape.Statement || Shapes.Of(after) != Shape.Statement)
        {
            return step;
        }

        // The same solutions, be it with other multiplicities; of positive values alone if that is said.
        var book = new AtomBook(asked.Equality);
        var (a, b) = (book.Read(PlusMinusOr(before)), book.Read(PlusMinusOr(after)));
        return a is null || b is null
            ? step
            : book.AgreeOnLine(a, b, asked.IsPositive) switch
            {
                true => AnswerVerdict.Same("The same solutions."),
                false => AnswerVerdict.Other("It has other solutions than the line before it."),
                _ => step,
            };
    }

    private static Expression PlusMinusOr(Expression e) => e.All().Any(p => p.Is("pm")) ? new Call("or", PlusMinus.Of(e, 1), PlusMinus.Of(e, -1)) : e;
}
