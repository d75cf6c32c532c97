using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>What a pupil said of the sentences of a check.</summary>
/// <param name="Pupil">The pupil's pseudonym.</param>
/// <param name="Biased">For each sentence whether the pupil called it biased; null where the pupil did not answer.</param>
public sealed record CheckAnswers(string Pupil, IReadOnlyList<bool?> Biased)
{
    /// <summary>Hits and false alarms; sentences without an answer do not count.</summary>
    /// <param name="key">Whether each sentence is biased.</param>
    public SignalDetection Against(IReadOnlyList<bool> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Biased.Count != key.Count)
        {
            throw new ArgumentException($"There are {key.Count} sentences and {Biased.Count} answers.", nameof(key));
        }

        int Count(bool biased, bool? said) =>
            Biased.Zip(key).Count(a => a.Second == biased && (said is null ? a.First is not null : a.First == said));
        return new(Count(true, true), Count(true, null), Count(false, true), Count(false, null));
    }
}

/// <summary>A mean over pupils.</summary>
/// <param name="Mean">The mean; NaN without pupils.</param>
/// <param name="Interval">Its 95 % interval over pupils (bootstrap; where all pupils are the same, Wilson's for shares, and unknown for d′).</param>
public sealed record ClassMean(double Mean, Interval Interval);

/// <summary>How a class did in one check.</summary>
/// <param name="Pupils">Pupils with an answer to sentences of both kinds.</param>
/// <param name="HitRate">Share of biased sentences called biased.</param>
/// <param name="FalseAlarmRate">Share of fair sentences called biased.</param>
/// <param name="DPrime">d′.</param>
public sealed record CheckFigures(int Pupils, ClassMean HitRate, ClassMean FalseAlarmRate, ClassMean DPrime);

/// <summary>How a figure changed from before to after, over pupils who did both checks.</summary>
/// <param name="Mean">Mean of after minus before; NaN without pupils.</param>
/// <param name="Interval">Its 95 % interval.</param>
/// <param name="P">Two-sided p-value of the paired permutation test: exact up to 16 pupils who changed, else from 10,000 seeded patterns.</param>
public sealed record CheckChange(double Mean, Interval Interval, double P);

/// <summary>
/// What a class learned, as far as six sentences before and six after can show. More hits alone are no gain: who calls everything biased has them too, so
/// false alarms and d′ stand beside them.
/// </summary>
/// <param name="Before">All who did the check before.</param>
/// <param name="After">All who did the check after.</param>
/// <param name="Both">How many did both; the changes are theirs.</param>
/// <param name="HitRate">Change of the hit rate; above 0 is better.</param>
/// <param name="FalseAlarmRate">Change of the false-alarm rate; below 0 is better.</param>
/// <param name="DPrime">Change of d′; above 0 is better.</param>
/// <param name="Better">Pupils who have at most one sentence wrong after, and had more before.</param>
/// <param name="Worse">Pupils who have more than one wrong after, and had at most one before.</param>
/// <param name="PPupils">Exact two-sided p-value of McNemar's test for these pupils.</param>
public sealed record LearningCheck(
    CheckFigures Before,
    CheckFigures After,
    int Both,
    CheckChange HitRate,
    CheckChange FalseAlarmRate,
    CheckChange DPrime,
    int Better,
    int Worse,
    double PPupils
)
{
    /// <summary>Compares both checks of a class.</summary>
    /// <param name="before">Answers before; each pupil once.</param>
    /// <param name="beforeKey">Whether each sentence before is biased.</param>
    /// <param name="after">Answers after; each pupil once.</param>
    /// <param name="afterKey">Whether each sentence after is biased.</param>
    public static LearningCheck Of(
        IReadOnlyList<CheckAnswers> before,
        IReadOnlyList<bool> beforeKey,
        IReadOnlyList<CheckAnswers> after,
        IReadOnlyList<bool> afterKey
    )
    {
        var (early, late) = (CheckArithmetic.Signals(before, beforeKey), CheckArithmetic.Signals(after, afterKey));
        (SignalDetection Before, SignalDetection After)[] both =
        [
            .. early.Where(p => late.ContainsKey(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Value, late[p.Key])),
        ];
        CheckChange Change(Func<SignalDetection, double> of, double scale) =>
            CheckArithmetic.Change([.. both.Select(b => of(b.After) - of(b.Before))], scale);
        var (better, worse) = (both.Count(b => !IsSure(b.Before) && IsSure(b.After)), both.Count(b => IsSure(b.Before) && !IsSure(b.After)));
        return new(
            CheckArithmetic.Figures([.. early.Values]),
            CheckArithmetic.Figures([.. late.Values]),
            both.Length,
            Change(s => s.HitRate, 1),
            Change(s => s.FalseAlarmRate, 1),
            Change(s => s.DPrime, CheckArithmetic.WidestDPrime(both)),
            better,
            worse,
            McNemar.P(better, worse)
        );
    }

    private static bool IsSure(SignalDetection signal) => signal.Biased - signal.Hits + signal.FalseAlarms <= 1;
}
