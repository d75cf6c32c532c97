namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>How a run is compared with its baseline.</summary>
public sealed record ComparisonRules
{
    /// <summary>The largest fall that does not matter, as a share of the scale: 0.05 is 5 points of 100.</summary>
    public double Margin { get; init; } = 0.05;

    /// <summary>How often chance may be taken for a difference.</summary>
    public double Alpha { get; init; } = 0.05;

    /// <summary>How often a difference shall be found, for the cases that are still needed.</summary>
    public double Power { get; init; } = 0.8;

    /// <summary>From which change of its score on a case is called better or worse that passes, or fails, both times.</summary>
    public double SmallestChange { get; init; } = 0.05;

    /// <summary>Whether “better” rests on McNemar's mid-p-value instead of the exact one.</summary>
    public bool MidP { get; init; }

    /// <summary>The same seed gives the same figures on every machine.</summary>
    public ulong Seed { get; init; } = 1;

    internal ComparisonRules Checked()
    {
        Given.Share(Margin);
        Given.Share(Alpha);
        Given.Share(Power);
        return this;
    }
}
