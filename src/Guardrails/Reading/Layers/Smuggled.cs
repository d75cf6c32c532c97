using System.Text;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>Texts in characters that show nothing: tag characters, variation selectors that carry bytes, zero-width bits. They are gone from a plain reading.</summary>
internal static class Smuggled
{
    private const int FewestBits = 32;

    /// <summary>The hidden texts of an original.</summary>
    public static IEnumerable<Layer> In(string text)
    {
        var raw = new PlainReading(text);
        var (tags, bytes) = (new Decoded(raw), new Decoded(raw));
        List<(char Mark, int At)> marks = [];
        for (var at = 0; at < text.Length; )
        {
            var rune = Rune.TryGetRuneAt(text, at, out var r) ? r : Rune.ReplacementChar;
            var length = char.IsSurrogate(text[at]) ? rune.Utf16SequenceLength : 1;
            length = Math.Min(length, text.Length - at);
            if (rune.Value is >= 0xE0020 and <= 0xE007E)
            {
                tags.Add(rune.Value - 0xE0000, at, length);
            }
            else if (Unseen.Selector(rune.Value) is { } value)
            {
                bytes.Add(value, at, length);
            }
            else if (text[at] is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u2062' or '\u2063' or '\u2064' or '\uFEFF' or '\u180E')
            {
                marks.Add((text[at], at));
            }

            at += Math.Max(1, length);
        }

        return new[] { (tags.Words(), "tags"), (bytes.Words(), "variation"), (Bits(raw, marks), "zero-width") }
            .Where(l => l.Item1 is not null)
            .Select(l => new Layer(l.Item1!, l.Item2, LayerKind.Decoded));
    }

    // Two of the marks are the bits; a third one may stand between letters. The first pair that makes words is right.
    private static PlainReading? Bits(PlainReading raw, List<(char Mark, int At)> marks)
    {
        if (marks.Count < FewestBits)
        {
            return null;
        }

        var kinds = marks.Select(m => m.Mark).Distinct().Take(4).ToList();
        return (
            from zero in kinds
            from one in kinds
            where zero != one
            from size in new[] { 8, 7, 16 }
            select Bits(raw, marks, zero, one, size)
        ).FirstOrDefault(r => r is not null);
    }

    private static PlainReading? Bits(PlainReading raw, List<(char Mark, int At)> marks, char zero, char one, int size)
    {
        var decoded = new Decoded(raw);
        var (value, bits, start) = (0, 0, 0);
        foreach (var (mark, at) in marks.Where(m => m.Mark == zero || m.Mark == one))
        {
            start = bits == 0 ? at : start;
            value = (value << 1) | (mark == one ? 1 : 0);
            if (++bits == size)
            {
                decoded.Add(value, start, at + 1 - start);
                (value, bits) = (0, 0);
            }
        }

        return decoded.Words();
    }
}
