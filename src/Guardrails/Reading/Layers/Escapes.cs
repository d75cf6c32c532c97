using System.Buffers;
using System.Globalization;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>Characters that are written as numbers or names: %69, =69, &amp;#105;, &amp;lt;, \u0069, \x69.</summary>
internal static class Escapes
{
    private const int Fewest = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create("%&\\=");

    private static readonly Dictionary<string, char> Named = new(StringComparer.Ordinal)
    {
        ["lt"] = '<',
        ["gt"] = '>',
        ["amp"] = '&',
        ["quot"] = '"',
        ["apos"] = '\'',
        ["nbsp"] = ' ',
        ["lpar"] = '(',
        ["rpar"] = ')',
        ["lbrack"] = '[',
        ["rbrack"] = ']',
        ["lbrace"] = '{',
        ["rbrace"] = '}',
        ["colon"] = ':',
        ["period"] = '.',
        ["sol"] = '/',
        ["NewLine"] = '\n',
        ["Tab"] = '\t',
        ["num"] = '#',
        ["excl"] = '!',
        ["percnt"] = '%',
    };

    /// <summary>The text with every escape undone, if it holds some.</summary>
    public static IEnumerable<Layer> In(PlainReading reading)
    {
        var text = reading.Text;
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return [];
        }

        var writer = new ReadingWriter(reading, text.Length);
        var undone = 0;
        for (var at = 0; at < text.Length; )
        {
            var (c, length) = Marks.Contains(text[at]) ? At(text.AsSpan(at)) : default;
            if (length > 0)
            {
                writer.Write(c, at, length);
                undone++;
                at += length;
            }
            else
            {
                writer.Copy(at++, 1);
            }
        }

        return undone >= Fewest ? [new Layer(writer.Read(), "escapes", LayerKind.Whole)] : [];
    }

    private static (char Char, int Length) At(ReadOnlySpan<char> text) =>
        text switch
        {
            ['%' or '=', _, _, ..] => Hex(text, 1, 2, 3),
            ['\\', 'u', '{', ..] when text[..Math.Min(12, text.Length)].IndexOf('}') is > 3 and var end => Hex(text, 3, end - 3, end + 1),
            ['\\', 'u', _, _, _, _, ..] => Hex(text, 2, 4, 6),
            ['\\', 'x', _, _, ..] => Hex(text, 2, 2, 4),
            ['&', '#', 'x' or 'X', ..] when text[..Math.Min(12, text.Length)].IndexOf(';') is > 3 and var end => Hex(text, 3, end - 3, end + 1),
            ['&', _, _, ..] when text[..Math.Min(12, text.Length)].IndexOf(';') is > 2 and var end => Entity(text[..(end + 1)]),
            _ => default,
        };

    private static (char Char, int Length) Hex(ReadOnlySpan<char> text, int start, int digits, int length) =>
        int.TryParse(text.Slice(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        && value is >= ' ' and < 0xD800
            ? ((char)value, length)
            : default;

    private static (char Char, int Length) Entity(ReadOnlySpan<char> entity)
    {
        if (entity is ['&', '#', ..])
        {
            return int.TryParse(entity[2..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= ' ' and < 0xD800
                ? ((char)value, entity.Length)
                : default;
        }

        return Named.TryGetValue(entity[1..^1].ToString(), out var c) ? (c, entity.Length) : default;
    }
}
