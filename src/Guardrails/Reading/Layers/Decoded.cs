using System.Buffers;
using System.Text;

namespace Homeroom.Guardrails.Reading.Layers;

/// <summary>Bytes that were decoded from a text, each with the place it came from.</summary>
internal sealed class Decoded(PlainReading source)
{
    private const int Fewest = 4;

    private readonly List<byte> _bytes = [];
    private readonly List<(int Start, int Length)> _places = [];

    /// <summary>Adds a byte.</summary>
    public void Add(int value, int start, int length)
    {
        _bytes.Add((byte)value);
        _places.Add((start, length));
    }

    /// <summary>The bytes as words, if that is what they are; else null.</summary>
    public PlainReading? Words()
    {
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes);
        if (bytes.Length < Fewest)
        {
            return null;
        }

        // UTF-16, little or big end first.
        var zero =
            bytes[1] == 0 ? 1
            : bytes[0] == 0 ? 0
            : -1;
        var writer = new ReadingWriter(source, bytes.Length);
        var (letters, at) = (0, 0);
        while (at < bytes.Length)
        {
            if (zero >= 0 && at % 2 == zero && bytes[at] == 0)
            {
                at++;
                continue;
            }

            if (
                Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) != OperationStatus.Done
                || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune))
            )
            {
                return null;
            }

            letters += Rune.IsLetter(rune) || rune.Value == ' ' ? 1 : 0;
            var (start, end) = (_places[at].Start, _places[at + length - 1]);
            writer.Write(rune.ToString(), start, end.Start + end.Length - start);
            at += length;
        }

        return letters * 10 >= writer.Length * 6 ? writer.Read() : null;
    }
}
