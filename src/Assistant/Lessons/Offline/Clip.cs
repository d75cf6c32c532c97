namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Shortens texts at the end of a sentence or a word, and never inside a marked gap or a name token.</summary>
internal static class Clip
{
    /// <summary>At most <paramref name="max"/> UTF-16 units, whole words, with an ellipsis when something was cut.</summary>
    public static string Words(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }

        if (text.StartsWith(Gap.Open, StringComparison.Ordinal) && EndOfGap(text, 0) is var close && (close < 0 || close >= max))
        {
            return $"{Words(text[..^1], max - 1).TrimEnd(']')}]";
        }

        var cut = text.LastIndexOf(' ', max - 1);
        cut = cut > max / 2 ? cut : max - 1;
        cut = Math.Min(BeforeOpen(text, cut, Gap.Open, "]"), BeforeOpen(text, cut, "[[", "]]"));
        if (cut > 0 && char.IsHighSurrogate(text[cut - 1]))
        {
            cut--;
        }

        return cut == 0 ? "…" : text[..cut].TrimEnd(' ', ',', ';', ':') + "…";
    }

    /// <summary>As many whole sentences as fit; when not even the first fits, whole words of it.</summary>
    public static string Sentences(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }

        var kept = "";
        foreach (var sentence in SentenceSplit.Of(text))
        {
            var longer = kept.Length == 0 ? sentence : $"{kept} {sentence}";
            if (longer.Length > max)
            {
                break;
            }

            kept = longer;
        }

        return kept.Length > 0 ? kept : Words(text, max);
    }

    /// <summary>The opening of a task, to be named inside another sentence.</summary>
    public static string Gist(string text, int max)
    {
        var sentences = SentenceSplit.Of(text);
        var first = sentences.Count == 0 ? text : sentences[0];
        return first.Length < 40 && sentences.Count > 1 && first.Length + sentences[1].Length < max ? $"{first} {sentences[1]}" : Words(first, max);
    }

    private static int BeforeOpen(string text, int cut, string open, string close)
    {
        var start = cut == 0 ? -1 : text.LastIndexOf(open, cut - 1, StringComparison.Ordinal);
        if (start < 0)
        {
            return cut;
        }

        var end = open == Gap.Open ? EndOfGap(text, start) : text.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0 || end + close.Length > cut ? start : cut;
    }

    // A gap may hold name tokens, which have brackets of their own.
    private static int EndOfGap(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth +=
                text[i] == '[' ? 1
                : text[i] == ']' ? -1
                : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
