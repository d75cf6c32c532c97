namespace Homeroom.Assistant.Grading.ShortAnswers;

/// <summary>How much of the key points an answer holds. A stem that few answers hold weighs more than one that all hold.</summary>
internal sealed class KeyPoints
{
    private const double Held = 0.6;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _points;

    /// <summary>Reads the key.</summary>
    /// <param name="points">The stems of each key point.</param>
    /// <param name="answers">The stems of each answer.</param>
    public KeyPoints(IEnumerable<IReadOnlyList<string>> points, IReadOnlyList<IReadOnlyList<string>> answers)
    {
        _points = [.. points.Select(p => p.Where(AnswerWords.Counts).ToHashSet(StringComparer.Ordinal)).Where(p => p.Count > 0)];
        Dictionary<string, int> holding = new(StringComparer.Ordinal);
        foreach (var stem in answers.SelectMany(a => a.Distinct(StringComparer.Ordinal)))
        {
            holding[stem] = holding.GetValueOrDefault(stem) + 1;
        }

        foreach (var stem in _points.SelectMany(p => p).Concat(holding.Keys))
        {
            _weights[stem] = Math.Log((answers.Count + 2.0) / (holding.GetValueOrDefault(stem) + 1.0)) + 0.2;
        }
    }

    /// <summary>Whether there are any.</summary>
    public bool Any => _points.Count > 0;

    /// <summary>The best share of a point that is held, the mean share, how many are held, how little else is said, and whether it denies what the point does not.</summary>
    public double[] Of(IReadOnlyList<string> answer)
    {
        var own = answer.Where(AnswerWords.Counts).ToHashSet(StringComparer.Ordinal);
        var shares = _points.Select(p => Share(p, own)).ToList();
        if (shares.Count == 0)
        {
            return [0, 0, 0, 0, 0];
        }

        var best = shares.Index().MaxBy(s => s.Item);
        var exact = _points.Max(p => 2 * Shared(p, own) / Math.Max(1e-9, Weight(p) + Weight(own)));
        var denies = own.Contains("not") == _points[best.Index].Contains("not") ? 0.0 : 1;
        return [best.Item, shares.Average(), shares.Count(s => s >= Held), exact, denies];
    }

    private double Share(HashSet<string> point, HashSet<string> own) => Shared(point, own) / Math.Max(1e-9, Weight(point));

    private double Shared(HashSet<string> point, HashSet<string> own) => Weight(point.Where(own.Contains));

    private double Weight(IEnumerable<string> stems) => stems.Order(StringComparer.Ordinal).Sum(s => _weights.GetValueOrDefault(s, 1));
}
