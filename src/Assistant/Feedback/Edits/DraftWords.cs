using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Feedback.Edits;

/// <summary>
/// The words of a section in reading order, as they are compared: capitals and the punctuation of sentences do not count, the signs of sums do. Where a
/// script puts no blanks between words, each sign is one.
/// </summary>
internal static class DraftWords
{
    private const string Inner = "'’-.,:";
    private const string Signs = "+−×÷=<>/%*^√≤≥≠±";

    /// <summary>The words in the strings of a JSON text; of a text that is no JSON, its own.</summary>
    public static string[] OfJson(string json)
    {
        List<string> words = [];
        foreach (var text in Texts(json))
        {
            Add(text, words);
        }

        return [.. words];
    }

    /// <summary>The words of a text.</summary>
    public static string[] Of(string text)
    {
        List<string> words = [];
        Add(text, words);
        return [.. words];
    }

    /// <summary>The strings of a JSON text in document order; a text that is no JSON is one string.</summary>
    public static IEnumerable<string> Texts(string json)
    {
        try
        {
            return JsonTexts.Of(JsonNode.Parse(json)).Select(t => t.Text);
        }
        catch (JsonException)
        {
            return [json]; // What came in a broken shape is kept as it came.
        }
    }

    private static void Add(string text, List<string> words)
    {
        for (var at = 0; at < text.Length; )
        {
            var c = text[at];
            if (IsWide(c))
            {
                words.Add(c.ToString());
                at++;
            }
            else if (IsLetter(text, at))
            {
                var end = EndOf(text, at);
                words.Add(text[at..end].ToLowerInvariant().Replace('’', '\''));
                at = end;
            }
            else
            {
                if (IsSign(text, at))
                {
                    words.Add(c is '-' or '–' ? "−" : c.ToString());
                }

                at++;
            }
        }
    }

    private static int EndOf(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && !IsWide(text[end]) && (IsLetter(text, end) || IsInner(text, end)))
        {
            end++;
        }

        return end;
    }

    // don't, well-known, 3.5, 1,000 and 9:30 are one word each; "end.Next" is two.
    private static bool IsInner(string text, int at) =>
        Inner.Contains(text[at])
        && at + 1 < text.Length
        && (
            text[at] is '.' or ',' or ':' ? char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])
            : text[at] is '-' && char.IsDigit(text[at + 1]) ? char.IsLetter(text[at - 1])
            : char.IsLetter(text[at + 1])
        );

    private static bool IsLetter(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || char.IsSurrogate(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // A hyphen or a dash is a sign where a number or a name of one follows: "5 - 3" and "-3", not "a walk - then".
    private static bool IsSign(string text, int at) =>
        Signs.Contains(text[at]) || (text[at] is '-' or '–' && text.AsSpan(at + 1).TrimStart(' ') is { Length: > 0 } after && char.IsDigit(after[0]));

    private static bool IsWide(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0E7F');
}
