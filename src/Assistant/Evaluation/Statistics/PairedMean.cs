namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// The mean of paired differences of scores, with the standard error that intervals and tests of equivalence rest on (Student 1908; weights after
/// Cochran 1977, section 6.4).
/// </summary>
/// <remarks>
/// Where fewer than six cases differ, the spread that was seen says little of rare large changes. Then the error is at least as large as if a change of
/// the whole scale had merely not been met yet: a half width of z² / (n + z²), which is Tango's interval for no change in n cases.
/// </remarks>
public sealed class PairedMean
{
    private const int FewChanges = 6;
    private readonly double _error;
    private readonly double _scale;
    private readonly bool _few;

    private PairedMean(double mean, double error, double deviation, int cases, double scale, bool few)
    {
        (Difference, _error, Deviation, Cases, _scale, _few) = (mean, error, deviation, cases, scale, few);
    }

    /// <summary>The mean difference; NaN without cases.</summary>
    public double Difference { get; }

    /// <summary>The standard deviation of the differences; NaN with fewer than two cases.</summary>
    public double Deviation { get; }

    /// <summary>How many cases there are.</summary>
    public int Cases { get; }

    /// <summary>Reads the differences.</summary>
    /// <param name="differences">Finite differences, candidate minus baseline, one a case.</param>
    /// <param name="weights">The cases' weights above 0; none for equal weights.</param>
    /// <param name="scale">How far a difference can go: 1 for scores from 0 to 1.</param>
    public static PairedMean Of(IReadOnlyList<double> differences, IReadOnlyList<double>? weights = null, double scale = 1)
    {
        Given.Finite(differences);
        Given.Above0(scale);
        weights ??= [.. Enumerable.Repeat(1.0, differences.Count)];
        if (weights.Count != differences.Count || weights.Any(w => !(w > 0 && double.IsFinite(w))))
        {
            throw new ArgumentException("Give each difference one weight above 0.", nameof(weights));
        }

        differences = [.. differences.Select(Steady.Difference)];
        var n = differences.Count;
        var weight = weights.Sum();
        var mean = n == 0 ? double.NaN : differences.Select((d, i) => d * weights[i]).Sum() / weight;
        var squares = differences.Select((d, i) => Math.Pow(weights[i] * (d - mean), 2)).Sum();
        var error = n < 2 ? double.NaN : Math.Sqrt(squares * n / (n - 1)) / weight;
        return new(mean, error, Steady.Of(error * Math.Sqrt(n)), n, scale, differences.Count(d => d != 0) < FewChanges);
    }

    /// <summary>The interval of the mean difference; −scale to scale with fewer than two cases.</summary>
    /// <param name="confidence">How sure, between 0 and 1.</param>
    public Interval Interval(double confidence = 0.95)
    {
        Given.Share(confidence);
        if (Cases < 2)
        {
            return new(-_scale, _scale);
        }

        var half = Curves.T(Cases - 1, 0.5 + (confidence / 2)) * Error(confidence);
        return Statistics.Interval.Of(Difference - half, Difference + half, -_scale, _scale);
    }

    /// <summary>
    /// Two one-sided tests (Schuirmann 1987): no worse where the lower end of the 1 − 2α interval lies above −margin, the same where the upper end lies
    /// below the margin too. It is shown by the margin, never by a difference that was not found.
    /// </summary>
    /// <param name="margin">The largest difference that does not matter, above 0, in points of the scale.</param>
    /// <param name="alpha">How often each test may err, 0.05 as a rule.</param>
    public EquivalenceResult Equivalence(double margin, double alpha = 0.05)
    {
        Given.Share(alpha);
        Given.Above0(margin);
        var interval = Interval(1 - (2 * alpha));
        if (Cases < 2)
        {
            return new(Difference, interval, margin, 1, 1);
        }

        var error = Error(1 - (2 * alpha));
        double P(double gap) => Steady.Of(Curves.BelowT(Cases - 1, -gap / error));
        return new(Difference, interval, margin, P(Difference + margin), P(margin - Difference));
    }

    private double Error(double confidence)
    {
        if (!_few)
        {
            return _error;
        }

        var square = Math.Pow(Curves.TwoSidedZ(confidence), 2);
        return Math.Max(_error, _scale * square / (Cases + square) / Curves.T(Cases - 1, 0.5 + (confidence / 2)));
    }
}
