namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>What became of the rows of a data set.</summary>
public sealed class DataSetCounts
{
    private readonly SortedDictionary<string, int> _refused = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _replaced = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _versions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _bands = new(StringComparer.Ordinal);

    /// <summary>None yet.</summary>
    public DataSetCounts() { }

    /// <summary>What was counted before.</summary>
    /// <param name="came">Rows that came.</param>
    /// <param name="refused">Rows left out, by reason.</param>
    public DataSetCounts(int came, IReadOnlyDictionary<string, int> refused)
    {
        Came = came;
        refused.ToList().ForEach(r => Refuse(r.Key, r.Value));
    }

    /// <summary>Rows that came.</summary>
    public int Came { get; internal set; }

    /// <summary>Rows that are in it.</summary>
    public int Kept { get; private set; }

    /// <summary>Rows left out, by reason.</summary>
    public IReadOnlyDictionary<string, int> Refused => _refused;

    /// <summary>Places where something was replaced, by kind.</summary>
    public IReadOnlyDictionary<string, int> Replaced => _replaced;

    /// <summary>Rows by prompt and version.</summary>
    public IReadOnlyDictionary<string, int> Versions => _versions;

    /// <summary>Rows by grade band.</summary>
    public IReadOnlyDictionary<string, int> Bands => _bands;

    /// <summary>Rows by side: train and held-out, or cases.</summary>
    public SortedDictionary<string, int> Sides { get; } = new(StringComparer.Ordinal);

    /// <summary>Teachers by side.</summary>
    public SortedDictionary<string, int> SideTeachers { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts rows that are left out.</summary>
    public void Refuse(string reason, int count = 1) => _refused[reason] = _refused.GetValueOrDefault(reason) + count;

    internal void Keep(CleanRow row)
    {
        Kept++;
        row.Replaced.ToList().ForEach(k => _replaced[k] = _replaced.GetValueOrDefault(k) + 1);
        var version = $"{row.Row.Prompt} {row.Row.Version}".Trim();
        _versions[version] = _versions.GetValueOrDefault(version) + 1;
        _bands[row.Row.Band] = _bands.GetValueOrDefault(row.Row.Band) + 1;
    }
}
