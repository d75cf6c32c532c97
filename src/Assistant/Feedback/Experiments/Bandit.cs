using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>
/// Gives the version that does better to more and more teachers by itself, for when nobody wants to choose: Thompson sampling (Thompson 1933; Chapelle and Li 2011) with
/// an even start for every version. It tests nothing: what it prefers is not shown to be better.
/// </summary>
public static class Bandit
{
    /// <summary>No version gets less than this share, so that one that had bad luck comes back.</summary>
    public const double LeastShare = 0.05;

    /// <summary>The share of drafts that each version is to get next: how often it is the best of what is likely, from the least share up.</summary>
    /// <param name="arms">Approved drafts and drafts of each version, at least one version.</param>
    /// <param name="seed">The same seed gives the same shares on every machine.</param>
    /// <param name="draws">How often it is drawn.</param>
    public static IReadOnlyList<double> Shares(IReadOnlyList<(int Approved, int Drafts)> arms, ulong seed = 1, int draws = 4000)
    {
        ArgumentNullException.ThrowIfNull(arms);
        if (arms.Count == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(arms), "There must be at least one version.");
        }

        var (dice, best) = (new Dice(seed), new int[arms.Count]);
        for (var d = 0; d < draws; d++)
        {
            best[Draw(arms, dice)]++;
        }

        var least = Math.Min(LeastShare, 1.0 / arms.Count);
        return [.. best.Select(b => Steady.Of(least + ((1 - (least * arms.Count)) * b / draws)))];
    }

    /// <summary>The version for the next draft.</summary>
    /// <param name="arms">Approved drafts and drafts of each version.</param>
    /// <param name="dice">Chance.</param>
    public static int Choose(IReadOnlyList<(int Approved, int Drafts)> arms, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(arms);
        ArgumentNullException.ThrowIfNull(dice);
        return dice.Fraction() < Math.Min(1, LeastShare * arms.Count) ? dice.Below(arms.Count) : Draw(arms, dice);
    }

    private static int Draw(IReadOnlyList<(int Approved, int Drafts)> arms, Dice dice)
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var i = 0; i < arms.Count; i++)
        {
            Given.Counts(arms[i].Approved, arms[i].Drafts);
            var rate = Beta(arms[i].Approved + 1, arms[i].Drafts - arms[i].Approved + 1, dice);
            (best, most) = rate > most ? (i, rate) : (best, most);
        }

        return best;
    }

    private static double Beta(double a, double b, Dice dice)
    {
        var one = Gamma(a, dice);
        return one / (one + Gamma(b, dice));
    }

    // Marsaglia and Tsang 2000, for shapes of 1 and above.
    private static double Gamma(double shape, Dice dice)
    {
        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Curves.Z(Math.Max(dice.Fraction(), 1e-300));
            var v = Math.Pow(1 + (c * x), 3);
            if (v > 0 && Math.Log(Math.Max(dice.Fraction(), 1e-300)) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }
}
