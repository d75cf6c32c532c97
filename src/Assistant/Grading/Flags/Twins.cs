namespace Homeroom.Assistant.Grading.Flags;

/// <summary>
/// Finds papers of a class that are nearly the same: rows of five words whose number falls into one of four parts are kept (Manber 1994), papers that share enough of
/// them are compared in full.
/// </summary>
internal sealed class Twins
{
    private const int Row = 5;
    private const ulong Parts = 4;
    private const int Few = 60;
    private const double Alike = 0.5;

    // A row that so many write is a phrase of the question.
    private const int Phrase = 20;

    private readonly Dictionary<int, List<(int Paper, double Share)>> _twins = [];

    /// <summary>Reads a class.</summary>
    public Twins(IReadOnlyList<ulong[]> papers)
    {
        var rows = papers.Select(p => Shingles.Rows(p, Row).ToHashSet()).ToList();
        foreach (var (one, other) in Candidates(rows).Distinct().Order())
        {
            var shared = rows[one].Count(rows[other].Contains);
            if (shared >= Alike * Math.Min(rows[one].Count, rows[other].Count) && shared >= Row)
            {
                var share = shared / (double)Math.Max(rows[one].Count, rows[other].Count);
                Add(one, other, share);
                Add(other, one, share);
            }
        }
    }

    /// <summary>The papers that are nearly the same as this one, the likest first.</summary>
    public IReadOnlyList<int> Of(int paper) =>
        _twins.TryGetValue(paper, out var twins) ? [.. twins.OrderByDescending(t => t.Share).Select(t => t.Paper)] : [];

    private void Add(int one, int other, double share)
    {
        if (!_twins.TryGetValue(one, out var twins))
        {
            _twins[one] = twins = [];
        }

        twins.Add((other, share));
    }

    private static IEnumerable<(int One, int Other)> Candidates(List<HashSet<ulong>> rows)
    {
        Dictionary<ulong, List<int>> holding = [];
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var row in rows[i].Where(r => rows[i].Count < Few || r % Parts == 0))
            {
                if (!holding.TryGetValue(row, out var papers))
                {
                    holding[row] = papers = [];
                }

                papers.Add(i);
            }
        }

        Dictionary<(int, int), int> shared = [];
        foreach (var papers in holding.Values.Where(p => p.Count is > 1 and <= Phrase))
        {
            foreach (var pair in papers.SelectMany((one, at) => papers.Skip(at + 1).Select(other => (one, other))))
            {
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
            }
        }

        return shared.Where(s => s.Value >= 3).Select(s => s.Key);
    }
}
