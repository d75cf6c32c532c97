using System.Globalization;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What can be said of two groups of names.</summary>
public enum SwapVerdict
{
    /// <summary>Names of one group score higher, and it matters or may matter.</summary>
    Shift,

    /// <summary>Names of one group score higher, by less than the margin.</summary>
    SmallShift,

    /// <summary>Shown to differ by less than the margin.</summary>
    Equivalent,

    /// <summary>Too few samples or names to say.</summary>
    CannotTell,
}

/// <summary>Two groups of names in the same samples.</summary>
/// <param name="First">One group.</param>
/// <param name="Second">The other, or a control.</param>
/// <param name="Difference">The first group's mean score minus the second's.</param>
/// <param name="BySamples">95 % interval with samples drawn anew: other samples, these names.</param>
/// <param name="ByNames">95 % interval with names drawn anew: other names, these samples; unknown for a group of one.</param>
/// <param name="ByBoth">95 % interval with both drawn anew.</param>
/// <param name="PSamples">Two-sided p-value of sign flips over samples.</param>
/// <param name="PNames">Two-sided p-value of shuffled labels over names; NaN for a group of one, where it could never be small.</param>
/// <param name="Adjusted">The larger of both p-values after Holm's correction over all contrasts of its kind.</param>
/// <param name="Equivalence">Whether the difference is smaller than the margin, over samples and over names.</param>
/// <param name="Verdict">What can be said.</param>
public sealed record SwapContrast(
    string First,
    string Second,
    double Difference,
    Interval BySamples,
    Interval ByNames,
    Interval ByBoth,
    double PSamples,
    double PNames,
    double Adjusted,
    EquivalenceResult Equivalence,
    SwapVerdict Verdict
)
{
    /// <summary>The larger of both p-values: a shift has to show over samples and over names.</summary>
    public double P => double.IsNaN(PNames) ? PSamples : Math.Max(PSamples, PNames);

    /// <summary>The contrast in plain words.</summary>
    public string Summary
    {
        get
        {
            var (higher, lower) = Difference >= 0 ? (First, Second) : (Second, First);
            var points = Math.Abs(Difference).ToString("0.000", CultureInfo.InvariantCulture);
            var margin = Equivalence.Margin.ToString("0.###", CultureInfo.InvariantCulture);
            return Verdict switch
            {
                SwapVerdict.Shift => $"{higher} scores {points} higher than {lower}: a shift.",
                SwapVerdict.SmallShift => $"{higher} scores {points} higher than {lower}: a shift, but smaller than {margin}.",
                SwapVerdict.Equivalent => $"{First} and {Second} score the same: any difference is smaller than {margin}.",
                _ => $"Whether {First} and {Second} score the same cannot be told yet.",
            };
        }
    }
}
