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

            if (length is 0 or > 8)
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

    private static IEnumerable<Layer> Words(PlainReading reading, List<(int Start, int Length)> row)
    {
        var readings = new[]
        {
            ("binary", row.TrueForAll(n => n.Length is 7 or 8) ? Codes(reading, row, n => Bits(n)) : null),
            ("hex", row.TrueForAll(n => n.Length is 2 or 4) ? Codes(reading, row, n => Parse(n, NumberStyles.AllowHexSpecifier)) : null),
            ("decimal", Codes(reading, row, n => Parse(n, NumberStyles.None))),
            ("octal", row.TrueForAll(n => n.Length == 3) ? Codes(reading, row, n => Octal(n)) : null),
            (
                "alphabet",
                Codes(
                    reading,
                    row,
                    n =>
                        Parse(n, NumberStyles.None) is >= 1 and <= 26 and var place ? 'a' + place - 1
                        : Parse(n, NumberStyles.None) == 0 ? ' '
                        : -1
                )
            ),
        };
        return readings.Where(r => r.Item2 is not null).Select(r => new Layer(r.Item2!, r.Item1, LayerKind.Decoded));
    }

    private delegate int Code(ReadOnlySpan<char> number);

    private static PlainReading? Codes(PlainReading reading, List<(int Start, int Length)> row, Code code)
    {
        var decoded = new Decoded(reading);
        foreach (var (start, length) in row)
        {
            var value = code(reading.Text.AsSpan(start, length));
            if (value is not ('\t' or '\n' or '\r' or (>= ' ' and <= 0xFF)))
            {
                return null;
            }

            decoded.Add(value, start, length);
        }

        return decoded.Words();
    }

    private static int Parse(ReadOnlySpan<char> number, NumberStyles styles) =>
        int.TryParse(number, styles, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private static int Bits(ReadOnlySpan<char> number) => OfDigits(number, '1', 2);

    private static int Octal(ReadOnlySpan<char> number) => OfDigits(number, '7', 8);

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
