using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>So many of so many.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many.</param>
public readonly record struct Rate(int Count, int Of)
{
    /// <summary>The share, 0 to 1; NaN of none.</summary>
    public double Share => Count / (double)Of;

    /// <summary>Wilson's 95 % interval of the share; 0 to 1 of none.</summary>
    public Interval Interval => Proportion.Wilson(Count, Of);
}

/// <summary>How a machine treats one group: the rates on which groups are compared.</summary>
/// <param name="Name">The group.</param>
/// <param name="Selected">Who gets a yes, of all.</param>
/// <param name="FalsePositive">Who wrongly gets a yes, of those who should get a no.</param>
/// <param name="FalseNegative">Who wrongly gets a no, of those who should get a yes.</param>
/// <param name="Accuracy">Who gets the right answer, of all.</param>
/// <param name="Precision">Who should get a yes, of those who get one.</param>
public sealed record GroupRates(string Name, Rate Selected, Rate FalsePositive, Rate FalseNegative, Rate Accuracy, Rate Precision)
{
    /// <summary>The rates of a group's counts.</summary>
    public static GroupRates Of(GroupCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (yes, no) = (counts.TruePositives + counts.FalseNegatives, counts.FalsePositives + counts.TrueNegatives);
        var selected = counts.TruePositives + counts.FalsePositives;
        return new(
            counts.Name,
            new(selected, counts.All),
            new(counts.FalsePositives, no),
            new(counts.FalseNegatives, yes),
            new(counts.TruePositives + counts.TrueNegatives, counts.All),
            new(counts.TruePositives, selected)
        );
    }

    /// <summary>The largest difference of a rate between two groups, in shares; NaN where fewer than two groups have the rate.</summary>
    public static double Gap(IEnumerable<GroupRates> groups, Func<GroupRates, Rate> rate)
    {
        var shares = groups.Select(g => rate(g).Share).Where(double.IsFinite).ToList();
        return shares.Count < 2 ? double.NaN : Steady.Of(shares.Max() - shares.Min());
    }

    /// <summary>
    /// The smallest rate as a share of the largest, as in the four-fifths rule for selection rates (29 CFR 1607.4 D); NaN where fewer than two groups
    /// have the rate or all are 0.
    /// </summary>
    public static double Ratio(IEnumerable<GroupRates> groups, Func<GroupRates, Rate> rate)
    {
        var shares = groups.Select(g => rate(g).Share).Where(double.IsFinite).ToList();
        return shares.Count < 2 || shares.Max() == 0 ? double.NaN : Steady.Of(shares.Min() / shares.Max());
    }
}
