namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>How the same cases went with the baseline and with the candidate.</summary>
/// <param name="Both">Passed with both.</param>
/// <param name="OnlyBaseline">Passed with the baseline alone: worse now.</param>
/// <param name="OnlyCandidate">Passed with the candidate alone: better now.</param>
/// <param name="Neither">Passed with neither.</param>
public readonly record struct PairedTable(int Both, int OnlyBaseline, int OnlyCandidate, int Neither)
{
    /// <summary>How many cases there are.</summary>
    public int Cases => Both + OnlyBaseline + OnlyCandidate + Neither;

    /// <summary>The candidate's share of passes minus the baseline's, −1 to 1; NaN without cases.</summary>
    public double Difference => (OnlyCandidate - OnlyBaseline) / (double)Cases;

    /// <summary>
    /// Newcombe's interval of <see cref="Difference"/> (1998, "Improved confidence intervals for the difference between binomial proportions based on
    /// paired data", method 10): squares of Wilson's intervals are added, with the correlation of the pairs. −1 to 1 without cases.
    /// </summary>
    /// <param name="confidence">How sure, between 0 and 1.</param>
    public Interval Newcombe(double confidence = 0.95)
    {
        Given.Share(confidence);
        Check();
        if (Cases == 0)
        {
            return new(-1, 1);
        }

        var (now, before) = ((Both + OnlyCandidate) / (double)Cases, (Both + OnlyBaseline) / (double)Cases);
        var (nowEnds, beforeEnds) = (
            Proportion.Wilson(Both + OnlyCandidate, Cases, confidence),
            Proportion.Wilson(Both + OnlyBaseline, Cases, confidence)
        );
        var phi = Correlation();
        var down = Added(now - nowEnds.Low, beforeEnds.High - before, phi);
        var up = Added(nowEnds.High - now, before - beforeEnds.Low, phi);
        return Interval.Of(Difference - down, Difference + up, -1, 1);
    }

    /// <summary>
    /// Tango's score interval of <see cref="Difference"/> (1998, "Equivalence test and confidence interval for the difference in proportions for the
    /// paired-sample design"); it holds for few cases and where none changed. −1 to 1 without cases.
    /// </summary>
    /// <param name="confidence">How sure, between 0 and 1.</param>
    public Interval Tango(double confidence = 0.95)
    {
        Given.Share(confidence);
        Check();
        if (Cases == 0)
        {
            return new(-1, 1);
        }

        var z = Curves.TwoSidedZ(confidence);
        return Interval.Of(Solve(z, -1, Difference), Solve(-z, Difference, 1), -1, 1);
    }

    // Tango's statistic falls as the supposed difference rises; sixty halvings reach the last bit.
    private double Solve(double target, double low, double high)
    {
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Statistic(middle) > target ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    private double Statistic(double supposed)
    {
        var gap = OnlyCandidate - OnlyBaseline - (Cases * supposed);
        var linear = -OnlyCandidate - OnlyBaseline + (((2 * Cases) - OnlyCandidate + OnlyBaseline) * supposed);
        var constant = -OnlyBaseline * supposed * (1 - supposed);
        var worse = (Math.Sqrt(Math.Max(0, (linear * linear) - (8 * Cases * constant))) - linear) / (4 * Cases);
        var variance = Cases * ((2 * worse) + (supposed * (1 - supposed)));
        return (gap, variance) switch
        {
            (0, _) => 0,
            (_, <= 0) => gap > 0 ? double.PositiveInfinity : double.NegativeInfinity,
            _ => gap / Math.Sqrt(variance),
        };
    }

    private double Correlation()
    {
        var margins = (double)(Both + OnlyBaseline) * (OnlyCandidate + Neither) * (Both + OnlyCandidate) * (OnlyBaseline + Neither);
        var cross = ((double)Both * Neither) - ((double)OnlyBaseline * OnlyCandidate);
        return margins == 0 ? 0 : (cross > 0 ? Math.Max(0, cross - (Cases / 2.0)) : cross) / Math.Sqrt(margins);
    }

    private static double Added(double one, double other, double phi) =>
        Math.Sqrt(Math.Max(0, (one * one) - (2 * phi * one * other) + (other * other)));

    private void Check()
    {
        if (Both < 0 || OnlyBaseline < 0 || OnlyCandidate < 0 || Neither < 0)
        {
            throw new InvalidOperationException("A count of cases is below 0.");
        }
    }
}
