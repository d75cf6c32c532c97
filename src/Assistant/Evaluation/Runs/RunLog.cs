using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>
/// The results of a run, a line of JSON each in the order in which they came, and read in the order of the run. A result is in the file before it is told of, so
/// that a killed run goes on where it was; a line that was cut off is asked again.
/// </summary>
public sealed class RunLog : IReadOnlyList<CaseResult>, IDisposable
{
    // So much of a run is held as it is, too: its end looks at every result several times.
    private const long MostHeld = 4 * 1024 * 1024;

    private readonly FileStream _file;
    private readonly (long Start, int Length)[] _places;
    private readonly CaseResult?[] _results;
    private readonly Lock _gate = new();
    private long _held;
    private List<int>? _order;
    private int _done;

    private RunLog(FileStream file, int questions)
    {
        _file = file;
        _places = new (long, int)[questions];
        _results = new CaseResult?[questions];
    }

    /// <summary>How many results there are.</summary>
    public int Count => _done;

    /// <summary>The result at a place among those that are there.</summary>
    public CaseResult this[int index] => Read(Order()[index]);

    /// <summary>Opens the log of a run; what it holds already is kept.</summary>
    /// <param name="path">The file.</param>
    /// <param name="questions">How many questions the run has.</param>
    public static RunLog Open(string path, int questions)
    {
        var log = new RunLog(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0), questions);
        long whole = 0;
        foreach (var line in Lines.Of(log._file))
        {
            whole = line.Next;
            if (IndexOf(line.Bytes.Span) is { } index && index < questions)
            {
                log._done += log._places[index].Length == 0 ? 1 : 0;
                log._places[index] = (line.Start, line.Bytes.Length);
            }
        }

        log._file.SetLength(whole);
        return log;
    }

    /// <summary>Opens the log of a run that has ended, to read.</summary>
    public static RunLog Read(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var places = new SortedDictionary<int, (long, int)>();
        foreach (var line in Lines.Of(file))
        {
            if (IndexOf(line.Bytes.Span) is { } index)
            {
                places[index] = (line.Start, line.Bytes.Length);
            }
        }

        var log = new RunLog(file, places.Count == 0 ? 0 : places.Keys.Max() + 1) { _done = places.Count };
        foreach (var (index, place) in places)
        {
            log._places[index] = place;
        }

        return log;
    }

    /// <summary>Forgets results without an answer or a score, so that they are asked again.</summary>
    public void DropTroubled()
    {
        foreach (var index in Order().ToList())
        {
            if (Read(index).Status is CaseStatus.Error or CaseStatus.Unscored)
            {
                _places[index] = default;
                _results[index] = null;
                _done--;
            }
        }

        _order = null;
    }

    /// <summary>Whether a question has its result.</summary>
    public bool Has(int index) => _places[index].Length > 0;

    /// <summary>Adds a result.</summary>
    public void Add(int index, CaseResult result)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(new LoggedResult(index, result), RunJson.Lean.LoggedResult);
        lock (_gate)
        {
            var start = _file.Length;
            RandomAccess.Write(_file.SafeFileHandle, [line, "\n"u8.ToArray()], start);
            _done += _places[index].Length == 0 ? 1 : 0;
            _places[index] = (start, line.Length);
            _order = null;
            Hold(index, result, line.Length);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<CaseResult> GetEnumerator() => Order().Select(Read).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private List<int> Order()
    {
        lock (_gate)
        {
            return _order ??= [.. Enumerable.Range(0, _places.Length).Where(i => _places[i].Length > 0)];
        }
    }

    private CaseResult Read(int index)
    {
        if (_results[index] is { } held)
        {
            return held;
        }

        var (start, length) = _places[index];
        var bytes = new byte[length];
        _ = RandomAccess.Read(_file.SafeFileHandle, bytes, start);
        var result = JsonSerializer.Deserialize(bytes, RunJson.Lean.LoggedResult)!.Result;
        lock (_gate)
        {
            Hold(index, result, length);
        }

        return result;
    }

    private void Hold(int index, CaseResult result, int length)
    {
        _held += length;
        if (_held < MostHeld)
        {
            _results[index] = result;
        }
    }

    private static int? IndexOf(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            int? index = null;
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals("i"u8) && reader.Read())
                {
                    index = reader.GetInt32();
                }
            }

            return index;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>A line of the log.</summary>
/// <param name="Index">Place of the question in the run.</param>
/// <param name="Result">What became of it.</param>
internal sealed record LoggedResult([property: JsonPropertyName("i")] int Index, CaseResult Result);

/// <summary>Reads and writes results without reflection, so that the first line of a run comes at once.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(LoggedResult))]
[JsonSerializable(typeof(RunHead))]
internal sealed partial class RunJson : JsonSerializerContext
{
    private static RunJson? _lean;

    /// <summary>Texts as they are: these files are read by programs and people, never by a browser.</summary>
    public static RunJson Lean =>
        _lean ??= new RunJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
