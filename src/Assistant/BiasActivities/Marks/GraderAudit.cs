using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>One paper, scored under two groups of authors: does the author move the score?</summary>
/// <param name="First">Mean score of the first group's authors.</param>
/// <param name="Second">Mean score of the second group's.</param>
/// <param name="P">
/// Two-sided p-value of the permutation test over all ways to share out the scores (Fisher 1935; Pitman 1937): how often chance alone sets the groups as
/// far apart.
/// </param>
/// <param name="Ways">How many ways there are to share out the scores.</param>
/// <param name="Least">The smallest p-value that so few authors can give at all: with two a side it is 1 in 3, and nothing can be shown.</param>
public sealed record GraderAudit(double First, double Second, double P, int Ways, double Least)
{
    /// <summary>How much more the first group gets on average.</summary>
    public double Difference => Steady.Of(First - Second);

    /// <summary>Tests the scores of two groups, at least one author each and at most 12 authors, so that all ways are looked at.</summary>
    public static GraderAudit Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfZero(first.Count, nameof(first));
        ArgumentOutOfRangeException.ThrowIfZero(second.Count, nameof(second));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first.Count + second.Count, 12, nameof(second));
        var test = LabelShuffle.Test(first, second);
        return new(
            Steady.Of(first.Average()),
            Steady.Of(second.Average()),
            test.P,
            test.Looked,
            (first.Count == second.Count ? 2.0 : 1.0) / test.Looked
        );
    }
}
