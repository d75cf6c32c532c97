namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// The test for passes of the same cases before and after (McNemar 1947). Only cases that changed count: are as many better as worse?
/// </summary>
public static class McNemar
{
    /// <summary>
    /// The exact two-sided p-value: twice the smaller tail of the binomial distribution, at most 1. With <paramref name="midP"/> half the chance of
    /// what was seen is taken away (Fagerland, Lydersen and Laake 2013), which is less timid. 1 where no case changed.
    /// </summary>
    /// <param name="better">Cases that failed before and pass now.</param>
    /// <param name="worse">Cases that passed before and fail now.</param>
    /// <param name="midP">Whether to take the mid-p-value.</param>
    public static double P(int better, int worse, bool midP = false)
    {
        var (fewer, changed) = (Math.Min(better, worse), Changed(better, worse));
        if (changed == 0)
        {
            return 1;
        }

        var p = 2 * Curves.AtMostHeads(fewer, changed);
        return Steady.Of(Math.Min(1, midP ? p - Curves.Heads(fewer, changed) : p));
    }

    /// <summary>The exact one-sided mid-p-value that it has become worse: the chance of as many worse ones were both as likely.</summary>
    /// <param name="better">Cases that failed before and pass now.</param>
    /// <param name="worse">Cases that passed before and fail now.</param>
    public static double PWorse(int better, int worse)
    {
        var changed = Changed(better, worse);
        return changed == 0 ? 1 : Steady.Of(Curves.AtMostHeads(better, changed) - (Curves.Heads(better, changed) / 2));
    }

    /// <summary>
    /// How many cases become better for each that becomes worse, with the exact interval (from that of Clopper and Pearson 1934 for the share of the
    /// changed; Agresti 2013, section 11.1). Infinite ends are said as infinity; unknown where no case changed.
    /// </summary>
    /// <param name="better">Cases that failed before and pass now.</param>
    /// <param name="worse">Cases that passed before and fail now.</param>
    /// <param name="confidence">How sure, between 0 and 1.</param>
    public static (double Odds, Interval Interval) Odds(int better, int worse, double confidence = 0.95)
    {
        Given.Share(confidence);
        var changed = Changed(better, worse);
        if (changed == 0)
        {
            return (double.NaN, Interval.Unknown);
        }

        var tail = (1 - confidence) / 2;
        var low = better == 0 ? 0 : Curves.BetaQuantile(better, worse + 1, tail);
        var high = worse == 0 ? 1 : Curves.BetaQuantile(better + 1, worse, 1 - tail);
        return (better / (double)worse, Interval.Of(low / (1 - low), high / (1 - high)));
    }

    private static int Changed(int better, int worse)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(better);
        ArgumentOutOfRangeException.ThrowIfNegative(worse);
        return better + worse;
    }
}
