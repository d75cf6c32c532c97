using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Measures;

/// <summary>Looks at numbers with units.</summary>
/// <param name="isStrict">Whether the units must be those of the key, and not only convertible.</param>
internal sealed class UnitTests(bool isStrict)
{
    /// <summary>The number by its significant figures.</summary>
    public AnswerVerdict ByFigures(Expression student, Expression teacher, FigureOptions options) =>
        With(student, teacher, (number, values) => FigureTests.Significant(WrittenNumber.Of(number), values.Given, values.Key, options));

    /// <summary>The number within a tolerance.</summary>
    public AnswerVerdict Within(Expression student, Expression teacher, Tolerance tolerance) =>
        With(
            student,
            teacher,
            (_, v) =>
                v.Given is not { } given || v.Key is not { } key ? AnswerVerdict.Other("One of the two is no number.")
                : tolerance.Lets(given, key) != tolerance.Lets(given * v.Size, key * v.Size)
                    ? AnswerVerdict.Ask("Whether it is near enough depends on the unit that the tolerance is meant in.")
                : AnswerVerdict.Of(tolerance.Lets(given, key), "It is as near to the key as is asked for.", "It is too far from the key.")
        );

    private sealed record Values(Rational? Given, Rational? Key, Rational Size);

    private AnswerVerdict With(Expression student, Expression teacher, Func<Expression, Values, AnswerVerdict> judge)
    {
        var (mine, wanted) = (Quantity.Of(student), Quantity.Of(teacher));
        if (mine is null || wanted is null)
        {
            return AnswerVerdict.Other("One of the two is no number with units.");
        }

        if (wanted.Number is null || !wanted.HasUnits)
        {
            return wanted.HasUnits ? AnswerVerdict.Ask("The key is a unit without a number.") : AnswerVerdict.Ask("The key has no units.");
        }

        if (mine.Number is null || !mine.HasUnits)
        {
            return AnswerVerdict.Other(mine.HasUnits ? "It is a unit without a number." : "It has no units.");
        }

        var key = Magnitude.Of(wanted.Number);
        if (mine.IsWrittenAs(wanted))
        {
            return judge(mine.Number, new Values(Magnitude.Of(mine.Number), key, Rational.One));
        }

        if (isStrict || !mine.Measures(wanted))
        {
            return AnswerVerdict.Other(
                mine.Measures(wanted) ? "It has another unit than the key." : "Its unit measures another thing than that of the key."
            );
        }

        var given = Magnitude.Of(mine.Number) is { } value ? value * mine.Size / wanted.Size : (Rational?)null;
        return judge(mine.Number, new Values(given, key, wanted.Size));
    }
}
