using MathNet.Numerics.Statistics;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// Two one-sided tests (Schuirmann 1987) of two groups of names, over samples (paired t) and over names (Welch 1947). Both have to hold, so the wider
/// interval and the larger p-values stand (Berger 1982).
/// </summary>
internal static class SwapEquivalence
{
    public static EquivalenceResult Of(SwapTable table, string first, string second, SwapRules rules)
    {
        var margin = rules.Margin * rules.Scale;
        var samples = PairedMean.Of(table.SampleDifferences(first, second), scale: rules.Scale).Equivalence(margin, rules.EquivalenceAlpha);
        var (one, other) = (table.NameMeans(first), table.NameMeans(second));
        if (one.Count < 2 || other.Count < 2)
        {
            return samples;
        }

        var (error, freedom) = Welch(one, other);
        if (Steady.Difference(error) == 0)
        {
            return samples;
        }

        var difference = samples.Difference;
        var half = Curves.T(freedom, 1 - rules.EquivalenceAlpha) * error;
        return samples with
        {
            Interval = Interval.Of(Math.Min(samples.Interval.Low, difference - half), Math.Max(samples.Interval.High, difference + half)),
            PWorse = Math.Max(samples.PWorse, Steady.Of(Curves.BelowT(freedom, -(margin + difference) / error))),
            PBetter = Math.Max(samples.PBetter, Steady.Of(Curves.BelowT(freedom, -(margin - difference) / error))),
        };
    }

    private static (double Error, double Freedom) Welch(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        var (a, b) = (one.Variance() / one.Count, other.Variance() / other.Count);
        var freedom = (a + b) * (a + b) / ((a * a / (one.Count - 1)) + (b * b / (other.Count - 1)));
        return (Math.Sqrt(a + b), freedom);
    }
}
