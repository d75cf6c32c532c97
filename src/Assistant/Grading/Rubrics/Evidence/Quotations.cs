namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>Finds which words of a paper stand between quotation marks.</summary>
internal static class Quotations
{
    // A mark that is never closed must not put the rest of the paper between marks.
    private const int Longest = 800;

    /// <summary>For each word, by where it begins, whether it is quoted.</summary>
    public static bool[] Inside(string text, int[] starts)
    {
        var inside = new bool[starts.Length];
        var word = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Closing(text, at) is not { } closing)
            {
                continue;
            }

            var end = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1)).IndexOf(closing);
            if (end > 0)
            {
                end += at + 1;
                word = Mark(inside, starts, word, at, end);
                at = end;
            }
        }

        return inside;
    }

    private static int Mark(bool[] inside, int[] starts, int word, int start, int end)
    {
        for (; word < starts.Length && starts[word] < end; word++)
        {
            inside[word] = starts[word] > start;
        }

        return word;
    }

    private static char? Closing(string text, int at) =>
        text[at] switch
        {
            '"' => '"',
            '“' or '„' => '”',
            '«' => '»',
            _ => null,
        };
}
