using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Names;

/// <summary>A first name as the table has it.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Group">The group that readers tend to perceive; -1 for a further name.</param>
/// <param name="Row">Its row in the group.</param>
/// <param name="Woman">True for the woman's name of the row.</param>
internal sealed record TableName(string Name, int Group, int Row, bool Woman);

/// <summary>First and family names by perceived group.</summary>
public sealed class NameTable
{
    private readonly Dictionary<string, TableName> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Group, int Row)> _family = new(StringComparer.Ordinal);
    private readonly List<(string Man, string Woman)[]> _rows = [];
    private readonly List<string[]> _families = [];
    private readonly (string Man, string Woman)[] _further;
    private readonly HashSet<string> _cautious;

    private NameTable()
    {
        var file = Lists.Read<NameFile>("names.yaml");
        Groups = [.. file.Groups.Keys];
        foreach (var group in file.Groups.Values)
        {
            _rows.Add(Rows(group.First, _rows.Count));
            _families.Add(Lists.Words(group.Family));
            foreach (var (row, name) in _families[^1].Index())
            {
                _family.Add(name.ToLowerInvariant(), (_families.Count - 1, row));
            }
        }

        _further = Rows(file.Further, -1);
        _cautious = [.. Lists.Words(file.Cautious)];
    }

    /// <summary>The table, read once.</summary>
    public static NameTable All { get; } = new();

    /// <summary>The groups, in the table's order; the first four are those of the audit.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>First names of a group, men's and women's in turn.</summary>
    public IReadOnlyList<string> Of(string group) => [.. _rows[Groups.ToList().IndexOf(group)].SelectMany(r => new[] { r.Man, r.Woman })];

    /// <summary>True if the word is also an ordinary word, a month or a place.</summary>
    internal bool IsCautious(string lower) => _cautious.Contains(lower);

    /// <summary>A first name, by its small letters.</summary>
    internal TableName? First(string lower) => _first.GetValueOrDefault(lower);

    /// <summary>The name of the same row for the other gender.</summary>
    internal string OtherGender(TableName name)
    {
        var (man, woman) = name.Group < 0 ? _further[name.Row] : _rows[name.Group][name.Row];
        return name.Woman ? man : woman;
    }

    /// <summary>The name of a row of a group.</summary>
    internal string At(int group, int row, bool woman) => woman ? _rows[group][row].Woman : _rows[group][row].Man;

    /// <summary>How many rows a group has.</summary>
    internal int RowCount => _rows[0].Length;

    /// <summary>A family name's counterpart in the group that a shift leads to; null if the table has it not.</summary>
    internal string? Family(string lower, int shift) => _family.TryGetValue(lower, out var at) ? _families[at.Group ^ shift][at.Row] : null;

    private (string Man, string Woman)[] Rows(string pairs, int group)
    {
        var rows = Lists.Words(pairs).Select(p => p.Split('/')).Select(p => (p[0], p[1])).ToArray();
        foreach (var (row, (man, woman)) in rows.Index())
        {
            _first.Add(man.ToLowerInvariant(), new TableName(man, group, row, Woman: false));
            _first.Add(woman.ToLowerInvariant(), new TableName(woman, group, row, Woman: true));
        }

        return rows;
    }
}

/// <summary>The file of names.</summary>
internal sealed class NameFile
{
    /// <summary>The groups by name.</summary>
    public Dictionary<string, NameGroup> Groups { get; set; } = [];

    /// <summary>Pairs of no group.</summary>
    public string Further { get; set; } = "";

    /// <summary>Names that are ordinary words too.</summary>
    public string Cautious { get; set; } = "";
}

/// <summary>One group of the file.</summary>
internal sealed class NameGroup
{
    /// <summary>Pairs of first names.</summary>
    public string First { get; set; } = "";

    /// <summary>Family names.</summary>
    public string Family { get; set; } = "";
}
