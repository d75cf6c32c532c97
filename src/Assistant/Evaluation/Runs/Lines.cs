namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>The whole lines of a file that is only ever added to, with their places. What follows the last line end was cut off, and is left out.</summary>
internal static class Lines
{
    private const int Piece = 1024 * 1024;

    /// <summary>A line without its end; the bytes hold until the next is asked for.</summary>
    public readonly record struct Line(long Start, ReadOnlyMemory<byte> Bytes)
    {
        /// <summary>Where the next begins.</summary>
        public long Next => Start + Bytes.Length + 1;
    }

    public static IEnumerable<Line> Of(FileStream file)
    {
        var buffer = new byte[Piece];
        long start = 0;
        var held = 0;
        while (true)
        {
            var read = RandomAccess.Read(file.SafeFileHandle, buffer.AsSpan(held), start + held);
            held += read;
            var at = 0;
            while (buffer.AsSpan(at, held - at).IndexOf((byte)'\n') is >= 0 and var length)
            {
                yield return new Line(start + at, buffer.AsMemory(at, length));
                at += length + 1;
            }

            if (read == 0)
            {
                yield break;
            }

            buffer.AsSpan(at, held - at).CopyTo(buffer);
            (start, held) = (start + at, held - at);
            if (held == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }
}
