using System.Buffers;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>Parts that a page or a print does not show: comments, hidden elements, attributes, titles of links, white or tiny text.</summary>
internal static class Concealed
{
    private const int LongestPart = 4000;
    private const int LongestTag = 400;

    private static readonly SearchValues<string> Marks = SearchValues.Create(["<", "](", "]:", "/*", "\\", "content:"], StringComparison.Ordinal);

    private static readonly (string Open, string Close)[] Pairs =
    [
        ("<!--", "-->"),
        ("/*", "*/"),
        ("\\iffalse", "\\fi"),
        ("\\phantom{", "}"),
        ("\\hphantom{", "}"),
        ("\\vphantom{", "}"),
        ("\\textcolor{white}{", "}"),
        ("\\color{white}", "}"),
        ("\\tiny", "}"),
        ("\\fontsize{0", "}"),
        ("\\begin{comment}", "\\end{comment}"),
        ("[//]: #", "\n"),
        ("[comment]:", "\n"),
        ("[_]:", "\n"),
        ("[]: #", "\n"),
        ("content:", ";"),
        ("<noscript", "</noscript"),
        ("<template", "</template"),
        ("<title", "</title"),
        ("<script", "</script"),
    ];

    /// <summary>The parts.</summary>
    public static IEnumerable<Layer> In(PlainReading reading)
    {
        var text = reading.Text;
        if (!text.AsSpan().ContainsAny(Marks))
        {
            yield break;
        }

        foreach (var (start, length) in Parts(text))
        {
            if (length > 3)
            {
                var writer = new ReadingWriter(reading, length);
                writer.Copy(start, length);
                yield return new Layer(writer.Read(), "concealed", LayerKind.Concealed);
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Parts(string text)
    {
        foreach (var (open, close) in Pairs)
        {
            for (var at = Find(text, open, 0); at >= 0; )
            {
                var start = at + open.Length;
                var end = Until(text, start, close);
                yield return (start, end - start);
                at = Find(text, open, end);
            }
        }

        foreach (var part in Elements(text).Concat(Titles(text)))
        {
            yield return part;
        }
    }

    private static int Find(string text, string mark, int from) => text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);

    private static int Until(string text, int start, string mark)
    {
        var length = Math.Min(LongestPart, text.Length - start);
        var end = text.AsSpan(start, length).IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return start + (end < 0 ? length : end);
    }

    // What a tag hides behind it, and what its attributes say.
    private static IEnumerable<(int Start, int Length)> Elements(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            // Up to the end of the tag, or to another one: then this was none.
            var length = text.AsSpan(at + 1, Math.Min(LongestTag, text.Length - at - 1)).IndexOfAny('<', '>') + 1;
            if (length == 0 || text[at + length] == '<' || !char.IsAsciiLetter(text[at + 1]))
            {
                continue;
            }

            var tag = text.AsMemory(at, length);
            if (tag.Span.ContainsAny(TagSigns.Hiding))
            {
                yield return (at + length + 1, Until(text, at + length + 1, "</") - at - length - 1);
            }

            if (tag.Span.ContainsAny(TagSigns.Attributes))
            {
                yield return (at, length);
            }
        }
    }

    // [text](address "title") and [name]: address "title".
    private static IEnumerable<(int Start, int Length)> Titles(string text)
    {
        for (var at = text.IndexOf(']'); at >= 0 && at + 1 < text.Length; at = text.IndexOf(']', at + 1))
        {
            if (text[at + 1] is '(' or ':')
            {
                var line = Until(text, at, "\n");
                var quote = text.AsSpan(at, line - at).IndexOfAny('"', '\'');
                if (quote >= 0)
                {
                    yield return (at + quote, line - at - quote);
                }

                at = line - 1;
            }
        }
    }
}
