using Homeroom.Assistant.Feedback.Experiments;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>What came of the two versions since an experiment began.</summary>
/// <param name="Before">Decided drafts of the old version, by teacher.</param>
/// <param name="After">Those of the new one.</param>
/// <param name="Guards">How often what must not happen did, over all drafts that were asked for.</param>
internal sealed record ExperimentArms(Arm Before, Arm After, IReadOnlyList<GuardTally> Guards);

/// <summary>Experiments in the database.</summary>
internal sealed class ExperimentStore(IDbContextFactory<HomeroomDb> databases, TimeProvider time)
{
    /// <summary>How long a draft may wait for its approval before it counts as not approved.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    private const int Version = 12; // digits of a hash that a draft keeps

    /// <summary>All experiments of a prompt, the newest first.</summary>
    public async Task<IReadOnlyList<ExperimentRecord>> AllAsync(string prompt, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Experiments.AsNoTracking().Where(e => e.Prompt == prompt).OrderByDescending(e => e.StartedAt).ToListAsync(ct);
    }

    /// <summary>All that run.</summary>
    public async Task<IReadOnlyList<ExperimentRecord>> RunningAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Experiments.AsNoTracking().Where(e => e.EndedAt == null).ToListAsync(ct);
    }

    /// <summary>The looks at an experiment, in order.</summary>
    public async Task<IReadOnlyList<ExperimentLookRecord>> LooksAsync(string experiment, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ExperimentLooks.AsNoTracking().Where(l => l.Experiment == experiment).OrderBy(l => l.Number).ToListAsync(ct);
    }

    /// <summary>Begins one; false when one runs on this prompt already.</summary>
    public async Task<bool> StartAsync(ExperimentRecord experiment, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        db.Experiments.Add(experiment);
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            await using var again = await databases.CreateDbContextAsync(ct);
            if (await again.Experiments.AnyAsync(e => e.Prompt == experiment.Prompt && e.EndedAt == null, ct))
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>Ends one: from now on everybody gets what everybody had, or what was published. False when it had ended.</summary>
    public async Task<bool> EndAsync(string id, bool promoted, CancellationToken ct)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db
                .Experiments.Where(e => e.Id == id && e.EndedAt == null)
                .ExecuteUpdateAsync(s => s.SetProperty(e => e.EndedAt, now).SetProperty(e => e.Promoted, promoted), ct) == 1;
    }

    /// <summary>Writes a look down with what it said; both or neither. A look that another node wrote first is not written again.</summary>
    public async Task<bool> WriteAsync(ExperimentRecord experiment, ExperimentLookRecord? look, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Held until the end, so that two looks do not become the same one, and one that has ended stays as it was.
        var found = await db
            .Experiments.Where(e => e.Id == experiment.Id && e.EndedAt == null)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(e => e.State, experiment.State)
                        .SetProperty(e => e.Words, experiment.Words)
                        .SetProperty(e => e.Difference, experiment.Difference)
                        .SetProperty(e => e.Low, experiment.Low)
                        .SetProperty(e => e.High, experiment.High)
                        .SetProperty(e => e.Share, experiment.Share)
                        .SetProperty(e => e.EndedAt, experiment.EndedAt),
                ct
            );
        if (
            found == 0
            || (look is not null && await db.ExperimentLooks.AnyAsync(l => l.Experiment == look.Experiment && l.Number >= look.Number, ct))
        )
        {
            return false;
        }

        if (look is not null)
        {
            db.ExperimentLooks.Add(look);
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>What came of both versions so far. Only teachers count to whom a version was dealt: who chose it is no test of it.</summary>
    public async Task<ExperimentArms> ArmsAsync(ExperimentRecord e, CancellationToken ct)
    {
        var (before, after) = (e.BeforeHash[..Version], e.AfterHash[..Version]);
        var late = (time.GetUtcNow() - Patience).ToUnixTimeMilliseconds();
        await using var db = await databases.CreateDbContextAsync(ct);
        var all = await db
            .LearnedDrafts.Where(l => l.Prompt == e.Prompt && (l.Version == before || l.Version == after) && l.AskedAt >= e.StartedAt)
            .GroupBy(l => new { l.Version, l.Teacher })
            .Select(g => new
            {
                g.Key.Version,
                g.Key.Teacher,
                Drafts = g.Count(),
                Decided = g.Sum(l => l.Approved || l.DecidedAt != null || l.AskedAt < late ? 1 : 0),
                Approved = g.Sum(l => l.Approved ? 1 : 0),
                Held = g.Sum(l => l.Holds > 0 ? 1 : 0),
                Unsafe = g.Sum(l => l.Unsafe > 0 ? 1 : 0),
            })
            .ToListAsync(ct);
        // A bandit moves teachers from one version to the other, so whose it was then is not known.
        var dealt = all.Where(g => e.Mode == ExperimentMode.Bandit || e.Split.Of(g.Teacher).Hash.StartsWith(g.Version, StringComparison.Ordinal))
            .ToList();
        var (old, fresh) = (dealt.Where(g => g.Version == before).ToList(), dealt.Where(g => g.Version == after).ToList());
        return new ExperimentArms(
            new Arm([.. old.Select(g => new TeacherTally(g.Teacher, g.Decided, g.Approved))]),
            new Arm([.. fresh.Select(g => new TeacherTally(g.Teacher, g.Decided, g.Approved))]),
            [
                new(
                    new Guard("drafts held by a check"),
                    old.Sum(g => g.Held),
                    old.Sum(g => g.Drafts),
                    fresh.Sum(g => g.Held),
                    fresh.Sum(g => g.Drafts)
                ),
                new(
                    new Guard("findings about safety", e.MostUnsafe),
                    old.Sum(g => g.Unsafe),
                    old.Sum(g => g.Drafts),
                    fresh.Sum(g => g.Unsafe),
                    fresh.Sum(g => g.Drafts)
                ),
            ]
        );
    }
}
