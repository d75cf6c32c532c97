using System.Globalization;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>Cuts a paragraph into words as they are shown. Signs without a word, such as a dash between spaces, stay with the word before.</summary>
internal static class WordCutter
{
    /// <summary>A word as shown, and its core.</summary>
    public readonly record struct Cut(int Start, int End, int CoreStart, int CoreEnd);

    /// <summary>The words of a paragraph in order; none where it has no letter and no digit.</summary>
    public static List<Cut> Words(string paragraph)
    {
        List<Cut> words = [];
        var loose = -1;
        foreach (var (start, end) in Chunks(paragraph))
        {
            var (from, to) = Core(paragraph, start, end);
            if (from < to)
            {
                words.Add(new Cut(loose >= 0 ? loose : start, end, from, to));
                loose = -1;
            }
            else if (words.Count > 0)
            {
                words[^1] = words[^1] with { End = end };
            }
            else
            {
                loose = loose >= 0 ? loose : start;
            }
        }

        return words;
    }

    // What stands between spaces; a long dash ends a chunk too, unless it stands in a span of figures such as 10–12.
    private static IEnumerable<(int Start, int End)> Chunks(string text)
    {
        var start = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                if (start >= 0)
                {
                    yield return (start, at);
                }

                start = -1;
                continue;
            }

            start = start >= 0 ? start : at;
            if (EndsAtDash(text, at))
            {
                yield return (start, at + 1);
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return (start, text.Length);
        }
    }

    private static bool EndsAtDash(string text, int at)
    {
        var isDash = text[at] is '—' or '–' || (text[at] == '-' && at > 0 && text[at - 1] == '-');
        return isDash
            && at + 1 < text.Length
            && !char.IsWhiteSpace(text[at + 1])
            && !(at > 0 && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
    }

    // From the first letter or digit to the last; signs that are read aloud with a figure belong to it.
    private static (int From, int To) Core(string text, int start, int end)
    {
        while (start < end && !IsSpoken(text, start))
        {
            start++;
        }

        while (end > start && !IsSpoken(text, end - 1))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsSpoken(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || char.IsLowSurrogate(text[at]) && at > 0 && char.IsLetterOrDigit(text, at - 1)
        || char.IsHighSurrogate(text[at]) && char.IsLetterOrDigit(text, at)
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (text[at] is '%' or '°' && at > 0 && char.IsDigit(text[at - 1]))
        || (text[at] is '$' or '€' or '£' && at + 1 < text.Length && char.IsDigit(text[at + 1]));
}
