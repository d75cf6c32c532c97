using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>Where words stand in the texts of an activity.</summary>
/// <param name="Text">Index of the text, from 0.</param>
/// <param name="Paragraph">Index of the paragraph in it, from 0.</param>
/// <param name="Start">First UTF-16 unit in the paragraph.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextPlace(int Text, int Paragraph, int Start, int Length)
{
    /// <summary>Whether both have a character in common.</summary>
    public bool Overlaps(TextPlace other) =>
        (Text, Paragraph) == (other.Text, other.Paragraph) && Start < other.Start + other.Length && other.Start < Start + Length;
}

/// <summary>Finds quotes and words in the texts of an activity.</summary>
public static class TextPlaces
{
    /// <summary>The paragraphs of all texts in order; none in an activity without texts.</summary>
    public static IEnumerable<(int Text, int Paragraph, string Words)> Paragraphs(JsonObject activity) =>
        JsonParts
            .Items(activity["text"])
            .SelectMany((t, i) => JsonParts.Items(JsonPointer.Step(t, "paragraphs")).Select((p, j) => (i, j, JsonParts.Text(p) ?? "")));

    /// <summary>Everywhere a quote stands, letter for letter.</summary>
    public static IReadOnlyList<TextPlace> Find(JsonObject activity, string quote)
    {
        List<TextPlace> found = [];
        foreach (var (text, paragraph, words) in Paragraphs(activity))
        {
            for (
                var at = quote.Length == 0 ? -1 : words.IndexOf(quote, StringComparison.Ordinal);
                at >= 0;
                at = words.IndexOf(quote, at + 1, StringComparison.Ordinal)
            )
            {
                found.Add(new TextPlace(text, paragraph, at, quote.Length));
            }
        }

        return found;
    }

    /// <summary>The words of all texts in order, as a class marks them: letters and digits, with what ties them together ("well-known", "1.5", "isn’t").</summary>
    public static IReadOnlyList<TextPlace> Words(JsonObject activity) =>
        [.. Paragraphs(activity).SelectMany(p => WordsIn(p.Words).Select(w => new TextPlace(p.Text, p.Paragraph, w.Start, w.Length)))];

    /// <summary>The words of one paragraph.</summary>
    public static IEnumerable<(int Start, int Length)> WordsIn(string paragraph)
    {
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (!IsPart(paragraph[at]))
            {
                continue;
            }

            var start = at;
            while (
                at + 1 < paragraph.Length
                && (
                    IsPart(paragraph[at + 1])
                    || (paragraph[at + 1] is '\'' or '’' or '-' or '.' or ',' && at + 2 < paragraph.Length && IsPart(paragraph[at + 2]))
                )
            )
            {
                at++;
            }

            yield return (start, at + 1 - start);
        }
    }

    /// <summary>Whether a place begins and ends where words do.</summary>
    internal static bool IsWhole(string paragraph, TextPlace place)
    {
        var end = place.Start + place.Length;
        return IsBorder(paragraph, place.Start)
            && IsBorder(paragraph, end)
            && !char.IsWhiteSpace(paragraph[place.Start])
            && !char.IsWhiteSpace(paragraph[end - 1]);
    }

    private static bool IsBorder(string text, int at) => at <= 0 || at >= text.Length || !IsPart(text[at - 1]) || !IsPart(text[at]);

    // Letters beyond the first plane come as surrogate pairs, and accents can stand apart from their letters.
    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
