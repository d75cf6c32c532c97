using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Assistant.Feedback.Edits;
using Homeroom.Assistant.Feedback.Quality;
using Homeroom.Assistant.Models;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Feedback;

/// <summary>
/// Reads what became of drafts into figures, behind the teachers' backs and never in their way: a draft is read again when it has changed or when
/// something was said of it. It can be stopped at any moment and goes on where it was; to read a draft twice changes nothing.
/// </summary>
internal sealed class LearningReader(IDbContextFactory<HomeroomDb> databases, IDraftStore drafts, ConsentStore consents, ILogger<LearningReader> log)
{
    /// <summary>Version of drafts in which no model had a part.</summary>
    public const string Offline = "offline";

    private const string Everybody = "";
    private const int AtOnce = 100;

    // Another process may commit a change that is a little older than the last one that was seen.
    private static readonly long Late = (long)TimeSpan.FromSeconds(10).TotalMilliseconds;

    /// <summary>Reads all that has changed, and says how many drafts that were.</summary>
    public async Task<int> CatchUpAsync(CancellationToken ct)
    {
        var allowed = await consents.AllAsync(ct);
        var read = await SaidAsync(allowed, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        foreach (var mark in await db.LearningMarks.Where(m => m.Name != Everybody).Select(m => m.Name).ToListAsync(ct))
        {
            read += await ThroughAsync(db.Drafts.Where(d => d.Owner == mark), 0, allowed, null, ct);
            await db.LearningMarks.Where(m => m.Name == mark).ExecuteDeleteAsync(ct);
        }

        var from = await db.LearningMarks.Where(m => m.Name == Everybody).Select(m => (long?)m.At).FirstOrDefaultAsync(ct);
        return read + await ThroughAsync(db.Drafts, (from ?? 0) - Late, allowed, at => MarkAsync(from is null, at, ct), ct);
    }

    private async Task<int> SaidAsync(Func<string, Allowed> allowed, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var waiting = await db.LearnedDrafts.Where(l => l.Read < 0).Select(l => new { l.DraftId, l.Teacher }).ToListAsync(ct);
        foreach (var draft in waiting)
        {
            await ReadAsync(draft.DraftId, draft.Teacher, allowed, ct);
        }

        return waiting.Count;
    }

    private async Task<int> ThroughAsync(
        IQueryable<DraftRecord> all,
        long after,
        Func<string, Allowed> allowed,
        Func<long, Task>? mark,
        CancellationToken ct
    )
    {
        var (count, last) = (0, "");
        while (true)
        {
            var (at, id) = (after, last);
            var found = await all.Where(d => d.ChangedAt > at || (d.ChangedAt == at && string.Compare(d.Id, id) > 0))
                .OrderBy(d => d.ChangedAt)
                .ThenBy(d => d.Id)
                .Select(d => new
                {
                    d.Id,
                    d.Owner,
                    d.ChangedAt,
                    d.Version,
                })
                .Take(AtOnce)
                .ToListAsync(ct);
            if (found.Count == 0)
            {
                return count;
            }

            var known = await ReadBeforeAsync([.. found.Select(f => f.Id)], ct);
            foreach (var draft in found.Where(f => known.GetValueOrDefault(f.Id, -1) != f.Version))
            {
                count += await ReadAsync(draft.Id, draft.Owner, allowed, ct) ? 1 : 0;
            }

            (after, last) = (found[^1].ChangedAt, found[^1].Id);
            await (mark?.Invoke(after) ?? Task.CompletedTask);
        }
    }

    private async Task<Dictionary<string, int>> ReadBeforeAsync(List<string> ids, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.LearnedDrafts.Where(l => ids.Contains(l.DraftId)).ToDictionaryAsync(l => l.DraftId, l => l.Read, ct);
    }

    private async Task MarkAsync(bool first, long at, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (first && !await db.LearningMarks.AnyAsync(m => m.Name == Everybody, ct))
        {
            db.LearningMarks.Add(new LearningMarkRecord { Name = Everybody, At = at });
            await db.SaveChangesAsync(ct);
        }
        else
        {
            await db.LearningMarks.Where(m => m.Name == Everybody).ExecuteUpdateAsync(s => s.SetProperty(m => m.At, at), ct);
        }
    }

    private async Task<bool> ReadAsync(string id, string teacher, Func<string, Allowed> allowed, CancellationToken ct)
    {
        if (
            allowed(teacher).Level < Consent.Aggregate
            || await drafts.FindAsync(id, ct) is not { Draft.Provenance: not null, Request.IsThere: false } stored
        )
        {
            return false;
        }

        var events = await drafts.EventsAsync(id, 0, ct);
        return Row(id, teacher, events) is { } row && await KeepAsync(stored.Draft, events, row, ct);
    }

    // One draft that cannot be read must not keep all others, and the guards of experiments, waiting.
    private QualityRow? Row(string id, string teacher, IReadOnlyList<DraftEvent> events)
    {
        try
        {
            return QualityRow.Of(id, teacher, EditFigures.Of(events), []);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            JobLog.DraftNotRead(log, id, e.GetType().Name);
            return null;
        }
    }

    // The draft's row is touched first, so that an erasure comes either before, and there is nothing to touch, or after, and takes this row with it.
    private async Task<bool> KeepAsync(Draft draft, IReadOnlyList<DraftEvent> events, QualityRow row, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using (var transaction = await db.Database.BeginTransactionAsync(ct))
        {
            if (!await DraftRows.LockAsync(db, draft.Id, ct))
            {
                return false;
            }

            // Held too, so that nobody takes back what is being changed.
            await db.LearnedDrafts.Where(l => l.DraftId == draft.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.Read, l => l.Read), ct);
            var known = await db.LearnedDrafts.FindAsync([draft.Id], ct);
            var before = known is null ? null : QualityBook.RowOf(known.Row);
            var record = known ?? db.LearnedDrafts.Add(new LearnedDraftRecord { DraftId = draft.Id }).Entity;
            Fill(record, draft, row with { Reasons = await ReasonsAsync(db, draft, ct) }, events);
            await QualityBook.ChangeAsync(db, draft.Owner, before, QualityBook.RowOf(record.Row), ct);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        // A consent may have been withdrawn in this moment.
        var now = await consents.OfAsync(draft.Owner, ct);
        await LearningRemoval.KeepOnlyAsync(db, draft.Owner, now, ct);
        return now.Level >= Consent.Aggregate;
    }

    private static async Task<IReadOnlyList<string>> ReasonsAsync(HomeroomDb db, Draft draft, CancellationToken ct)
    {
        var said = await db.Feedback.Where(f => f.DraftId == draft.Id && f.TeacherId == draft.Owner).Select(f => f.Reasons).ToListAsync(ct);
        return
        [
            .. said.SelectMany(r => r.Split(',', StringSplitOptions.RemoveEmptyEntries))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static void Fill(LearnedDraftRecord record, Draft draft, QualityRow row, IReadOnlyList<DraftEvent> events)
    {
        var version = row.Version;
        if (draft.Provenance!.Model == OfflineChatClient.Name)
        {
            version = Offline;
        }

        var decided = events.OfType<Approved>().Select(e => (DateTimeOffset?)e.At).FirstOrDefault() ?? draft.DeletedAt;
        record.Teacher = draft.Owner;
        record.Kind = draft.Kind;
        record.Prompt = row.Prompt;
        record.Version = version;
        record.Model = draft.Provenance.Model;
        record.Band = draft.Band;
        record.AskedAt = events[0].At.ToUnixTimeMilliseconds();
        record.DecidedAt = decided?.ToUnixTimeMilliseconds();
        record.Approved = row.Approved;
        record.Distance = row.Distance;
        record.Holds = row.Holds;
        record.Unsafe = row.Unsafe;
        record.Read = draft.Version;
        record.Row = JsonSerializer.Serialize(row with { Version = version }, Json.Options);
    }
}
