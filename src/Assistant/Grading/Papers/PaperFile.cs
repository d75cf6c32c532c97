namespace Homeroom.Assistant.Grading.Papers;

/// <summary>A file that a teacher brings.</summary>
/// <param name="Name">Its name; folders in it are only shown.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record PaperFile(string Name, byte[] Bytes)
{
    /// <summary>Reads a stream, at most to one byte more than all files together may have; what is larger is told by the reader.</summary>
    public static PaperFile From(string name, Stream stream) => new(name, Bounded.Read(stream, PaperLimits.AllBytes + 1));
}
