using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Guardrails;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>The texts of a teacher's class sets. A paper of the student goes whole, with all that was said of it; elsewhere the name is replaced.</summary>
internal sealed class StudentSets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector(GradingStore.Purpose);

    /// <summary>Every text, with where it stands and the title of its assignment.</summary>
    public async IAsyncEnumerable<(string Where, string Title, string Text)> ReadAsync(
        HomeroomDb db,
        string teacherId,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        foreach (var set in await SetsAsync(db, teacherId, ct))
        {
            var (papers, events) = await ContentsAsync(db, set.Id, ct);
            foreach (var paper in papers)
            {
                yield return ("whose paper it is", set.Title, paper.Student);
                foreach (var text in MarkingWords.Of(paper).Skip(1))
                {
                    yield return ("a student’s paper", set.Title, text);
                }
            }

            foreach (var e in events)
            {
                foreach (var text in MarkingWords.Of(e))
                {
                    yield return (e is SetUp ? "an assignment" : "your words on a paper", set.Title, text);
                }
            }

            foreach (var waiting in await db.GradingImports.AsNoTracking().Where(i => i.SetId == set.Id).Select(i => i.Sealed).ToListAsync(ct))
            {
                foreach (var text in JsonTexts.Of(JsonNode.Parse(_protector.Unprotect(waiting))))
                {
                    yield return ("papers that wait to come in", set.Title, text.Text);
                }
            }
        }
    }

    /// <summary>Takes a name out of all of them.</summary>
    public async Task EraseAsync(HomeroomDb db, Teacher teacher, NameErasure erasure, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var set in await SetsAsync(db, teacher.Id, ct))
        {
            var (papers, events) = await ContentsAsync(db, set.Id, ct);
            var without = new ErasedSet(papers, events, erasure, teacher.Name, now);
            if (without.Places > 0)
            {
                await WriteAsync(db, set, without, events, ct);
            }

            foreach (var waiting in await db.GradingImports.AsNoTracking().Where(i => i.SetId == set.Id).ToListAsync(ct))
            {
                if (JsonTexts.Of(JsonNode.Parse(_protector.Unprotect(waiting.Sealed))).Any(t => erasure.CountIn(t.Text) > 0))
                {
                    await db.GradingImports.Where(i => i.Id == waiting.Id).ExecuteDeleteAsync(ct);
                }
            }
        }
    }

    private async Task WriteAsync(HomeroomDb db, GradingSetRecord set, ErasedSet without, IReadOnlyList<MarkingEvent> before, CancellationToken ct)
    {
        var record = new GradingSetRecord();
        SetRow.Fill(record, without.Set, DateTimeOffset.FromUnixTimeMilliseconds(set.ChangedAt));
        var written = await db
            .GradingSets.Where(s => s.Id == set.Id && s.Version == set.Version)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(x => x.Title, record.Title)
                        .SetProperty(x => x.ClassName, record.ClassName)
                        .SetProperty(x => x.Papers, record.Papers)
                        .SetProperty(x => x.Marked, record.Marked)
                        .SetProperty(x => x.Locked, record.Locked)
                        .SetProperty(x => x.Version, record.Version),
                ct
            );
        if (written == 0)
        {
            throw new DbUpdateConcurrencyException("The papers were changed while a name was taken out.");
        }

        foreach (var paper in without.Changed)
        {
            var kept = Close(paper);
            await db
                .GradingPapers.Where(p => p.SetId == set.Id && p.PaperId == paper.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.Sealed, kept), ct);
        }

        foreach (var (e, i) in without.Events.Take(before.Count).Select((e, i) => (e, i)).Where(e => !ReferenceEquals(e.e, before[e.i])))
        {
            var (number, kept) = (before[i].Number, Close(e));
            await db
                .GradingEvents.Where(x => x.SetId == set.Id && x.Number == number)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.Sealed, kept), ct);
        }

        db.GradingEvents.AddRange(
            without
                .Events.Skip(before.Count)
                .Select(
                    (e, i) =>
                        new GradingEventRecord
                        {
                            SetId = set.Id,
                            Number = before.Count + i + 1,
                            PaperId = e is PaperEvent p ? p.Paper : "",
                            Sealed = Close(e),
                            At = e.At.ToUnixTimeMilliseconds(),
                        }
                )
        );
        await db.SaveChangesAsync(ct);
        foreach (var paper in without.Gone)
        {
            await GradingRemoval.TakeOutAsync(db, set.Id, paper, ct);
        }
    }

    private async Task<(List<ClassPaper> Papers, List<MarkingEvent> Events)> ContentsAsync(HomeroomDb db, string set, CancellationToken ct)
    {
        var papers = await db.GradingPapers.AsNoTracking().Where(p => p.SetId == set).OrderBy(p => p.PaperId).Select(p => p.Sealed).ToListAsync(ct);
        var events = await db.GradingEvents.AsNoTracking().Where(e => e.SetId == set).OrderBy(e => e.Number).ToListAsync(ct);
        return ([.. papers.Select(Open<ClassPaper>)], [.. events.Select(e => Open<MarkingEvent>(e.Sealed) with { Number = e.Number })]);
    }

    private static Task<List<GradingSetRecord>> SetsAsync(HomeroomDb db, string teacherId, CancellationToken ct) =>
        db.GradingSets.AsNoTracking().Where(s => s.Owner == teacherId).OrderBy(s => s.Id).ToListAsync(ct);

    private T Open<T>(string kept) => JsonSerializer.Deserialize<T>(_protector.Unprotect(kept), Json.Options)!;

    private string Close<T>(T value) => _protector.Protect(JsonSerializer.Serialize(value, Json.Options));
}
