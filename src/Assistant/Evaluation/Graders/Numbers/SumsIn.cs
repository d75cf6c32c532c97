namespace Homeroom.Assistant.Evaluation.Graders.Numbers;

/// <summary>Finds the runs of figures and signs with an equals sign in them.</summary>
internal static class SumsIn
{
    private const string Signs = "()+-−–×·∙⋅*÷/∕^²³%= \u00A0\u2009\u202F";

    private const int Longest = 300;

    private const int Ahead = 10;

    // 17 ÷ 5 = 3 remainder 2 is no equality.
    private static readonly List<string> Remainder = ["remainder", "rem ", "r ", "left over", "with ", "leftover"];

    private static readonly HashSet<string> Counting = new(StringComparer.OrdinalIgnoreCase)
    {
        "by",
        "half",
        "less",
        "minus",
        "of",
        "over",
        "per",
        "plus",
        "than",
        "times",
        "to",
    };

    /// <summary>The runs that touch no letter and follow on no word that counts, such as “of”.</summary>
    public static IEnumerable<string> Text(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && Goes(text, end))
            {
                end++;
            }

            if (end > at && end - at <= Longest && text.AsSpan(at, end - at).Contains('=') && StandsFree(text, at, end))
            {
                var after = text.Substring(end, Math.Min(Ahead, text.Length - end));
                if (!Remainder.Exists(r => after.StartsWith(r, StringComparison.OrdinalIgnoreCase)))
                {
                    yield return text[at..end].Trim() + (after.StartsWith("percent", StringComparison.OrdinalIgnoreCase) ? "%" : "");
                }
            }

            at = end;
        }
    }

    // A point or comma goes on only between digits.
    private static bool Goes(string text, int at) =>
        char.IsAsciiDigit(text[at])
        || Signs.Contains(text[at])
        || (text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

    private static bool StandsFree(string text, int start, int end)
    {
        var run = text.AsSpan(start, end - start);
        var first = run.TrimStart();
        if (
            first.Length == 0
            || (end < text.Length && text[end] == '?')
            || (end < text.Length && text[end - 1] != ' ' && (char.IsLetter(text[end]) || text[end] == '_'))
        )
        {
            return false;
        }

        if (start == 0)
        {
            return true;
        }

        // What is no bracket and no digit may follow on no word: it goes on with what stands before.
        var before = text[start - 1];
        return char.IsLetterOrDigit(before)
            ? run.Length > first.Length && (char.IsAsciiDigit(first[0]) || first[0] == '(') && !Counts(text, start)
            : before is not ('_' or '$' or '€' or '£' or '.' or ',') || run.Length > first.Length;
    }

    // "of 80 + 2 = 10", and the half of "2 and 1/2 + 1/4".
    private static bool Counts(string text, int end)
    {
        var word = WordBefore(text, end);
        return Counting.Contains(word) || (word == "and" && text.AsSpan(0, Math.Max(0, end - 4)).TrimEnd() is [.., >= '0' and <= '9']);
    }

    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 20 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }
}
