using System.Globalization;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Feedback.Experiments;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.Experiments;

/// <summary>Looks at every experiment that runs, writes the look down, and stops one whose guard says so. Killed at any moment, it looks again.</summary>
internal sealed class ExperimentWatch(ExperimentStore store, TimeProvider time)
{
    /// <summary>Looks at all.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        foreach (var experiment in await store.RunningAsync(ct))
        {
            await LookAsync(experiment, ct);
        }
    }

    private async Task LookAsync(ExperimentRecord experiment, CancellationToken ct)
    {
        var arms = await store.ArmsAsync(experiment, ct);
        var earlier = await store.LooksAsync(experiment.Id, ct);
        var plan = new ExperimentPlan(experiment.Planned, experiment.Mode != ExperimentMode.Fixed);
        var verdict = ExperimentVerdict.Of(plan, arms.Before, arms.After, [.. earlier.Select(l => new Look(l.Fraction, l.Z))], arms.Guards);
        if (experiment.Mode == ExperimentMode.Fixed && earlier.Any(l => l.Fraction >= 1) && verdict.State != ExperimentState.Stopped)
        {
            return; // It is tested once. Only a guard has still something to say.
        }

        (experiment.State, experiment.Words) = (verdict.State, verdict.Words);
        (experiment.Difference, experiment.Low, experiment.High) = (verdict.Difference, Known(verdict.Interval.Low), Known(verdict.Interval.High));
        if (verdict.State == ExperimentState.Stopped)
        {
            experiment.EndedAt = time.GetUtcNow().ToUnixTimeMilliseconds();
        }
        else if (experiment.Mode == ExperimentMode.Bandit && verdict.State != ExperimentState.TooFew)
        {
            Share(experiment, arms, earlier.Count);
        }

        var look = Counted(plan, arms, earlier, verdict) ? LookOf(experiment, plan, arms, earlier) : null;
        await store.WriteAsync(experiment, look, ct);
    }

    // What brings no new drafts is no look: it would say the same once more.
    private static bool Counted(ExperimentPlan plan, ExperimentArms arms, IReadOnlyList<ExperimentLookRecord> earlier, ExperimentVerdict verdict) =>
        verdict.State != ExperimentState.TooFew
        && arms.Before.Drafts > 0
        && arms.After.Drafts > 0
        && Math.Min(1, ExperimentVerdict.LookAt(plan, arms.Before, arms.After).Fraction)
            >= (earlier.Count == 0 ? 0 : Math.Min(1, earlier[^1].Fraction)) + AlphaSpending.SmallestStep;

    private ExperimentLookRecord LookOf(
        ExperimentRecord experiment,
        ExperimentPlan plan,
        ExperimentArms arms,
        IReadOnlyList<ExperimentLookRecord> earlier
    )
    {
        var look = ExperimentVerdict.LookAt(plan, arms.Before, arms.After);
        return new ExperimentLookRecord
        {
            Experiment = experiment.Id,
            Number = earlier.Count + 1,
            At = time.GetUtcNow().ToUnixTimeMilliseconds(),
            Fraction = look.Fraction,
            Z = look.Z,
            DraftsBefore = arms.Before.Drafts,
            ApprovedBefore = arms.Before.Approved,
            DraftsAfter = arms.After.Drafts,
            ApprovedAfter = arms.After.Approved,
        };
    }

    private static void Share(ExperimentRecord experiment, ExperimentArms arms, int looks)
    {
        experiment.State = ExperimentState.Running;
        (experiment.Difference, experiment.Low, experiment.High) = (null, null, null);
        experiment.Share = Bandit.Shares([(arms.Before.Approved, arms.Before.Drafts), (arms.After.Approved, arms.After.Drafts)], (ulong)looks + 1)[1];
        experiment.Words = string.Create(
            CultureInfo.InvariantCulture,
            $"{experiment.Share * 100:0} of 100 teachers get the new version now. Teachers approved {arms.After.Rate * 100:0} of 100 drafts with it and {arms.Before.Rate * 100:0} with the old one. That does not show that either is better."
        );
    }

    private static double? Known(double end) => double.IsFinite(end) ? end : null;
}
