namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>How a name-swap audit is read.</summary>
public sealed record SwapRules
{
    /// <summary>From the lowest score to the highest.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The largest difference that does not matter, as a share of the scale.</summary>
    public double Margin { get; init; } = 0.10;

    /// <summary>
    /// How often chance may be taken for a shift, over all contrasts together. An audit promises at most 5 %; half of that keeps its test of itself from
    /// hanging on luck.
    /// </summary>
    public double Alpha { get; init; } = 0.025;

    /// <summary>How often each of the two one-sided tests of equivalence may err.</summary>
    public double EquivalenceAlpha { get; init; } = 0.05;

    /// <summary>How many sign patterns and shuffles are looked at where there are too many for all.</summary>
    public int Permutations { get; init; } = 10_000;

    /// <summary>How often samples and names are drawn anew for the intervals.</summary>
    public int Resamples { get; init; } = 2000;

    /// <summary>The same seed gives the same figures on every machine.</summary>
    public ulong Seed { get; init; } = 1;

    internal SwapRules Checked()
    {
        Given.Above0(Scale);
        Given.Share(Margin);
        Given.Share(Alpha);
        Given.Share(EquivalenceAlpha);
        return this;
    }
}
