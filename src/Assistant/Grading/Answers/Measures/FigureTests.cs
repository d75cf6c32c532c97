using System.Globalization;
using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Measures;

/// <summary>How many figures an answer must have, and to how many it must be right; null: not looked at.</summary>
internal sealed record FigureOptions(int Wanted, int? Right, bool MayHaveMore)
{
    /// <summary>Reads 3, [3, 2], [3, 0] (only the digits count) or [3, -1] (more digits are let pass).</summary>
    public static FigureOptions Read(Expression? options)
    {
        List<int> given = options is Call { Head: "[" } list ? [.. list.Parts.Select(Whole)] : [Whole(options)];
        return given switch
        {
            [> 0 and var n] => new FigureOptions(n, n, false),
            [> 0 and var n, -1] => new FigureOptions(n, n, true),
            [> 0 and var n, 0] => new FigureOptions(n, null, false),
            [> 0 and var n, > 0 and var right] => new FigureOptions(n, right, false),
            _ => throw new BeyondReachException("The option must be a number of figures, such as 3, or two, such as [3, 2]."),
        };
    }

    public static int Whole(Expression? e) =>
        e is not null && Constant.Of(e) is { IsWhole: true } n && n.Abs() < new Rational(1_000)
            ? (int)n.Above
            : throw new BeyondReachException("The option must be a whole number.");
}

/// <summary>Looks at the digits of numbers.</summary>
internal static class FigureTests
{
    /// <summary>Significant figures, and the value to so many of them.</summary>
    public static AnswerVerdict Significant(WrittenNumber? answer, Rational? value, Rational? key, FigureOptions options)
    {
        if (answer is null)
        {
            return AnswerVerdict.Other("The answer is no decimal number.");
        }

        var figures = answer.Figures;
        if (figures.Most < options.Wanted || (!options.MayHaveMore && figures.Least > options.Wanted))
        {
            return AnswerVerdict.Other(
                string.Create(CultureInfo.InvariantCulture, $"It has {figures} significant figures; {options.Wanted} are asked for.")
            );
        }

        if (options.Right is not { } right)
        {
            return AnswerVerdict.Same("It has as many significant figures as are asked for.");
        }

        return key is not { } wanted || value is not { } given
            ? AnswerVerdict.Other("The key is no number.")
            : AnswerVerdict.Of(
                IsRight(given, wanted, right),
                "It has as many significant figures as are asked for, and is right to them.",
                "It is not right to so many figures."
            );
    }

    /// <summary>Exactly so many significant figures, where final zeros before the point do not count.</summary>
    public static AnswerVerdict Strictly(WrittenNumber? answer, int wanted) =>
        wanted <= 0 ? AnswerVerdict.Ask("The option must be a number of figures from 1 on.")
        : answer is null ? AnswerVerdict.Other("The answer is no decimal number.")
        : AnswerVerdict.Of(
            answer.Figures.Least == wanted,
            "It has as many significant figures as are asked for.",
            $"It has {answer.Figures.Least} significant figures; {wanted} are asked for."
        );

    /// <summary>Exactly so many decimal places, and the value to them.</summary>
    public static AnswerVerdict Places(WrittenNumber? answer, Rational? key, int wanted)
    {
        if (wanted <= 0)
        {
            return AnswerVerdict.Ask("The option must be a number of places from 1 on.");
        }

        if (answer?.Figures.Places != wanted)
        {
            return AnswerVerdict.Other($"It has not {wanted} decimal places.");
        }

        var unit = new Rational(10).Power(-wanted);
        return key is not { } value
            ? AnswerVerdict.Other("The key is no number.")
            : AnswerVerdict.Of(
                Figures.RoundTo(answer.Value, unit) == Figures.RoundTo(value, unit),
                "It has as many decimal places as are asked for, and is right to them.",
                "It is not right to so many places."
            );
    }

    /// <summary>The same first digits, wherever the point stands.</summary>
    public static AnswerVerdict Digits(WrittenNumber? answer, WrittenNumber? key, int wanted) =>
        wanted <= 0 ? AnswerVerdict.Ask("The option must be a number of digits from 1 on.")
        : answer is null || key is null ? AnswerVerdict.Other("One of the two is no decimal number.")
        : AnswerVerdict.Of(First(answer, wanted) == First(key, wanted), "The digits are the same.", "The digits differ.");

    private static string First(WrittenNumber number, int count) => (number.Value.Sign < 0 ? "-" : "") + number.Digits.PadRight(count, '0')[..count];

    private static bool IsRight(Rational given, Rational wanted, int figures)
    {
        if (wanted.IsZero || given.IsZero)
        {
            return wanted.IsZero && given.IsZero;
        }

        if (given.Sign != wanted.Sign)
        {
            return false;
        }

        var rounded = Figures.Round(wanted, figures);
        var unit = new Rational(10).Power(Figures.Exponent(wanted) - figures + 1);
        return Figures.Round(given, figures) == rounded || (given - rounded).Abs() < unit / new Rational(2);
    }
}
