using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>Means and changes over the pupils of a check.</summary>
internal static class CheckArithmetic
{
    /// <summary>Hits and false alarms by pupil; pupils without an answer to sentences of both kinds are left out.</summary>
    public static Dictionary<string, SignalDetection> Signals(IReadOnlyList<CheckAnswers> answers, IReadOnlyList<bool> key) =>
        answers
            .Select(a => (a.Pupil, Signal: a.Against(key)))
            .Where(a => a.Signal is { Biased: > 0, Fair: > 0 })
            .ToDictionary(a => a.Pupil, a => a.Signal, StringComparer.Ordinal);

    public static CheckFigures Figures(IReadOnlyList<SignalDetection> pupils) =>
        new(
            pupils.Count,
            Mean([.. pupils.Select(p => p.HitRate)], isShare: true),
            Mean([.. pupils.Select(p => p.FalseAlarmRate)], isShare: true),
            Mean([.. pupils.Select(p => p.DPrime)], isShare: false)
        );

    public static CheckChange Change(double[] differences, double scale) =>
        differences.Length == 0
            ? new(double.NaN, Interval.Unknown, double.NaN)
            : new(Steady.Of(differences.Average()), PairedMean.Of(differences, scale: scale).Interval(), SignFlip.Test(differences).P);

    /// <summary>How far d′ of one pupil can move: from all wrong to all right.</summary>
    public static double WidestDPrime(IReadOnlyList<(SignalDetection Before, SignalDetection After)> both) =>
        both.Count == 0 ? 1 : both.Max(b => Best(b.Before) + Best(b.After));

    private static double Best(SignalDetection signal) => new SignalDetection(signal.Biased, signal.Biased, 0, signal.Fair).DPrime;

    private static ClassMean Mean(double[] values, bool isShare)
    {
        if (values.Length == 0)
        {
            return new(double.NaN, Interval.Unknown);
        }

        var mean = Steady.Of(values.Average());
        var isSame = Array.TrueForAll(values, v => v.Equals(values[0]));
        return new(
            mean,
            !isSame ? Bootstrap.Mean(values)
                : isShare ? Proportion.OfScores(values)
                : Interval.Unknown
        );
    }
}
