using System.Buffers;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>Long runs in base64, base32 or hexadecimal.</summary>
internal static class Alphabets
{
    private const int Shortest = 16;

    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-");

    /// <summary>What the runs say.</summary>
    public static IEnumerable<Layer> In(PlainReading reading)
    {
        for (var at = 0; at + Shortest <= reading.Text.Length; )
        {
            var gap = reading.Text.AsSpan(at, Shortest).LastIndexOfAnyExcept(Alphabet);
            if (gap >= 0)
            {
                at += gap + 1;
                continue;
            }

            var run = Run(reading.Text, at);
            at = run[^1] + 1;
            if (Words(reading, run) is { } layer)
            {
                yield return layer;
            }
        }
    }

    // A run goes on over the end of a line, as mail breaks it.
    private static List<int> Run(string text, int at)
    {
        List<int> run = [];
        for (; at < text.Length; at++)
        {
            if (Alphabet.Contains(text[at]))
            {
                run.Add(at);
            }
            else if (!(text[at] is '\r' or '\n' && at + 4 < text.Length && run.Count % 4 == 0 && !text.AsSpan(at + 2, 3).ContainsAnyExcept(Alphabet)))
            {
                break;
            }
        }

        return run;
    }

    private static Layer? Words(PlainReading reading, List<int> run)
    {
        var text = reading.Text;
        // What stands before a sign like = inside of the run is a name.
        var name = run.FindLastIndex(i => text[i] == '=' && i + 1 < text.Length && text[i + 1] != '=' && Alphabet.Contains(text[i + 1]));
        if (name >= 0 && run.Count - name > Shortest)
        {
            run = run[(name + 1)..];
        }

        while (run.Count > 0 && text[run[^1]] == '=')
        {
            run.RemoveAt(run.Count - 1);
        }

        return Bits(reading, run, Hex, 4) is { } hex ? new Layer(hex, "hex", LayerKind.Decoded)
            : Bits(reading, run, Binary, 1) is { } binary ? new Layer(binary, "binary", LayerKind.Decoded)
            : Bits(reading, run, Base32, 5) is { } base32 ? new Layer(base32, "base32", LayerKind.Decoded)
            : Bits(reading, run, Base64, 6) is { } base64 ? new Layer(base64, "base64", LayerKind.Decoded)
            : null;
    }

    private static PlainReading? Bits(PlainReading reading, List<int> run, Func<char, int> digit, int bits)
    {
        var decoded = new Decoded(reading);
        var (value, have, first) = (0, 0, 0);
        foreach (var at in run)
        {
            var next = digit(reading.Text[at]);
            if (next < 0)
            {
                return null;
            }

            first = have == 0 ? at : first;
            value = (value << bits) | next;
            have += bits;
            if (have >= 8)
            {
                have -= 8;
                decoded.Add((value >> have) & 0xFF, first, at + 1 - first);
                value &= (1 << have) - 1;
                first = at;
            }
        }

        return decoded.Words();
    }

    private static int Hex(char c) => char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : -1;

    private static int Binary(char c) => c is '0' or '1' ? c - '0' : -1;

    private static int Base32(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' => c - 'A',
            >= '2' and <= '7' => c - '2' + 26,
            _ => -1,
        };

    private static int Base64(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' => c - 'A',
            >= 'a' and <= 'z' => c - 'a' + 26,
            >= '0' and <= '9' => c - '0' + 52,
            '+' or '-' => 62,
            '/' or '_' => 63,
            _ => -1,
        };
}
