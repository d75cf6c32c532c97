namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>How the ends of a bootstrap interval are read off.</summary>
public enum BootstrapEnds
{
    /// <summary>Bias-corrected and accelerated (Efron 1987); right for skewed scores.</summary>
    Bca,

    /// <summary>The plain percentiles (Efron 1979).</summary>
    Percentile,
}

/// <summary>How a bootstrap is done.</summary>
public sealed record BootstrapPlan
{
    /// <summary>How sure, between 0 and 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>How often the cases are drawn anew, 100 or more.</summary>
    public int Resamples { get; init; } = 2000;

    /// <summary>The same seed gives the same interval on every machine.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How the ends are read off.</summary>
    public BootstrapEnds Ends { get; init; } = BootstrapEnds.Bca;

    internal BootstrapPlan Checked()
    {
        Given.Share(Confidence);
        Given.AtLeast(Resamples, 100);
        return this;
    }
}
