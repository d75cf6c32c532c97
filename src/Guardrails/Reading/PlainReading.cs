using System.Buffers;

namespace Homeroom.Guardrails.Reading;

/// <summary>
/// A text as a model would read it, with the exact way back to what was written. Accents, full width, circled and mathematical letters are plain letters
/// here, letters of other scripts that only look like Latin ones are Latin, and what nobody sees is gone. Any rail may search <see cref="Text"/> and report
/// <see cref="Back"/>. A text of plain ASCII is its own reading and costs one vectorised pass.
/// </summary>
internal sealed class PlainReading
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        '\t',
        '\n',
        '\r',
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c),
    ]);

    private readonly int[]? _starts;
    private readonly int[]? _ends;

    internal PlainReading(string text, int[]? starts = null, int[]? ends = null, IReadOnlyList<(int Start, int Length)>? mixed = null)
    {
        (Text, _starts, _ends) = (text, starts, ends);
        MixedWords = mixed ?? [];
    }

    /// <summary>The plain text. Every UTF-16 unit of it stands for a span of the original.</summary>
    public string Text { get; }

    /// <summary>Whether it is the original itself, unit for unit.</summary>
    public bool IsSame => _starts is null;

    /// <summary>Words of the original in which letters of another script stand between Latin ones that they look like.</summary>
    public IReadOnlyList<(int Start, int Length)> MixedWords { get; }

    /// <summary>The plain reading of a text.</summary>
    public static PlainReading Of(string text) => text.AsSpan().ContainsAnyExcept(Plain) ? new Folding(text).Fold() : new PlainReading(text);

    /// <summary>Several readings of one original as one, with a blank line between them.</summary>
    public static PlainReading Join(IReadOnlyList<PlainReading> readings)
    {
        if (readings.Count == 1)
        {
            return readings[0];
        }

        var text = string.Join("\n\n", readings.Select(r => r.Text));
        var (starts, ends, to) = (new int[text.Length], new int[text.Length], 0);
        foreach (var reading in readings)
        {
            for (var at = 0; at < reading.Text.Length + 2 && to < text.Length; at++, to++)
            {
                var (start, length) = at < reading.Text.Length ? reading.Back(at, 1) : (ends[Math.Max(0, to - 1)], 0);
                (starts[to], ends[to]) = (start, start + length);
            }
        }

        return new PlainReading(text, starts, ends);
    }

    /// <summary>The span of the original that a span of the reading stands for. An empty span stands for an empty one.</summary>
    public (int Start, int Length) Back(int start, int length)
    {
        if (_starts is null)
        {
            return (start, length);
        }

        if (length == 0)
        {
            return (
                start < _starts.Length ? _starts[start]
                : _ends is [.., var last] ? last
                : 0,
                0
            );
        }

        // Text that was turned round lies the other way, so that both ends are looked at.
        var (first, end) = (Math.Min(_starts[start], _starts[start + length - 1]), Math.Max(_ends![start], _ends[start + length - 1]));
        return (first, end - first);
    }
}
