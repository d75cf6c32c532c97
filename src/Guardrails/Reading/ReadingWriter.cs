using System.Text;

namespace Homeroom.Guardrails.Reading;

/// <summary>Writes a reading of a reading, and keeps the way back to the original.</summary>
/// <param name="source">What is read.</param>
/// <param name="capacity">How many UTF-16 units to make room for.</param>
internal sealed class ReadingWriter(PlainReading source, int capacity = 64)
{
    private readonly StringBuilder _text = new(capacity);
    private readonly List<int> _starts = new(capacity);
    private readonly List<int> _ends = new(capacity);

    /// <summary>How much is written.</summary>
    public int Length => _text.Length;

    /// <summary>Writes one unit that stands for a span of the source.</summary>
    public void Write(char c, int start, int length)
    {
        var (first, size) = source.Back(start, length);
        _text.Append(c);
        _starts.Add(first);
        _ends.Add(first + size);
    }

    /// <summary>Writes a text that stands, each unit of it, for the same span of the source.</summary>
    public void Write(ReadOnlySpan<char> text, int start, int length)
    {
        foreach (var c in text)
        {
            Write(c, start, length);
        }
    }

    /// <summary>Writes a part of the source as it is.</summary>
    public void Copy(int start, int length)
    {
        for (var at = start; at < start + length; at++)
        {
            Write(source.Text[at], at, 1);
        }
    }

    /// <summary>What was written, plain once more: a decoded text may hold shapes of its own.</summary>
    public PlainReading Read()
    {
        var written = new PlainReading(_text.ToString(), [.. _starts], [.. _ends]);
        var plain = PlainReading.Of(written.Text);
        if (plain.IsSame)
        {
            return written;
        }

        var again = new ReadingWriter(written, plain.Text.Length);
        for (var at = 0; at < plain.Text.Length; at++)
        {
            var (start, length) = plain.Back(at, 1);
            again.Write(plain.Text[at], start, length);
        }

        return new PlainReading(again._text.ToString(), [.. again._starts], [.. again._ends]);
    }
}
