using System.Globalization;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>Letters as numbers with something between them: bits, hexadecimal, decimal or octal codes, or places in the alphabet.</summary>
internal static class Numbers
{
    private const int Fewest = 8;

    /// <summary>What rows of numbers say.</summary>
    public static IEnumerable<Layer> In(PlainReading reading)
    {
        var text = reading.Text;
        for (var at = 0; at < text.Length; )
        {
            var next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                yield break;
            }

            var row = Row(text, at + next);
            if (row.Count >= Fewest)
            {
                foreach (var layer in Words(reading, row))
                {
                    yield return layer;
                }
            }

            at = row is [.., var last] ? last.Start + last.Length : at + next + 1;
        }
    }

    private static List<(int Start, int Length)> Row(string text, int at)
    {
        List<(int Start, int Length)> row = [];
        while (at < text.Length)
        {
            at += Prefix(text.AsSpan(at));
            var length = 0;
            while (at + length < text.Length && length <= 8 && char.IsAsciiHexDigit(text[at + length]))
            {
                length++;
            }

            if (length is 0 or > 8 || (at + length < text.Length && char.IsAsciiLetter(text[at + length])))
            {
                break;
            }

            row.Add((at, length));
            at += length;
            var between = 0;
            while (at < text.Length && between < 3 && text[at] is ' ' or ',' or ';' or '-' or '|' or '/' or '\n' or '\r' or '\t' or '.' or ':')
            {
                at++;
                between++;
            }

            if (between == 0 && (at >= text.Length || text[at] != '\\'))
            {
                break;
            }
        }

        return row;
    }

    private static int Prefix(ReadOnlySpan<char> text) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("0b", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("\\x")
        || text.StartsWith("U+")
            ? 2
        : text.StartsWith("\\") ? 1
        : 0;

    private static readonly (string Technique, Code Code)[] Readings =
    [
        ("binary", n => n.Length is 7 or 8 ? OfDigits(n, '1', 2) : -1),
        ("hex", n => n.Length is 2 or 4 ? Parse(n, NumberStyles.AllowHexSpecifier) : -1),
        ("decimal", n => Parse(n, NumberStyles.None)),
        ("octal", n => n.Length == 3 ? OfDigits(n, '7', 8) : -1),
        ("alphabet", n => Parse(n, NumberStyles.None) is >= 0 and <= 26 and var place ? " abcdefghijklmnopqrstuvwxyz"[place] : -1),
    ];

    private delegate int Code(ReadOnlySpan<char> number);

    private static IEnumerable<Layer> Words(PlainReading reading, List<(int Start, int Length)> row) =>
        from way in Readings
        from words in Codes(reading, row, way.Code)
        select new Layer(words, way.Technique, LayerKind.Decoded);

    // A number before or after the row may not belong to it, so that every part that can be read is.
    private static IEnumerable<PlainReading> Codes(PlainReading reading, List<(int Start, int Length)> row, Code code)
    {
        var (decoded, count) = (new Decoded(reading), 0);
        for (var i = 0; i <= row.Count; i++)
        {
            var value = i < row.Count ? code(reading.Text.AsSpan(row[i].Start, row[i].Length)) : -1;
            if (value is '\t' or '\n' or '\r' or (>= ' ' and <= 0xFF))
            {
                decoded.Add(value, row[i].Start, row[i].Length);
                count++;
                continue;
            }

            if (count >= Fewest && decoded.Words() is { } words)
            {
                yield return words;
            }

            if (count > 0)
            {
                (decoded, count) = (new Decoded(reading), 0);
            }
        }
    }

    private static int Parse(ReadOnlySpan<char> number, NumberStyles styles) =>
        int.TryParse(number, styles, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private static int OfDigits(ReadOnlySpan<char> number, char highest, int of)
    {
        var value = 0;
        foreach (var c in number)
        {
            if (c > highest || c < '0')
            {
                return -1;
            }

            value = (value * of) + c - '0';
        }

        return value;
    }
}
