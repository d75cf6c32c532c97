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

        // A gap that opens the text and does not end in time is made shorter, not thrown away.
        var opensGap = text.StartsWith(Gap.Open, StringComparison.Ordinal) && max > Gap.Open.Length + 2;
        if (opensGap && EndOfGap(text, 0) is var close && (close < 0 || close >= max))
        {
            return $"{Cut(text, Gap.Open.Length, max - 2)}…]";
        }

        return Cut(text, 0, max - 1) + "…";
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

    /// <summary>A task or a question named inside another sentence: all of it, or the sentence that asks or orders.</summary>
    public static string Gist(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }

        var sentences = SentenceSplit.Of(text);
        var core = Math.Max(0, sentences.ToList().FindIndex(s => s.EndsWith('?') || Bloom.IsOrder(s)));
        var upTo = string.Join(' ', sentences.Take(core + 1));
        return upTo.Length > 0 && upTo.Length <= max ? upTo : Words(sentences.Count == 0 ? text : sentences[core], max);
    }

    // The text up to most characters, ended at a word, and before any token or gap that would be torn.
    private static string Cut(string text, int from, int most)
    {
        var space = text.LastIndexOf(' ', Math.Min(most, text.Length - 1));
        var cut = space > from + ((most - from) / 2) ? space : most;
        cut = BeforeOpen(text, from, cut, "[[");
        cut = from > 0 ? cut : BeforeOpen(text, from, cut, Gap.Open);
        if (cut > 0 && char.IsHighSurrogate(text[cut - 1]))
        {
            cut--;
        }

        return text[..cut].TrimEnd(' ', ',', ';', ':');
    }

    private static int BeforeOpen(string text, int from, int cut, string open)
    {
        var start = cut <= from ? -1 : text.LastIndexOf(open, Math.Min(text.Length - 1, cut + open.Length - 2), StringComparison.Ordinal);
        if (start < from)
        {
            return cut;
        }

        var end = open == Gap.Open ? EndOfGap(text, start) : text.IndexOf("]]", start, StringComparison.Ordinal) + 1;
        return end <= start || end >= cut ? start : cut;
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
