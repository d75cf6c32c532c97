using System.Globalization;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Feedback.Quality;

namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>What can be said of an experiment.</summary>
public enum ExperimentState
{
    /// <summary>Fewer than 5 teachers have used one of the versions: nothing is shown.</summary>
    TooFew,

    /// <summary>It goes on.</summary>
    Running,

    /// <summary>The new version is shown to be better.</summary>
    NewIsBetter,

    /// <summary>The old version is shown to be better.</summary>
    OldIsBetter,

    /// <summary>The planned drafts are there, and no difference is shown.</summary>
    NoDifference,

    /// <summary>A guard has stopped it: everybody gets the old version.</summary>
    Stopped,
}

/// <summary>How an experiment is decided.</summary>
/// <param name="DraftsPerVersion">The planned drafts of each version.</param>
/// <param name="LooksEarly">Whether it may end before all planned drafts are there (alpha spending); else it is tested once, at the end.</param>
/// <param name="Alpha">How often chance may be taken for a difference.</param>
public sealed record ExperimentPlan(int DraftsPerVersion, bool LooksEarly = true, double Alpha = 0.05);

/// <summary>The verdict on an experiment in words for the one who owns the prompt.</summary>
/// <param name="State">What can be said.</param>
/// <param name="Words">It in plain sentences.</param>
/// <param name="Difference">Approval rate of the new version minus that of the old; null where nothing is shown.</param>
/// <param name="Interval">The interval of the difference that holds at every look; unknown where nothing is shown.</param>
public sealed record ExperimentVerdict(ExperimentState State, string Words, double? Difference, Interval Interval)
{
    /// <summary>Decides from the present tallies.</summary>
    /// <param name="plan">How it is decided.</param>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <param name="earlier">The looks made before this one, in order, as they were written down then.</param>
    /// <param name="guards">How often the guarded events happened.</param>
    public static ExperimentVerdict Of(ExperimentPlan plan, Arm before, Arm after, IReadOnlyList<Look> earlier, IReadOnlyList<GuardTally> guards)
    {
        if (guards.FirstOrDefault(g => g.Stops) is { } guard)
        {
            var stopped = $"Stopped: with the new version there were more often {guard.Guard.Name}. Every teacher gets the old version.";
            return new(ExperimentState.Stopped, stopped, null, Interval.Unknown);
        }

        if (Few(before) || Few(after))
        {
            return new(
                ExperimentState.TooFew,
                "Fewer than 5 teachers have used one of the versions. Nothing is shown until then.",
                null,
                Interval.Unknown
            );
        }

        var fraction = Math.Min(before.Drafts, after.Drafts) / (double)plan.DraftsPerVersion;
        var contrast = RateContrast.Of(before, after);
        var now = new Look(fraction, contrast?.Z ?? 0);
        var outcome = SequentialTest.Judge(
            plan.LooksEarly ? earlier.Append(now)
                : fraction >= 1 ? [now]
                : [],
            plan.Alpha
        );
        return Told(plan, before, after, contrast, outcome);
    }

    /// <summary>The look to write down beside a verdict.</summary>
    public static Look LookAt(ExperimentPlan plan, Arm before, Arm after) =>
        new(Math.Min(before.Drafts, after.Drafts) / (double)plan.DraftsPerVersion, RateContrast.Of(before, after)?.Z ?? 0);

    private static bool Few(Arm arm) => arm.Teachers.Count(t => t.Drafts > 0) < Crowd.Fewest;

    private static ExperimentVerdict Told(ExperimentPlan plan, Arm before, Arm after, RateContrast? contrast, SequentialOutcome outcome)
    {
        var rates = string.Create(
            CultureInfo.InvariantCulture,
            $"Teachers approved {after.Rate * 100:0} of 100 drafts with the new version and {before.Rate * 100:0} with the old one"
        );
        var state =
            outcome.CrossedAt is null ? (outcome.IsOver ? ExperimentState.NoDifference : ExperimentState.Running)
            : outcome.Z > 0 ? ExperimentState.NewIsBetter
            : ExperimentState.OldIsBetter;
        var left = Math.Max(0, plan.DraftsPerVersion - Math.Min(before.Drafts, after.Drafts));
        var words = state switch
        {
            ExperimentState.NewIsBetter => $"{rates}: the new one is better. You can promote it.",
            ExperimentState.OldIsBetter => $"{rates}: the new one is worse. Go back to the old one.",
            ExperimentState.NoDifference => $"{rates}: no difference is shown. That does not prove that there is none; see how large it may be.",
            _ => $"{rates} so far: nothing is shown yet. {left} more drafts a version are planned.",
        };
        // Before the first look that counts any interval would be a promise that is not kept.
        var interval = contrast is null || double.IsInfinity(outcome.Critical) ? Interval.Unknown : contrast.Interval(outcome.Critical);
        return new(state, words, contrast?.Difference ?? after.Rate - before.Rate, interval);
    }
}
