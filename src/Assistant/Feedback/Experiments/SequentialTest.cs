namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>One look at a running experiment.</summary>
/// <param name="Fraction">Drafts of the version that has fewer, by the planned ones a version.</param>
/// <param name="Z">The statistic at that moment (<see cref="RateContrast.Z"/>).</param>
public sealed record Look(double Fraction, double Z);

/// <summary>What the looks say together.</summary>
/// <param name="Critical">Critical value of the last look that counted; infinite before the first.</param>
/// <param name="CrossedAt">Number of the look that counted, from 0, at which a difference was shown; null while there is none.</param>
/// <param name="IsOver">Whether the planned drafts are there, or a difference is shown.</param>
/// <param name="Z">The statistic at the deciding look, else at the last that counted; 0 before the first.</param>
public sealed record SequentialOutcome(double Critical, int? CrossedAt, bool IsOver, double Z);

/// <summary>Decides from all looks so far, however often and however irregularly one has looked.</summary>
public static class SequentialTest
{
    /// <summary>The looks that count: each must bring enough new drafts; what is past the plan counts as its end, once.</summary>
    public static IReadOnlyList<Look> Counted(IEnumerable<Look> looks)
    {
        List<Look> counted = [];
        foreach (var look in looks)
        {
            var (last, at) = (counted.Count == 0 ? 0 : counted[^1].Fraction, Math.Min(1, look.Fraction));
            if (at >= last + AlphaSpending.SmallestStep)
            {
                counted.Add(look with { Fraction = at });
            }
        }

        return counted;
    }

    /// <summary>Decides.</summary>
    /// <param name="looks">All looks, in order.</param>
    /// <param name="alpha">How often chance may be taken for a difference, over all looks.</param>
    public static SequentialOutcome Judge(IEnumerable<Look> looks, double alpha = 0.05)
    {
        var counted = Counted(looks);
        return Judge(counted, AlphaSpending.Bounds([.. counted.Select(l => l.Fraction)], alpha));
    }

    /// <summary>The same with critical values that were worked out before.</summary>
    internal static SequentialOutcome Judge(IReadOnlyList<Look> counted, IReadOnlyList<double> bounds)
    {
        for (var i = 0; i < counted.Count; i++)
        {
            if (Math.Abs(counted[i].Z) >= bounds[i])
            {
                return new SequentialOutcome(bounds[i], i, true, counted[i].Z);
            }
        }

        return counted.Count == 0
            ? new SequentialOutcome(double.PositiveInfinity, null, false, 0)
            : new SequentialOutcome(bounds[counted.Count - 1], null, counted[^1].Fraction >= 1, counted[^1].Z);
    }
}
