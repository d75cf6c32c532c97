using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Guardrails;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Homeroom.WebApi.Grading.Sets;

/// <summary>Class sets in the database. The events are the truth; papers and events are encrypted. Two tabs that write at once both get their turn, decided on what stands by then.</summary>
internal sealed class GradingStore(
    IDbContextFactory<HomeroomDb> databases,
    IDataProtectionProvider protection,
    IRosterStore rosters,
    RailPipeline rails,
    TimeProvider time
) : IDisposable
{
    /// <summary>What papers, events and imports are encrypted for.</summary>
    public const string Purpose = "grading.sets";

    // In parts of 50,000 characters of papers: about 24 sets of 200 papers.
    private const int MostOpen = 200;
    private const int Part = 50_000;
    private const int Tries = 8;
    private const int MostInARow = 7;

    private readonly IDataProtector _protector = protection.CreateProtector(Purpose);
    private readonly MemoryCache _open = new(new MemoryCacheOptions { SizeLimit = MostOpen });

    /// <summary>Makes a class set; asked twice with one id, it is made once.</summary>
    public async Task<MarkingDecision> CreateAsync(string id, AssignmentSetup setup, Teacher teacher, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var decision = ClassSet.Empty.Decide(new MarkingCommand.Set(setup), teacher.Name, now);
        if (decision.Refused is not null)
        {
            return decision;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.GradingSets.AnyAsync(s => s.Id == id, ct))
        {
            var record = new GradingSetRecord
            {
                Id = id,
                Owner = teacher.Id,
                CreatedAt = now.ToUnixTimeMilliseconds(),
            };
            SetRow.Fill(record, ClassSet.Empty.After(decision.Events), now);
            db.GradingSets.Add(record);
            db.GradingEvents.AddRange(Rows(id, 0, decision.Events));
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException) when (IsThere(id))
            {
                // The same form came twice at once; the other one made it.
            }
        }

        return decision;
    }

    /// <summary>The set, when it is there and this teacher's.</summary>
    public async Task<OpenSet?> FindAsync(string id, string owner, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var version = await db
            .GradingSets.Where(s => s.Id == id && s.Owner == owner && s.DeletedAt == null)
            .Select(s => (int?)s.Version)
            .FirstOrDefaultAsync(ct);
        if (version is null)
        {
            return null;
        }

        return _open.Get<OpenSet>(id) is { } open && open.Set.Version == version ? open : await ReadAsync(db, id, owner, ct);
    }

    /// <summary>The sets of the same class, the oldest first, this one last.</summary>
    public async Task<IReadOnlyList<ClassSet>> SameClassAsync(OpenSet open, CancellationToken ct)
    {
        var name = StorableText.Of(open.Setup.ClassName);
        if (name.Length == 0)
        {
            return [open.Set];
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var ids = await db
            .GradingSets.Where(s => s.Owner == open.Owner && s.ClassName == name && s.DeletedAt == null && s.Id != open.Id)
            .OrderByDescending(s => s.CreatedAt)
            .Take(MostInARow)
            .Select(s => s.Id)
            .ToListAsync(ct);
        List<ClassSet> sets = [open.Set];
        foreach (var id in ids)
        {
            if (await FindAsync(id, open.Owner, ct) is { } other)
            {
                sets.Insert(0, other.Set);
            }
        }

        return sets;
    }

    /// <summary>Does what a teacher wants, on the set as it stands then.</summary>
    /// <param name="open">The set as the teacher saw it.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="teacher">Who wants it.</param>
    /// <param name="papers">New papers that the command brings.</param>
    /// <param name="ct">Stops it.</param>
    public Task<(OpenSet Set, MarkingDecision Decision)> DoAsync(
        OpenSet open,
        MarkingCommand command,
        Teacher teacher,
        IReadOnlyList<ClassPaper> papers,
        CancellationToken ct
    ) => DoAsync(open, _ => command, teacher, papers, ct);

    /// <summary>Does what a teacher wants, where it depends on how the set stands: it is asked again when another tab was first.</summary>
    /// <param name="open">The set as the teacher saw it.</param>
    /// <param name="wanted">What is wanted of the set as it stands.</param>
    /// <param name="teacher">Who wants it.</param>
    /// <param name="papers">New papers that the command brings.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<(OpenSet Set, MarkingDecision Decision)> DoAsync(
        OpenSet open,
        Func<ClassSet, MarkingCommand> wanted,
        Teacher teacher,
        IReadOnlyList<ClassPaper> papers,
        CancellationToken ct
    )
    {
        for (var tried = 1; ; tried++)
        {
            var decision = open.Set.Decide(wanted(open.Set), teacher.Name, time.GetUtcNow());
            if (decision.Events.Count == 0)
            {
                return (open, decision);
            }

            try
            {
                await AppendAsync(open, decision.Events, papers, ct);
                return (await NowAsync(open, decision.Events, papers.Count > 0, ct), decision);
            }
            catch (TurnTakenException) when (tried < Tries)
            {
                // Another tab was first: decide again on what stands now.
                if (await FindAsync(open.Id, open.Owner, ct) is not { } now)
                {
                    return (open, new MarkingDecision([], "This assignment was deleted in another tab."));
                }

                open = now;
            }
            catch (TurnTakenException)
            {
                return (open, new MarkingDecision([], "Too much is being changed here at once. Send it again in a moment."));
            }
        }
    }

    /// <summary>Deletes a set; it can be brought back for 30 days.</summary>
    public async Task<bool> DeleteAsync(string id, string owner, bool back, CancellationToken ct)
    {
        _open.Remove(id);
        long? at = back ? null : time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.GradingSets.Where(s => s.Id == id && s.Owner == owner).ExecuteUpdateAsync(s => s.SetProperty(x => x.DeletedAt, at), ct) > 0;
    }

    private bool IsThere(string id)
    {
        using var db = databases.CreateDbContext();
        return db.GradingSets.Any(s => s.Id == id);
    }

    public void Dispose() => _open.Dispose();

    private async Task AppendAsync(OpenSet open, IReadOnlyList<MarkingEvent> events, IReadOnlyList<ClassPaper> papers, CancellationToken ct)
    {
        var after = open.Set.After(events);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var record = new GradingSetRecord();
        SetRow.Fill(record, after, time.GetUtcNow());
        if (!await SetRow.TakeTurnAsync(db, open.Id, open.Set.Version, record, ct))
        {
            throw new TurnTakenException();
        }

        var added = events.OfType<PaperAdded>().Select(e => e.Paper).ToHashSet(StringComparer.Ordinal);
        db.GradingPapers.AddRange(
            papers
                .Where(p => added.Contains(p.Id))
                .Select(p => new GradingPaperRecord
                {
                    SetId = open.Id,
                    PaperId = p.Id,
                    Sealed = Close(p),
                })
        );
        db.GradingEvents.AddRange(Rows(open.Id, open.Set.Version, events));
        await db.SaveChangesAsync(ct);
        foreach (var gone in events.OfType<PaperTakenOut>())
        {
            // What was said of it goes with it; its events keep their numbers and say nothing any more.
            await GradingRemoval.TakeOutAsync(db, open.Id, gone.Paper, ct);
        }

        await transaction.CommitAsync(ct);
    }

    private async Task<OpenSet> NowAsync(OpenSet open, IReadOnlyList<MarkingEvent> events, bool brought, CancellationToken ct)
    {
        if (!brought && !events.Any(e => e is PaperTakenOut))
        {
            return Keep(open.After(events));
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return (await ReadAsync(db, open.Id, open.Owner, ct))!;
    }

    private async Task<OpenSet?> ReadAsync(HomeroomDb db, string id, string owner, CancellationToken ct)
    {
        var papers = await db.GradingPapers.AsNoTracking().Where(p => p.SetId == id).ToListAsync(ct);
        var rows = await db.GradingEvents.AsNoTracking().Where(e => e.SetId == id).OrderBy(e => e.Number).ToListAsync(ct);
        if (rows.Count == 0)
        {
            return null;
        }

        List<MarkingEvent> events = [.. rows.Select(r => Open<MarkingEvent>(r.Sealed) with { Number = r.Number })];
        var kept = papers.Select(p => Open<ClassPaper>(p.Sealed)).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var set = ClassSet.Empty.After(events);
        foreach (var (gone, at) in set.Order.Select((p, i) => (p, i)).Where(p => !kept.ContainsKey(p.p)))
        {
            // Its text was lost, by a hand in the database or a backup of half of it. The marks are still its teacher's.
            kept[gone] = new ClassPaper(gone, $"Paper {at + 1}, whose text is gone", "");
        }

        return Keep(new OpenSet(id, owner, set, kept, events, await rosters.GetAsync(owner, ct), rails));
    }

    private OpenSet Keep(OpenSet open) =>
        _open.Set(
            open.Id,
            open,
            new MemoryCacheEntryOptions
            {
                Size = 1 + (open.Papers.Values.Sum(p => (long)p.Text.Length) / Part),
                SlidingExpiration = TimeSpan.FromMinutes(20),
            }
        );

    private IEnumerable<GradingEventRecord> Rows(string set, int before, IReadOnlyList<MarkingEvent> events) =>
        events.Select(
            (e, i) =>
                new GradingEventRecord
                {
                    SetId = set,
                    Number = before + i + 1,
                    PaperId = e is PaperEvent p ? p.Paper : "",
                    Sealed = Close(e),
                    At = e.At.ToUnixTimeMilliseconds(),
                }
        );

    private string Close<T>(T value) => _protector.Protect(JsonSerializer.Serialize(value, Json.Options));

    private T Open<T>(string kept) => JsonSerializer.Deserialize<T>(_protector.Unprotect(kept), Json.Options)!;

    // Answered like any storage that is busy when nobody gets a turn for long.
    private sealed class TurnTakenException : DbUpdateException;
}
