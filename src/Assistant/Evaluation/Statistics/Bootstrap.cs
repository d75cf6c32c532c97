namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// Intervals by drawing the same cases anew (Efron 1979; Efron and Tibshirani 1993, chapters 13 and 14). With fewer than two cases the interval is
/// unknown. Where all values are the same it has no width, which is no proof: use <see cref="Proportion.OfScores"/> there.
/// </summary>
public static class Bootstrap
{
    /// <summary>The interval of a mean.</summary>
    /// <param name="values">Finite values, one a case.</param>
    /// <param name="plan">How; the default is BCa, 95 %, 2,000 resamples.</param>
    public static Interval Mean(IReadOnlyList<double> values, BootstrapPlan? plan = null)
    {
        Given.Finite(values);
        return Ratio([.. values], null, plan ?? new());
    }

    /// <summary>The interval of a weighted mean; a case keeps its weight when it is drawn.</summary>
    /// <param name="values">Finite values, one a case.</param>
    /// <param name="weights">Their weights, above 0.</param>
    /// <param name="plan">How; the default is BCa, 95 %, 2,000 resamples.</param>
    public static Interval WeightedMean(IReadOnlyList<double> values, IReadOnlyList<double> weights, BootstrapPlan? plan = null)
    {
        Given.Finite(values);
        Given.Finite(weights);
        if (weights.Count != values.Count || weights.Any(w => w <= 0))
        {
            throw new ArgumentException("Give each value one weight above 0.", nameof(weights));
        }

        return Ratio([.. values.Zip(weights, (v, w) => v * w)], [.. weights], plan ?? new());
    }

    /// <summary>The interval of any statistic of units that can be drawn: the function gets the numbers of the drawn units.</summary>
    /// <param name="units">How many units there are.</param>
    /// <param name="statistic">The figure of these units; NaN where it has none. More than a tenth of NaN makes the interval unknown.</param>
    /// <param name="plan">How; the default is BCa, 95 %, 2,000 resamples.</param>
    public static Interval Of(int units, Func<ReadOnlySpan<int>, double> statistic, BootstrapPlan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        plan = (plan ?? new()).Checked();
        if (units < 2)
        {
            return Interval.Unknown;
        }

        var dice = new Dice(plan.Seed);
        var drawn = new int[units];
        var found = new double[plan.Resamples];
        for (var r = 0; r < found.Length; r++)
        {
            dice.Fill(drawn, units);
            found[r] = statistic(drawn);
        }

        var all = Enumerable.Range(0, units).ToArray();
        return ResampleEnds.Read(found, statistic(all), i => statistic([.. all[..i], .. all[(i + 1)..]]), units, plan);
    }

    private static Interval Ratio(double[] sums, double[]? weights, BootstrapPlan plan)
    {
        plan.Checked();
        if (sums.Length < 2)
        {
            return Interval.Unknown;
        }

        var found = weights is null ? Draw(sums, plan) : Draw(sums, weights, plan);
        var (sum, weight) = (sums.Sum(), weights?.Sum() ?? sums.Length);
        return ResampleEnds.Read(found, sum / weight, i => (sum - sums[i]) / (weight - (weights?[i] ?? 1)), sums.Length, plan);
    }

    private static double[] Draw(double[] values, BootstrapPlan plan)
    {
        var (dice, drawn) = (new Dice(plan.Seed), new int[values.Length]);
        var found = new double[plan.Resamples];
        for (var r = 0; r < found.Length; r++)
        {
            dice.Fill(drawn, values.Length);
            var sum = 0.0;
            foreach (var place in drawn)
            {
                sum += values[place];
            }

            found[r] = sum / values.Length;
        }

        return found;
    }

    private static double[] Draw(double[] sums, double[] weights, BootstrapPlan plan)
    {
        var (dice, drawn) = (new Dice(plan.Seed), new int[sums.Length]);
        var found = new double[plan.Resamples];
        for (var r = 0; r < found.Length; r++)
        {
            dice.Fill(drawn, sums.Length);
            var (sum, weight) = (0.0, 0.0);
            foreach (var place in drawn)
            {
                sum += sums[place];
                weight += weights[place];
            }

            found[r] = sum / weight;
        }

        return found;
    }
}
