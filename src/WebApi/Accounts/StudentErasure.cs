using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>Takes a student's name out of everything one teacher has stored: all of it or, when something fails, none of it.</summary>
internal sealed class StudentErasure(
    IDbContextFactory<HomeroomDb> databases,
    TeacherStore teachers,
    StudentRows rows,
    StudentSets sets,
    DraftStore drafts,
    LiveTail live,
    TimeProvider time
)
{
    /// <summary>Replaces the chosen spellings by a neutral word, and removes the class-list lines that hold one.</summary>
    public async Task EraseAsync(Teacher teacher, IReadOnlyCollection<string> spellings, CancellationToken ct)
    {
        var erasure = new NameErasure(spellings);
        await using var db = await databases.CreateDbContextAsync(ct);
        await Shred.OpenAsync(db, ct);
        List<Draft> changed = [];
        IReadOnlyList<string> classes;
        await using (var transaction = await db.Database.BeginTransactionAsync(ct))
        {
            // A paper that goes takes its drafts along, so they are not rewritten first.
            await sets.EraseAsync(db, teacher, erasure, time.GetUtcNow(), ct);
            await foreach (var stored in rows.ReadAsync(db, teacher.Id, ct))
            {
                if (Names(stored, erasure))
                {
                    changed.Add(await WriteAsync(db, stored, erasure, teacher, ct));
                }
            }

            // What was made of these texts before may hold a name that nobody knew of then.
            await LearningRemoval.RemoveTextsAsync(db, [.. changed.Select(d => d.Id)], ct);
            classes = await StudentClasses.EraseAsync(db, teacher.Id, erasure, ct);
            await SaidAsync(db, teacher.Id, erasure, ct);
            await RosterAsync(db, teacher.Id, erasure, ct);
            await transaction.CommitAsync(ct);
        }

        await Shred.FinishAsync(db, ct);
        changed.ForEach(drafts.Changed);
        foreach (var id in classes)
        {
            live.Close(id);
        }
    }

    private static bool Names(StoredTexts stored, NameErasure erasure) =>
        stored.Request.Texts().Concat(stored.Events.SelectMany(NameErasure.TextsOf)).Any(t => erasure.CountIn(t) > 0);

    private async Task<Draft> WriteAsync(HomeroomDb db, StoredTexts stored, NameErasure erasure, Teacher teacher, CancellationToken ct)
    {
        var (row, request) = (stored.Row, stored.Request);
        var empty = new Draft
        {
            Id = row.Id,
            Owner = row.Owner,
            Kind = row.Kind,
            Band = row.Band,
        };
        var events = erasure.In(empty, request, stored.Events, teacher.Name, time.GetUtcNow());
        var draft = events.Aggregate(empty, (d, e) => d.Apply(e));
        var now = new DraftRecord();
        DraftRows.Fill(now, draft, rows.Seal);
        var without = erasure.In(request);
        var sealedRequest = rows.Close(without);
        var written = await db
            .Drafts.Where(d => d.Id == row.Id && d.Version == row.Version)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(d => d.Version, now.Version)
                        .SetProperty(d => d.Title, now.Title)
                        .SetProperty(d => d.Subject, without.Subject)
                        .SetProperty(d => d.State, now.State)
                        .SetProperty(d => d.Request, sealedRequest),
                ct
            );
        if (written == 0)
        {
            throw new DbUpdateConcurrencyException("The draft was changed while its name was taken out.");
        }

        var words = DraftWords.Of(draft);
        await db.Words.Where(w => w.DraftId == row.Id).ExecuteUpdateAsync(s => s.SetProperty(w => w.Words, words), ct);
        await EventsAsync(db, row, stored.Events, events, ct);
        return draft;
    }

    private async Task EventsAsync(
        HomeroomDb db,
        DraftRecord row,
        IReadOnlyList<DraftEvent> before,
        IReadOnlyList<DraftEvent> events,
        CancellationToken ct
    )
    {
        for (var i = 0; i < events.Count; i++)
        {
            var (id, number, json) = (row.Id, i + 1, rows.Seal.Close(row.Kind, events[i]));
            if (i == before.Count)
            {
                db.Events.Add(
                    new EventRecord
                    {
                        DraftId = id,
                        Number = number,
                        Json = json,
                    }
                );
                await db.SaveChangesAsync(ct);
            }
            else if (JsonSerializer.Serialize(events[i], Json.Options) != JsonSerializer.Serialize(before[i], Json.Options))
            {
                await db.Events.Where(e => e.DraftId == id && e.Number == number).ExecuteUpdateAsync(s => s.SetProperty(e => e.Json, json), ct);
            }
        }
    }

    private static async Task SaidAsync(HomeroomDb db, string teacherId, NameErasure erasure, CancellationToken ct)
    {
        foreach (var feedback in await db.Feedback.Where(f => f.TeacherId == teacherId && f.Comment != "").ToListAsync(ct))
        {
            feedback.Comment = erasure.In(feedback.Comment);
        }

        foreach (var note in await db.StandingNotes.Where(n => n.Teacher == teacherId).ToListAsync(ct))
        {
            note.Text = erasure.In(note.Text);
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task RosterAsync(HomeroomDb db, string teacherId, NameErasure erasure, CancellationToken ct)
    {
        var roster = await teachers.GetAsync(teacherId, ct);
        var kept = roster.Names.Where(n => erasure.CountIn(n) == 0).ToList();
        if (kept.Count < roster.Names.Count)
        {
            var sealedRoster = teachers.Close(kept);
            await db.Teachers.Where(t => t.Id == teacherId).ExecuteUpdateAsync(s => s.SetProperty(t => t.Roster, sealedRoster), ct);
        }
    }
}
