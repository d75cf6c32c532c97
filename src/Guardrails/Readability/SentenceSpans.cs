using System.Buffers;

namespace Homeroom.Guardrails.Readability;

/// <summary>Where the sentences of a running text stand in it.</summary>
public static class SentenceSpans
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)].!?…");

    /// <summary>Start and length of each sentence that holds a letter or a digit, in UTF-16 units, without blanks around it. Time is linear in the text.</summary>
    public static IReadOnlyList<(int Start, int Length)> Of(string text)
    {
        List<(int, int)> spans = [];
        var (start, hasWord, asked) = (0, false, false);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                (hasWord, asked) = (true, false);
            }
            else if (hasWord && !asked && text[at] is '.' or '!' or '?' or '…' or '\n')
            {
                var ends = Sentences.EndsAt(text, at);
                // What it looked at up to the next word need not be looked at again.
                asked = !ends && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && text[at] != '\n';
                if (ends)
                {
                    at = EndOfClosers(text, at);
                    Add(spans, text, start, at + 1);
                    (start, hasWord) = (at + 1, false);
                }
            }
        }

        if (hasWord)
        {
            Add(spans, text, start, text.Length);
        }

        return spans;
    }

    private static int EndOfClosers(string text, int at)
    {
        while (at + 1 < text.Length && text[at] != '\n' && Closers.Contains(text[at + 1]))
        {
            at++;
        }

        return at;
    }

    private static void Add(List<(int, int)> spans, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        spans.Add((start, end - start));
    }
}
