using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>
/// How far the figures of a class could lie apart with other pupils of its kind: whole pupils are drawn anew (Efron 1979; percentiles). Unknown with so
/// few pupils that more than a tenth of the draws have no figure.
/// </summary>
/// <remarks>
/// A pupil who is drawn twice agrees with himself or herself, which is no agreement of two. So pairs of the same pupil are left out of a draw; left in,
/// they would lift alpha and Jaccard, the more the smaller the class.
/// </remarks>
/// <param name="Alpha">Of alpha, each word marked or not.</param>
/// <param name="ByCode">Of alpha by code.</param>
/// <param name="Jaccard">Of the mean pairwise Jaccard index.</param>
/// <param name="HitRate">Of the mean hit rate; unknown without a key.</param>
/// <param name="FalseAlarmRate">Of the mean false-alarm rate; unknown without a key.</param>
/// <param name="DPrime">Of the mean d′; unknown without a key.</param>
public sealed record AgreementIntervals(
    Interval Alpha,
    IReadOnlyDictionary<string, Interval> ByCode,
    Interval Jaccard,
    Interval HitRate,
    Interval FalseAlarmRate,
    Interval DPrime
)
{
    /// <summary>How often pupils are drawn where nothing else is said: enough for ends to two decimals.</summary>
    public static BootstrapPlan Plan { get; } = new() { Resamples = 1000, Ends = BootstrapEnds.Percentile };

    /// <summary>Draws the intervals. The same marks give the same ends on every machine.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="comparison">The marks beside the key, if there is one.</param>
    /// <param name="plan">How often and how sure; the ends are always percentiles.</param>
    public static AgreementIntervals Of(ClassMarks marks, KeyComparison? comparison = null, BootstrapPlan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(marks);
        plan = (plan ?? Plan).Checked() with { Ends = BootstrapEnds.Percentile };
        var draws = new PupilDraws(marks, plan);
        return new(
            draws.Alpha(p => p.All),
            marks.Codes.ToDictionary(c => c, c => draws.Alpha(p => p.Of(marks.CodeNumber(c))), StringComparer.Ordinal),
            draws.Jaccard(),
            draws.Mean(comparison?.Pupils.Select(p => p.Signal.HitRate)),
            draws.Mean(comparison?.Pupils.Select(p => p.Signal.FalseAlarmRate)),
            draws.Mean(comparison?.Pupils.Select(p => p.Signal.DPrime))
        );
    }
}
