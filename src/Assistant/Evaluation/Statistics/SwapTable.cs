namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>The score of one sample with one name in it.</summary>
/// <param name="Sample">The sample that the name was put into.</param>
/// <param name="Group">The name's group, or a control such as “no name”.</param>
/// <param name="Name">The name, or what stands for it.</param>
/// <param name="Score">The score; NaN where there is none.</param>
public readonly record struct SwapScore(string Sample, string Group, string Name, double Score);

/// <summary>Scores of a name-swap audit: each sample with each name of each group.</summary>
public sealed class SwapTable
{
    private readonly double[][] _scores;
    private readonly Dictionary<string, int[]> _columns;

    private SwapTable(IReadOnlyList<string> samples, IReadOnlyList<string> dropped, double[][] scores, Dictionary<string, int[]> columns)
    {
        (Samples, Dropped, _scores, _columns) = (samples, dropped, scores, columns);
        Groups = [.. columns.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Samples that have a score with every name, in ordinal order.</summary>
    public IReadOnlyList<string> Samples { get; }

    /// <summary>Samples without a score for some name. They are left out, because only whole pairs can be compared.</summary>
    public IReadOnlyList<string> Dropped { get; }

    /// <summary>The groups, controls among them, in ordinal order.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Puts scores in order. Scores of the same sample and name are averaged.</summary>
    /// <param name="scores">Scores in any order.</param>
    public static SwapTable Of(IEnumerable<SwapScore> scores)
    {
        var all = scores.ToList();
        var names = all.Select(s => (s.Group, s.Name))
            .Distinct()
            .OrderBy(n => n.Group, StringComparer.Ordinal)
            .ThenBy(n => n.Name, StringComparer.Ordinal)
            .ToList();
        var places = names.Select((name, place) => (name, place)).ToDictionary(n => n.name, n => n.place);
        var (samples, dropped, rows) = (new List<string>(), new List<string>(), new List<double[]>());
        foreach (var sample in all.GroupBy(s => s.Sample, StringComparer.Ordinal).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var row = Row(sample, places);
            (row is null ? dropped : samples).Add(sample.Key);
            rows.AddRange(row is null ? [] : [row]);
        }

        var columns = names.GroupBy(n => n.Group, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(n => places[n]).ToArray());
        return new(samples, dropped, [.. rows], columns);
    }

    /// <summary>For each sample, the mean of one group's names minus that of another's.</summary>
    public IReadOnlyList<double> SampleDifferences(string first, string second) =>
        [.. _scores.Select(row => Steady.Difference(Mean(row, Columns(first)) - Mean(row, Columns(second))))];

    /// <summary>For each name of a group, its mean over samples.</summary>
    public IReadOnlyList<double> NameMeans(string group) =>
        Samples.Count == 0 ? [] : [.. Columns(group).Select(c => _scores.Sum(row => row[c]) / Samples.Count)];

    internal int[] Columns(string group) =>
        _columns.TryGetValue(group, out var columns)
            ? columns
            : throw new ArgumentException($"There is no group “{group}” in these scores.", nameof(group));

    internal double[] Row(int sample) => _scores[sample];

    /// <summary>
    /// The same scores without any effect of these groups: each group's own mean is taken away, then its names change places with those of the others;
    /// one group may get a shift on top.
    /// </summary>
    internal SwapTable Shuffled(IReadOnlyList<string> groups, Dice dice, string? shifted, double shift)
    {
        var columns = groups.SelectMany(Columns).ToArray();
        var overall = _scores.Sum(row => Mean(row, columns)) / _scores.Length;
        var level = groups
            .SelectMany(g => Columns(g).Select(c => (c, Mean: _scores.Sum(row => Mean(row, Columns(g))) / _scores.Length)))
            .ToDictionary(g => g.c, g => g.Mean - overall);
        var from = columns.ToArray();
        dice.Shuffle<int>(from);
        var raised = shifted is null ? [] : Columns(shifted).ToHashSet();
        var rows = _scores.Select(row => row.ToArray()).ToArray();
        for (var s = 0; s < rows.Length; s++)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                rows[s][columns[i]] = _scores[s][from[i]] - level[from[i]] + (raised.Contains(columns[i]) ? shift : 0);
            }
        }

        return new(Samples, Dropped, rows, _columns);
    }

    private static double[]? Row(IEnumerable<SwapScore> sample, Dictionary<(string, string), int> places)
    {
        var (sums, counts) = (new double[places.Count], new int[places.Count]);
        foreach (var score in sample)
        {
            var place = places[(score.Group, score.Name)];
            sums[place] += score.Score;
            counts[place]++;
        }

        var row = sums.Select((sum, place) => counts[place] == 0 ? double.NaN : sum / counts[place]).ToArray();
        return Array.TrueForAll(row, double.IsFinite) ? row : null;
    }

    private static double Mean(double[] row, int[] columns)
    {
        var sum = 0.0;
        foreach (var column in columns)
        {
            sum += row[column];
        }

        return sum / columns.Length;
    }
}
