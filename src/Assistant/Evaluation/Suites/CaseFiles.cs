using System.Security.Cryptography;
using System.Text;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>The cases of a suite. They are kept as they stand in their files and few are kept as they were read too; many are read again when they are asked for, so that a hundred thousand need little memory.</summary>
public sealed class CaseFiles
{
    private const int MostRead = 4 * 1024 * 1024;
    private const int MostCases = 5_000;

    private readonly List<Kept> _kept = [];
    private readonly Dictionary<string, byte[]> _bytes = [];
    private readonly HashSet<string> _ids = [];
    private readonly CaseReader _reader;
    private long _read;

    internal CaseFiles(CaseReader reader)
    {
        _reader = reader;
    }

    /// <summary>How many there are.</summary>
    public int Count => _kept.Count;

    /// <summary>The name of a case.</summary>
    public string IdOf(int index) => _kept[index].Id;

    /// <summary>Reads a case.</summary>
    public EvalCase this[int index]
    {
        get
        {
            List<SuiteError> errors = [];
            return _kept[index].Case ?? (MapOf(index, errors) is { } map ? _reader.Read(map, errors) : throw Changed());
        }
    }

    /// <summary>A case as it is written.</summary>
    internal SuiteMap MapOf(int index) => MapOf(index, []) ?? throw Changed();

    private SuiteMap? MapOf(int index, List<SuiteError> errors)
    {
        var kept = _kept[index];
        return kept.Map ?? SuiteJson.Read(kept.File, kept.Line, _bytes[kept.File].AsSpan(kept.Start, kept.Length), errors);
    }

    private static InvalidOperationException Changed() => new("A case has changed since it was read.");

    /// <summary>Keeps the cases at these places alone, in this order.</summary>
    internal void Keep(IEnumerable<int> indexes)
    {
        List<Kept> chosen = [.. indexes.Select(i => _kept[i])];
        _kept.Clear();
        _kept.AddRange(chosen);
    }

    /// <summary>Takes a case that stands in the suite itself.</summary>
    internal void Add(SuiteMap map, ICollection<SuiteError> errors) =>
        Add(_reader.Read(map, errors), new Kept("", map.Place.File, map.Place.Line, 0, 0, map), errors);

    /// <summary>Takes the cases of a file, a line each. Empty lines and lines that begin with # are passed over.</summary>
    internal void AddFile(string file, byte[] bytes, ICollection<SuiteError> errors)
    {
        _bytes[file] = bytes;
        var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        for (var line = 1; start < bytes.Length; line++)
        {
            var end = bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var at ? start + at : bytes.Length;
            var text = bytes.AsSpan(start, end - start).TrimEnd("\r "u8);
            if (text.Length > 0 && text[0] != (byte)'#' && SuiteJson.Read(file, line, text, errors) is { } map)
            {
                Add(_reader.Read(map, errors), new Kept("", file, line, start, text.Length, null), errors);
            }

            start = end + 1;
        }
    }

    /// <summary>Adds the files to a hash, as they stand.</summary>
    internal void AddTo(IncrementalHash hash)
    {
        foreach (var (_, bytes) in _bytes)
        {
            hash.AppendData(bytes);
        }

        foreach (var (path, text) in _reader.FilesRead)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(path)}\n{text}\n"));
        }
    }

    private void Add(EvalCase made, Kept kept, ICollection<SuiteError> errors)
    {
        if (made.Id.Length > 0 && !_ids.Add(made.Id))
        {
            errors.Add(new SuiteError(made.Place, $"There are two cases {made.Id}. Give one another id."));
        }

        _read += kept.Length;
        _kept.Add(kept with { Id = made.Id, Case = _read < MostRead && _kept.Count < MostCases ? made : null });
    }

    private sealed record Kept(string Id, string File, int Line, int Start, int Length, SuiteMap? Map, EvalCase? Case = null);
}
