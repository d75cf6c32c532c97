using System.Buffers;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>Morse code.</summary>
internal static class Morse
{
    private const int Fewest = 8;
    private const string Letters = "etianmsurwdkgohvf?l?pjbxcyzq??";

    private static readonly SearchValues<string> Signs = SearchValues.Create([".. ", "-. ", ".- ", "-- "], StringComparison.Ordinal);

    /// <summary>What rows of dots and dashes say.</summary>
    public static IEnumerable<Layer> In(PlainReading reading)
    {
        var text = reading.Text;
        if (!text.AsSpan().ContainsAny(Signs))
        {
            yield break;
        }

        for (var at = 0; at < text.Length; )
        {
            var next = text.AsSpan(at).IndexOfAny('.', '-');
            if (next < 0)
            {
                yield break;
            }

            at += next;
            var end = at + 1;
            while (end < text.Length && IsPart(text[end]))
            {
                end++;
            }

            if (end - at > 2 * Fewest && Words(reading, at, end) is { } layer)
            {
                yield return layer;
            }

            at = end;
        }
    }

    private static bool IsPart(char c) => c is '.' or '-' or '/' or ' ' or '|' or '\n' or '\r';

    private static Layer? Words(PlainReading reading, int start, int end)
    {
        var (writer, letters) = (new ReadingWriter(reading), 0);
        for (var at = start; at < end; )
        {
            var (code, length) = (1, 0);
            while (at + length < end && length < 6 && reading.Text[at + length] is '.' or '-')
            {
                code = (code << 1) | (reading.Text[at + length] == '-' ? 1 : 0);
                length++;
            }

            if (length > 0)
            {
                writer.Write(code - 2 < Letters.Length ? Letters[code - 2] : '?', at, length);
                letters++;
            }
            else if (reading.Text[at] is '/' or '|')
            {
                writer.Write(' ', at, 1);
            }

            at += Math.Max(1, length);
        }

        return letters >= Fewest ? new Layer(writer.Read(), "morse", LayerKind.Decoded) : null;
    }
}
