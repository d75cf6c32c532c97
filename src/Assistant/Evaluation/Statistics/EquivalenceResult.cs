namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>Whether a difference is small enough not to matter.</summary>
/// <param name="Difference">The difference that was seen.</param>
/// <param name="Interval">Its 1 − 2α interval.</param>
/// <param name="Margin">The largest difference that does not matter.</param>
/// <param name="PWorse">The p-value against “worse by the margin or more”.</param>
/// <param name="PBetter">The p-value against “better by the margin or more”.</param>
public sealed record EquivalenceResult(double Difference, Interval Interval, double Margin, double PWorse, double PBetter)
{
    /// <summary>Shown to be no worse than by the margin.</summary>
    public bool NoWorse => Interval.Low > -Margin;

    /// <summary>Shown to be no better than by the margin.</summary>
    public bool NoBetter => Interval.High < Margin;

    /// <summary>Shown to differ by less than the margin.</summary>
    public bool Equivalent => NoWorse && NoBetter;

    /// <summary>The p-value of both tests together: the larger.</summary>
    public double P => Math.Max(PWorse, PBetter);
}
