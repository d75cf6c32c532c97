namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>Reads the ends of an interval off what the resamples gave.</summary>
internal static class ResampleEnds
{
    /// <summary>BCa after Efron (1987), equations 14.9 to 14.15 of Efron and Tibshirani (1993), or the percentiles.</summary>
    public static Interval Read(double[] resampled, double value, Func<int, double> without, int units, BootstrapPlan plan)
    {
        var found = Array.FindAll(resampled, double.IsFinite);
        Array.Sort(found);
        if (!double.IsFinite(value) || found.Length < 0.9 * resampled.Length)
        {
            return Interval.Unknown;
        }

        var tail = (1 - plan.Confidence) / 2;
        if (plan.Ends == BootstrapEnds.Percentile || found[0] == found[^1])
        {
            return Interval.Of(Quantile(found, tail), Quantile(found, 1 - tail));
        }

        var bias = Bias(found, value);
        var acceleration = Acceleration(without, units);
        return Interval.Of(Quantile(found, Moved(tail, bias, acceleration)), Quantile(found, Moved(1 - tail, bias, acceleration)));
    }

    /// <summary>The share's quantile among sorted values, between neighbours in proportion.</summary>
    public static double Quantile(double[] sorted, double share)
    {
        var place = Math.Clamp((share * (sorted.Length + 1)) - 1, 0, sorted.Length - 1);
        var low = (int)place;
        var high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((place - low) * (sorted[high] - sorted[low]));
    }

    // Ties count half: scores of few levels would else look biased.
    private static double Bias(double[] found, double value)
    {
        var near = 1e-12 * Math.Max(1, Math.Abs(value));
        var below = 0.0;
        foreach (var one in found)
        {
            below +=
                one < value - near ? 1
                : one <= value + near ? 0.5
                : 0;
        }

        return Curves.Z(Math.Clamp(below / found.Length, 0.5 / found.Length, 1 - (0.5 / found.Length)));
    }

    private static double Acceleration(Func<int, double> without, int units)
    {
        var left = Enumerable.Range(0, units).Select(without).Where(double.IsFinite).ToArray();
        if (left.Length < 2)
        {
            return 0;
        }

        var mean = left.Average();
        var (squares, cubes) = (0.0, 0.0);
        foreach (var one in left)
        {
            var gap = mean - one;
            squares += gap * gap;
            cubes += gap * gap * gap;
        }

        return squares < 1e-30 ? 0 : cubes / (6 * squares * Math.Sqrt(squares));
    }

    private static double Moved(double share, double bias, double acceleration)
    {
        var z = bias + Curves.Z(share);
        return Curves.BelowZ(bias + (z / Math.Max(1e-9, 1 - (acceleration * z))));
    }
}
