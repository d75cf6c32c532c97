namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What the labels are, and so how far two of them lie apart.</summary>
public enum AlphaLevel
{
    /// <summary>Kinds: the same or not.</summary>
    Nominal,

    /// <summary>Ranks: as far apart as there are labels between.</summary>
    Ordinal,

    /// <summary>Measures: as far apart as their difference.</summary>
    Interval,
}

/// <summary>Agreement of any number of raters.</summary>
/// <param name="Value">Krippendorff's alpha, at most 1; NaN where no label ever differs or no unit has two labels.</param>
/// <param name="Interval">Its bootstrap interval over units.</param>
/// <param name="Units">Units with at least two labels.</param>
/// <param name="Labels">Labels in these units.</param>
public sealed record AlphaResult(double Value, Interval Interval, int Units, int Labels);

/// <summary>
/// Krippendorff's alpha (2011, "Computing Krippendorff's Alpha-Reliability") for any number of raters, with labels missing. The interval draws whole
/// units anew (percentiles; Zapf et al. 2016), not single disagreements as Krippendorff's own bootstrap does, because labels of one unit belong together.
/// </summary>
public static partial class Krippendorff
{
    /// <summary>Alpha of labels by unit.</summary>
    /// <param name="units">The labels that each unit got, as numbers; null or NaN where a rater gave none. Units with fewer than two are left out.</param>
    /// <param name="level">What the labels are.</param>
    /// <param name="plan">How the interval is drawn; the default is percentiles, 95 %, 2,000 resamples.</param>
    public static AlphaResult Alpha(IEnumerable<IReadOnlyList<double?>> units, AlphaLevel level, BootstrapPlan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        var labels = units
            .Select(u => u.Where(v => v is { } label && !double.IsNaN(label)).Select(v => v!.Value).ToArray())
            .Where(u => u.Length > 1)
            .ToArray();
        var values = labels.SelectMany(u => u).Distinct().Order().ToArray();
        Given.Finite(values, nameof(units));
        var places = labels.Select(u => u.Select(v => Array.BinarySearch(values, v)).ToArray()).ToArray();
        double Of(ReadOnlySpan<int> drawn) => Value(places, values, level, drawn);
        var value = Of(Enumerable.Range(0, labels.Length).ToArray());
        var interval = double.IsNaN(value)
            ? Interval.Unknown
            : Bootstrap.Of(labels.Length, Of, plan ?? new BootstrapPlan { Ends = BootstrapEnds.Percentile });
        return new(Steady.Of(value), interval, labels.Length, labels.Sum(u => u.Length));
    }

    private static double Value(int[][] units, double[] values, AlphaLevel level, ReadOnlySpan<int> drawn)
    {
        var counts = new int[values.Length];
        foreach (var unit in drawn)
        {
            foreach (var place in units[unit])
            {
                counts[place]++;
            }
        }

        var all = counts.Sum();
        var far = level == AlphaLevel.Ordinal ? MiddleRanks(counts) : values;
        var (within, seen) = (0.0, new int[values.Length]);
        foreach (var unit in drawn)
        {
            within += Apart(units[unit], far, level, seen) / (units[unit].Length - 1);
        }

        var expected = ApartAll(counts, far, level);
        return expected <= 0 ? double.NaN : 1 - (within * (all - 1) / expected);
    }

    // Krippendorff's ordinal difference of two labels is that of their middle ranks.
    private static double[] MiddleRanks(int[] counts)
    {
        var ranks = new double[counts.Length];
        var before = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            ranks[i] = before + (counts[i] / 2.0);
            before += counts[i];
        }

        return ranks;
    }

    // The sum over all ordered pairs of a unit's labels.
    private static double Apart(int[] unit, double[] far, AlphaLevel level, int[] seen)
    {
        if (level != AlphaLevel.Nominal)
        {
            return Squares(unit.Length, unit.Sum(p => far[p] - far[unit[0]]), unit.Sum(p => Math.Pow(far[p] - far[unit[0]], 2)));
        }

        var same = 0;
        foreach (var place in unit)
        {
            same += (2 * seen[place]++) + 1;
        }

        foreach (var place in unit)
        {
            seen[place] = 0;
        }

        return (unit.Length * unit.Length) - same;
    }

    private static double ApartAll(int[] counts, double[] far, AlphaLevel level)
    {
        double all = counts.Sum();
        if (level == AlphaLevel.Nominal)
        {
            return (all * all) - counts.Sum(c => (double)c * c);
        }

        var (sum, squares) = (0.0, 0.0);
        for (var i = 0; i < counts.Length; i++)
        {
            sum += counts[i] * (far[i] - far[0]);
            squares += counts[i] * Math.Pow(far[i] - far[0], 2);
        }

        return counts.Count(c => c > 0) < 2 ? 0 : Squares(all, sum, squares);
    }

    private static double Squares(double count, double sum, double squares) => 2 * ((count * squares) - (sum * sum));
}
