using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Plans;

/// <summary>An equality that has been read whole.</summary>
/// <param name="Left">The left side as written.</param>
/// <param name="Right">The right side as written; one number.</param>
/// <param name="RightStart">First UTF-16 unit of the right side.</param>
/// <param name="LeftTokens">The pieces of the left side.</param>
/// <param name="RightTokens">The pieces of the right side.</param>
internal sealed partial record Equality(
    string Left,
    string Right,
    int RightStart,
    IReadOnlyList<ArithmeticToken> LeftTokens,
    IReadOnlyList<ArithmeticToken> RightTokens
)
{
    /// <summary>The wrong equalities in a text that stand free of unknowns, units, questions and quoted mistakes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="exercise">True for an exercise, in which one word of doubt counts for the whole text, not for its sentence.</param>
    public static IEnumerable<Equality> WrongIn(string text, bool exercise)
    {
        if (DoubtAnywhere().IsMatch(text) || (exercise && Doubt().IsMatch(text)))
        {
            yield break;
        }

        foreach (var run in RunsIn(text))
        {
            if (Split(text, Unwrapped(run)) is { } equality && equality.RightValue() is not null && !Doubt().IsMatch(SentenceAround(text, run)))
            {
                yield return equality;
            }
        }
    }

    /// <summary>What the right side should be, or null when it is right or there is room for doubt.</summary>
    public string? RightValue()
    {
        var right = new ArithmeticReader(RightTokens, tightFractions: true).Value();
        var left = new ArithmeticReader(LeftTokens, tightFractions: true).Value();
        if (right is not { } claimed || left is not { } value || value == claimed || IsRounded(value, claimed) || IsShareOfAnAmount(value, claimed))
        {
            return null;
        }

        if (OtherReadings().Any(reading => reading == claimed))
        {
            return null;
        }

        return RightTokens[^1].Text == "%"
            ? (value * new Rational(100, 1)).Write(decimals: true, mixed: false) + "%"
            : value.Write(decimals: !Right.Contains('/'), mixed: Right.Contains(' '));
    }

    private IEnumerable<Rational?> OtherReadings()
    {
        yield return new ArithmeticReader(LeftTokens, tightFractions: false).Value();
        for (var skipped = 1; skipped < LeftTokens.Count && LeftTokens[skipped].Piece == Piece.Number && skipped < 2; skipped++)
        {
            yield return new ArithmeticReader([.. LeftTokens.Skip(skipped)], tightFractions: true).Value();
        }
    }

    private bool IsRounded(Rational value, Rational claimed)
    {
        var digits = RightTokens.First(t => t.Piece == Piece.Number).Text;
        var places = digits.Contains('.') ? digits.Length - digits.IndexOf('.') - 1 : 0;
        var grows = Left.AsSpan().IndexOfAny("÷×*·∙⋅") >= 0 || (places > 0 && Left.AsSpan().IndexOfAny("/^%") >= 0);
        return grows && !Right.Contains('/') && value.RoundsTo(claimed, RightTokens[^1].Text == "%" ? places + 2 : places);
    }

    /// <summary>"1/4 = 25" in a text where a quarter of something is 25.</summary>
    private bool IsShareOfAnAmount(Rational value, Rational claimed) =>
        LeftTokens.Count == 3 && LeftTokens[1].Text == "/" && claimed.IsWhole && value.Numerator < value.Denominator;

    private static Equality? Split(string text, List<ArithmeticToken> run)
    {
        var at = run.FindIndex(t => t.Piece == Piece.Equals);
        if (at < 3 || at == run.Count - 1 || run.FindLastIndex(t => t.Piece == Piece.Equals) != at || !StandsFree(text, run))
        {
            return null;
        }

        var (left, right) = (run[..at], run[(at + 1)..]);
        if (MixesShares(left) || !IsOneNumber(right))
        {
            return null;
        }

        var start = right[0].Start;
        return new Equality(text[left[0].Start..left[^1].End], text[start..right[^1].End], start, left, right);
    }

    /// <summary>A number, a negative number, a fraction, a mixed number or a percentage.</summary>
    private static bool IsOneNumber(List<ArithmeticToken> right)
    {
        var shape = string.Concat(
            right.Select(
                (t, i) => (i > 0 && t.Start > right[i - 1].End && t.Piece == Piece.Number ? " " : "") + (t.Piece == Piece.Number ? "n" : t.Text)
            )
        );
        return shape is "n" or "-n" or "n/n" or "-n/n" or "n n/n" or "n%" && right.TrueForAll(t => t.Piece is Piece.Number or Piece.Operator);
    }

    /// <summary>True for "80 − 25%", "3 of 4" and "10% of 40 + 2", which people read in more than one way.</summary>
    private static bool MixesShares(List<ArithmeticToken> left)
    {
        var numbers = left.Count(t => t.Piece == Piece.Number);
        var percents = left.Count(t => t is { Piece: Piece.Operator, Text: "%" });
        var shares = left.Count(t => t is { Piece: Piece.Operator, Text: "o" });
        if (shares == 0)
        {
            return percents > 0 && (percents != numbers || left.Exists(t => t.Text is "*" or "/" or "^" or "2" && t.Piece == Piece.Operator));
        }

        var at = left.FindIndex(t => t is { Piece: Piece.Operator, Text: "o" });
        var share = string.Concat(left.Take(at).Select(t => t.Piece == Piece.Number ? "n" : t.Text));
        return shares > 1 || share is not ("n%" or "n/n") || left.Count != at + 2;
    }

    /// <summary>Drops the parentheses around a whole equality: "(3 + 4 = 7)".</summary>
    private static List<ArithmeticToken> Unwrapped(List<ArithmeticToken> run)
    {
        while (run.Count > 2 && run[0].Piece == Piece.Open && run[^1].Piece == Piece.Close && Depth(run[1..^1]) is { Lowest: >= 0, Last: 0 })
        {
            var close = run.FindIndex(t => t.Piece == Piece.Equals);
            if (close < 0 || Depth(run[..close]).Last != 1)
            {
                break;
            }

            run = run[1..^1];
        }

        return run;
    }

    private static (int Lowest, int Last) Depth(List<ArithmeticToken> run)
    {
        var (lowest, depth) = (0, 0);
        foreach (var token in run)
        {
            depth +=
                token.Piece == Piece.Open ? 1
                : token.Piece == Piece.Close ? -1
                : 0;
            lowest = Math.Min(lowest, depth);
        }

        return (lowest, depth);
    }
}
