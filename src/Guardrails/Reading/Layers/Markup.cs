namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>A text without the tags and the emphasis that stand inside of its words, as in ig&lt;b&gt;&lt;/b&gt;nore and ig**no**re.</summary>
internal static class Markup
{
    private const int LongestTag = 400;

    /// <summary>The text without them, if it held some.</summary>
    public static IEnumerable<Layer> In(PlainReading reading)
    {
        var text = reading.Text;
        if (!text.AsSpan().ContainsAny('<', '*', '`'))
        {
            return [];
        }

        var writer = new ReadingWriter(reading, text.Length);
        var inside = 0;
        for (var at = 0; at < text.Length; )
        {
            var length = Length(text, at);
            if (length == 0)
            {
                writer.Copy(at++, 1);
                continue;
            }

            inside += at > 0 && at + length < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + length]) ? 1 : 0;
            at += length;
        }

        return inside > 0 ? [new Layer(writer.Read(), "split-by-markup", LayerKind.Whole)] : [];
    }

    private static int Length(string text, int start)
    {
        var at = start;
        while (at < text.Length && One(text, at) is > 0 and var length)
        {
            at += length;
        }

        return at - start;
    }

    private static int One(string text, int at) =>
        text[at] switch
        {
            '*' or '`' => 1,
            '<' when at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') => text.AsSpan(
                    at,
                    Math.Min(LongestTag, text.Length - at)
                )
                .IndexOf('>') + 1,
            _ => 0,
        };
}
