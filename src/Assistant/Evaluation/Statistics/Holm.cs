namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What remains of p-values when several questions are asked at once.</summary>
public static class Holm
{
    /// <summary>
    /// Holm's step-down adjustment (1979, "A simple sequentially rejective multiple test procedure"), in the order of the input. NaN stays NaN and is
    /// no question asked.
    /// </summary>
    /// <param name="ps">The p-values, 0 to 1.</param>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> ps)
    {
        ArgumentNullException.ThrowIfNull(ps);
        if (ps.Any(p => p is < 0 or > 1))
        {
            throw new ArgumentOutOfRangeException(nameof(ps), "p-values lie from 0 to 1.");
        }

        var adjusted = ps.ToArray();
        var asked = Enumerable.Range(0, ps.Count).Where(i => !double.IsNaN(ps[i])).OrderBy(i => ps[i]).ToList();
        var most = 0.0;
        for (var rank = 0; rank < asked.Count; rank++)
        {
            most = Math.Max(most, Math.Min(1, ps[asked[rank]] * (asked.Count - rank)));
            adjusted[asked[rank]] = Steady.Of(most);
        }

        return adjusted;
    }
}
