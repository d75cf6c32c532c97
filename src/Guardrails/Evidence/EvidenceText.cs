namespace Homeroom.Guardrails.Evidence;

/// <summary>How a quote stands in a text.</summary>
public enum QuoteStanding
{
    /// <summary>It does not stand there: a word differs, is missing or is cut, or two places were spliced.</summary>
    Absent,

    /// <summary>Every word stands there in this order, with other marks, dashes, blanks, ligatures, or another case of the first letter.</summary>
    Noisy,

    /// <summary>It stands there, character for character.</summary>
    Verbatim,
}

/// <summary>Where a quote stands.</summary>
/// <param name="Standing">How it stands there.</param>
/// <param name="Start">The first UTF-16 unit in the text; 0 if it is absent.</param>
/// <param name="Length">The length in UTF-16 units in the text; 0 if it is absent.</param>
public readonly record struct QuotePlace(QuoteStanding Standing, int Start, int Length);

/// <summary>
/// A text that may be quoted from. A quote stands in it when each of its words does, in one piece: what is typography differs freely, what is wording does not.
/// An ellipsis inside of a quote stands for left-out words only if the text has one at that place. Time and memory are linear in both texts.
/// </summary>
public sealed class EvidenceText(string text)
{
    private IReadOnlyList<QuoteReading>? _readings;

    /// <summary>The first place of a quote from <paramref name="from"/> on.</summary>
    public QuotePlace Find(string quote, int from = 0)
    {
        var bare = quote.Trim();
        if (!bare.Any(char.IsLetterOrDigit) || bare.Length > 4 * (text.Length + 100))
        {
            return default;
        }

        foreach (var at in QuoteSearch.All(text, bare, anyCase: false))
        {
            if (at >= from && IsWhole(at, at + bare.Length))
            {
                return new QuotePlace(QuoteStanding.Verbatim, at, bare.Length);
            }
        }

        foreach (var reading in QuoteReading.Of(bare))
        {
            foreach (var piece in Pieces(reading.Even))
            {
                if (FindEven(piece, from) is { Standing: QuoteStanding.Noisy } place)
                {
                    return place;
                }
            }
        }

        return default;
    }

    private QuotePlace FindEven(string piece, int from)
    {
        foreach (var reading in _readings ??= QuoteReading.Of(text))
        {
            foreach (var at in QuoteSearch.All(reading.Even, piece, anyCase: true))
            {
                if (reading.Place(at, piece.Length) is var (start, end) && start >= from && IsWhole(start, end))
                {
                    return new QuotePlace(QuoteStanding.Noisy, start, end - start);
                }
            }
        }

        return default;
    }

    private bool IsWhole(int start, int end) => !Marks.IsInside(text, start) && !Marks.IsInside(text, end);

    // As it is quoted, and without the marks that belong to the sentence round it.
    private static IEnumerable<string> Pieces(string even)
    {
        var whole = Opened(even);
        yield return whole;
        var (first, last) = (0, whole.Length);
        while (last > 0 && Marks.IsTrailing(whole[last - 1]))
        {
            last--;
        }

        while (first < last && IsLeading(whole, first))
        {
            first++;
        }

        var bare = Opened(whole[first..last]);
        if (bare != whole && bare.Any(char.IsLetterOrDigit))
        {
            yield return bare;
        }
    }

    // [T]he says that the quoter turned the case of the letter.
    private static string Opened(string even) =>
        even.Length > 3 && even[0] == '[' && char.IsLetter(even[1]) && even[2] == ']' && char.IsLetter(even[3]) ? even[1] + even[3..] : even;

    private static bool IsLeading(string piece, int at) =>
        piece[at] is '"' or '…' or ' ' || (piece[at] is '-' or '.' or ',' && at + 1 < piece.Length && !char.IsDigit(piece[at + 1]));
}
