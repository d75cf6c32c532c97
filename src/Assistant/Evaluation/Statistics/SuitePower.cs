namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// How many cases show a difference, and what difference a suite can show. Two-sided tests; the defaults are α 5 % and power 80 %.
/// </summary>
/// <remarks>
/// Paired passes need to know how often the two runs disagree. Where that was not measured it follows from the rates and a correlation of the pairs
/// (phi) of 0.7: most cases are easy or hard for both. From 90 to 85 % this gives 7 % of cases that disagree and 218 paired cases, against 686 a side
/// unpaired.
/// </remarks>
public static class SuitePower
{
    /// <summary>The correlation of passes before and after that is supposed where none was measured.</summary>
    public const double SupposedCorrelation = 0.7;

    /// <summary>Cases a side for two unpaired runs (Fleiss, Levin and Paik 2003, equation 4.14, without continuity correction).</summary>
    /// <param name="baseline">The baseline's share of passes, 0 to 1.</param>
    /// <param name="candidate">The candidate's, another one.</param>
    /// <param name="alpha">How often chance may be taken for a difference.</param>
    /// <param name="power">How often the difference shall be found.</param>
    public static int UnpairedCasesASide(double baseline, double candidate, double alpha = 0.05, double power = 0.8)
    {
        CheckRates(baseline, candidate);
        var (z, found) = Zs(alpha, power);
        var middle = (baseline + candidate) / 2;
        var spread = (baseline * (1 - baseline)) + (candidate * (1 - candidate));
        var root = (z * Math.Sqrt(2 * middle * (1 - middle))) + (found * Math.Sqrt(spread));
        return Cases(root, baseline - candidate);
    }

    /// <summary>Paired cases for two rates of passes (Connor 1987, with <see cref="Disagreement"/>).</summary>
    /// <param name="baseline">The baseline's share of passes, 0 to 1.</param>
    /// <param name="candidate">The candidate's, another one.</param>
    /// <param name="correlation">Correlation of the pairs, −1 to 1.</param>
    /// <param name="alpha">How often chance may be taken for a difference.</param>
    /// <param name="power">How often the difference shall be found.</param>
    public static int PairedCases(
        double baseline,
        double candidate,
        double correlation = SupposedCorrelation,
        double alpha = 0.05,
        double power = 0.8
    )
    {
        CheckRates(baseline, candidate);
        return PairedCasesAt(candidate - baseline, Disagreement(baseline, candidate, correlation), alpha, power);
    }

    /// <summary>Paired cases where the share that disagrees is known (Connor 1987, "Sample size for testing differences in proportions for the paired-sample design").</summary>
    /// <param name="difference">The difference of the rates to be shown, not 0.</param>
    /// <param name="disagreement">The share of cases that change either way, at least the size of the difference.</param>
    /// <param name="alpha">How often chance may be taken for a difference.</param>
    /// <param name="power">How often the difference shall be found.</param>
    public static int PairedCasesAt(double difference, double disagreement, double alpha = 0.05, double power = 0.8)
    {
        var changed = Math.Clamp(disagreement, Math.Abs(difference), 1);
        var (z, found) = Zs(alpha, power);
        var root = (z * Math.Sqrt(changed)) + (found * Math.Sqrt(Math.Max(0, changed - (difference * difference))));
        return Cases(root, difference);
    }

    /// <summary>Paired cases for a mean difference of scores (Chow, Shao and Wang 2008, section 3.1; normal approximation).</summary>
    /// <param name="difference">The mean difference to be shown, not 0.</param>
    /// <param name="deviation">The standard deviation of the paired differences.</param>
    /// <param name="alpha">How often chance may be taken for a difference.</param>
    /// <param name="power">How often the difference shall be found.</param>
    public static int ScoredCases(double difference, double deviation, double alpha = 0.05, double power = 0.8)
    {
        Given.AtLeast(deviation, 0);
        var (z, found) = Zs(alpha, power);
        return Cases((z + found) * deviation, difference);
    }

    /// <summary>The smallest fall of the pass rate that so many paired cases show; NaN where even a fall to 0 would not show.</summary>
    /// <param name="cases">Paired cases, 1 or more.</param>
    /// <param name="baseline">The baseline's share of passes, above 0, at most 1.</param>
    /// <param name="correlation">Correlation of the pairs, −1 to 1.</param>
    /// <param name="alpha">How often chance may be taken for a difference.</param>
    /// <param name="power">How often the difference shall be found.</param>
    public static double DetectableFall(int cases, double baseline, double correlation = SupposedCorrelation, double alpha = 0.05, double power = 0.8)
    {
        bool Shows(double fall) => PairedCases(baseline, baseline - fall, correlation, alpha, power) <= cases;
        if (cases < 1 || !(baseline > 0 && baseline <= 1) || !Shows(baseline))
        {
            return double.NaN;
        }

        var (low, high) = (0.0, baseline);
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Shows(middle) ? (low, middle) : (middle, high);
        }

        return Steady.Of(high);
    }

    /// <summary>The smallest mean difference of scores that so many paired cases show; NaN without cases.</summary>
    /// <param name="cases">Paired cases.</param>
    /// <param name="deviation">The standard deviation of the paired differences.</param>
    /// <param name="alpha">How often chance may be taken for a difference.</param>
    /// <param name="power">How often the difference shall be found.</param>
    public static double DetectableDifference(int cases, double deviation, double alpha = 0.05, double power = 0.8)
    {
        var (z, found) = Zs(alpha, power);
        return cases < 1 ? double.NaN : Steady.Of((z + found) * deviation / Math.Sqrt(cases));
    }

    /// <summary>
    /// The share of cases that change either way, from both rates and the correlation of the pairs: p₁q₂ + p₂q₁ − 2φ√(p₁q₁p₂q₂), never below the
    /// difference itself (Miettinen 1968).
    /// </summary>
    /// <param name="baseline">The baseline's share of passes, 0 to 1.</param>
    /// <param name="candidate">The candidate's, 0 to 1.</param>
    /// <param name="correlation">Correlation of the pairs, −1 to 1.</param>
    public static double Disagreement(double baseline, double candidate, double correlation = SupposedCorrelation)
    {
        var apart = (baseline * (1 - candidate)) + (candidate * (1 - baseline));
        var shared = 2 * correlation * Math.Sqrt(baseline * (1 - baseline) * candidate * (1 - candidate));
        return Math.Clamp(apart - shared, Math.Abs(baseline - candidate), 1);
    }

    private static int Cases(double root, double difference) =>
        difference == 0 || double.IsNaN(difference)
            ? int.MaxValue
            : (int)Math.Min(int.MaxValue, Math.Max(1, Math.Ceiling(Steady.Of(Math.Pow(root / difference, 2)))));

    private static (double Z, double Found) Zs(double alpha, double power)
    {
        Given.Share(alpha);
        Given.Share(power);
        return (Curves.Z(1 - (alpha / 2)), Curves.Z(power));
    }

    private static void CheckRates(double baseline, double candidate)
    {
        if (!(baseline is >= 0 and <= 1 && candidate is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(baseline), "Rates lie from 0 to 1.");
        }
    }
}
