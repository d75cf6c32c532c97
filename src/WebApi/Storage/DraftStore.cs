using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.WebApi.Jobs;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Drafts in the database. The events are the truth; the row beside them holds their fold and what lists need.</summary>
internal sealed class DraftStore(
    IDbContextFactory<HomeroomDb> databases,
    IDataProtectionProvider protection,
    DraftSignals signals,
    RecentDrafts recent
) : IDraftStore
{
    /// <summary>What requests are encrypted for.</summary>
    public const string RequestPurpose = "drafts.request";

    // Asked at every page, so it is compiled once. The text travels only when the version is not the one that is known.
    private readonly Func<HomeroomDb, string, int, CancellationToken, Task<DraftText?>> _ifNewer = EF.CompileAsyncQuery(
        (HomeroomDb db, string id, int known, CancellationToken ct) =>
            db
                .Drafts.Where(d => d.Id == id)
                .Select(d => new DraftText(d.Version == known ? null : d.State, d.Version == known ? null : d.Request))
                .FirstOrDefault()
    );

    private readonly IDataProtector _protector = protection.CreateProtector(RequestPurpose);
    private readonly DraftSeal _seal = new(protection);

    public async Task<string> CreateAsync(Draft draft, DraftRequest request, string requestId, IReadOnlyList<DraftEvent> events, CancellationToken ct)
    {
        requestId = StorableText.Of(requestId);
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await StandingAsync(db, draft.Owner, requestId, ct) is { } standing)
        {
            return standing;
        }

        var after = events.Aggregate(draft, (d, e) => d.Apply(e));
        var row = new DraftRecord
        {
            Id = draft.Id,
            Owner = draft.Owner,
            RequestId = requestId,
            Kind = request.Kind.Id,
            Subject = StorableText.Of(request.Subject),
            Band = StorableText.Of(request.Band),
            Grade = StorableText.Of(request.Grade),
            Minutes = request.Minutes,
            Request = _protector.Protect(request.Kind.Write(request)),
        };
        DraftRows.Fill(row, after, _seal);
        db.Drafts.Add(row);
        db.Words.Add(new WordsRecord { DraftId = draft.Id, Words = DraftWords.Of(after) });
        db.Events.AddRange(DraftRows.Events(draft, events, _seal));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            await using var again = await databases.CreateDbContextAsync(ct);
            if (await StandingAsync(again, draft.Owner, requestId, ct) is { } other)
            {
                return other;
            }

            throw;
        }

        signals.Want(draft.Id);
        return draft.Id;
    }

    public async Task<StoredDraft?> FindAsync(string id, CancellationToken ct)
    {
        var known = recent.Find(id);
        var version = known?.Draft.Version ?? -1;
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await _ifNewer(db, id, version, ct);
        return row is null ? null
            : row.State is null ? known
            : recent.Keep(Open(_seal.Open<Draft>(row.State), row.Request!));
    }

    public async Task<IReadOnlyList<DraftEvent>> EventsAsync(string id, int after, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db
            .Events.AsNoTracking()
            .Where(e => e.DraftId == id && e.Number > after)
            .OrderBy(e => e.Number)
            .Select(e => e.Json)
            .ToListAsync(ct);
        return [.. rows.Select(_seal.Open<DraftEvent>)];
    }

    public async Task<bool> AppendAsync(Draft draft, IReadOnlyList<DraftEvent> events, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var after = events.Aggregate(draft, (d, e) => d.Apply(e));
        var row = new DraftRecord();
        DraftRows.Fill(row, after, _seal);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var written = await db
            .Drafts.Where(d => d.Id == draft.Id && d.Version == draft.Version)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(d => d.Version, row.Version)
                        .SetProperty(d => d.Title, row.Title)
                        .SetProperty(d => d.Status, row.Status)
                        .SetProperty(d => d.Holds, row.Holds)
                        .SetProperty(d => d.Sections, row.Sections)
                        .SetProperty(d => d.ChangedAt, row.ChangedAt)
                        .SetProperty(d => d.RetryAt, row.RetryAt)
                        .SetProperty(d => d.DeletedAt, row.DeletedAt)
                        .SetProperty(d => d.State, row.State),
                ct
            );
        if (written == 0)
        {
            return false;
        }

        if (events.Any(EndsWriting))
        {
            var words = DraftWords.Of(after);
            await db.Words.Where(w => w.DraftId == draft.Id).ExecuteUpdateAsync(s => s.SetProperty(w => w.Words, words), ct);
        }

        db.Events.AddRange(DraftRows.Events(draft, events, _seal));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signals.Changed(draft.Id, after.Version);
        if (events.Any(e => e is DraftingResumed))
        {
            signals.Want(draft.Id);
        }

        return true;
    }

    /// <summary>Tells open pages that a draft has changed otherwise than by an append.</summary>
    public void Changed(Draft draft) => signals.Changed(draft.Id, draft.Version);

    public async Task<DraftPage> ListAsync(DraftQuery query, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await DraftSearch.ListAsync(db, query, ct);
    }

    private StoredDraft Open(Draft draft, string request) => new(draft, DraftKinds.Of(draft.Kind).Read(_protector.Unprotect(request)));

    private static Task<string?> StandingAsync(HomeroomDb db, string owner, string requestId, CancellationToken ct) =>
        db.Drafts.Where(d => d.Owner == owner && d.RequestId == requestId).Select(d => (string?)d.Id).FirstOrDefaultAsync(ct);

    // While sections arrive one by one, the search index waits for the last of them.
    private static bool EndsWriting(DraftEvent e) => e is SectionChanged or DraftingFinished or DraftingPaused or DraftingStopped;

    private sealed record DraftText(string? State, string? Request);
}
