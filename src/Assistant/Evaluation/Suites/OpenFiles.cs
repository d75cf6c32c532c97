using System.Text;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Files of suites that stand in memory, or are read from there instead of from the disk.</summary>
public sealed class OpenFiles
{
    private readonly Dictionary<string, byte[]> _files = [];

    /// <summary>None.</summary>
    public static OpenFiles None { get; } = new();

    /// <summary>Their paths.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>Puts one in memory.</summary>
    public void Put(string path, string text) => _files[Path.GetFullPath(path)] = Encoding.UTF8.GetBytes(text);

    internal byte[]? Find(string path) => _files.GetValueOrDefault(Path.GetFullPath(path));

    internal string? TextOf(string path) => Find(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
