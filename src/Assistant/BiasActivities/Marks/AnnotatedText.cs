using System.Text.Json.Nodes;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>One text as the source of annotations: its paragraphs joined by a new line. Positions count code points, as the W3C model asks.</summary>
internal sealed class AnnotatedText
{
    private readonly MarkText _text;
    private readonly string _source;
    private readonly string _words;
    private readonly int[] _paragraphs;

    public AnnotatedText(MarkText text, int number, string source)
    {
        var paragraphs = text.Texts[number];
        (_text, _source, _words) = (text, source, string.Join('\n', paragraphs));
        _paragraphs = new int[paragraphs.Count];
        for (var i = 1; i < paragraphs.Count; i++)
        {
            _paragraphs[i] = _paragraphs[i - 1] + paragraphs[i - 1].Length + 1;
        }
    }

    /// <summary>Where a mark points to: by its words with some words around, and by its position.</summary>
    public JsonObject Target(TokenSpan span, int around)
    {
        var (first, last) = (_text.Tokens[span.First], _text.Tokens[span.Last]);
        var (start, end) = (_paragraphs[first.Paragraph] + first.CoreStart, _paragraphs[last.Paragraph] + last.CoreEnd);
        var (before, after) = (Whole(Math.Max(0, start - around)), Whole(Math.Min(_words.Length, end + around)));
        return new JsonObject
        {
            ["source"] = _source,
            ["selector"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "TextQuoteSelector",
                    ["exact"] = _words[start..end],
                    ["prefix"] = _words[before..start],
                    ["suffix"] = _words[end..after],
                },
                new JsonObject
                {
                    ["type"] = "TextPositionSelector",
                    ["start"] = CodePoints(start),
                    ["end"] = CodePoints(end),
                }
            ),
        };
    }

    // Not between the two halves of a code point.
    private int Whole(int at) => at < _words.Length && char.IsLowSurrogate(_words[at]) ? at - 1 : at;

    private int CodePoints(int end)
    {
        var count = 0;
        foreach (var _ in _words.AsSpan(0, end).EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
