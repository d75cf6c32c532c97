using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Feedback.DataSets;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>An eval case that was made of a draft.</summary>
/// <param name="Case">The case.</param>
/// <param name="Teacher">Id of the teacher whose draft it was.</param>
/// <param name="Prompt">The prompt that it asks.</param>
/// <param name="State">Where it stands.</param>
/// <param name="At">When it was proposed.</param>
public sealed record StoredCase(CaseProposal Case, string Teacher, string Prompt, CaseState State, DateTimeOffset At);

/// <summary>Eval cases that were made of approved drafts, one a draft. What is accepted is asked by the gate of its prompt.</summary>
internal sealed class CaseStore(IDbContextFactory<HomeroomDb> databases, ConsentStore consents, LearningSeal seal, TimeProvider time) : IKeptCases
{
    /// <summary>Keeps a case of a draft in place of an older one that was not accepted; false when the draft is gone or its teacher does not allow it any more.</summary>
    public async Task<bool> ProposeAsync(CaseProposal made, LearningRow row, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using (var transaction = await db.Database.BeginTransactionAsync(ct))
        {
            if (!await DraftRows.LockAsync(db, row.Draft, ct))
            {
                return false;
            }

            await db.ProposedCases.Where(c => c.DraftId == row.Draft && c.State != CaseState.Accepted).ExecuteDeleteAsync(ct);
            if (!await db.ProposedCases.AnyAsync(c => c.DraftId == row.Draft, ct))
            {
                db.ProposedCases.Add(
                    new ProposedCaseRecord
                    {
                        Id = made.Id,
                        DraftId = row.Draft,
                        Teacher = row.Teacher,
                        Prompt = row.Prompt,
                        Sealed = seal.Close(made),
                        At = time.GetUtcNow().ToUnixTimeMilliseconds(),
                    }
                );
                await db.SaveChangesAsync(ct);
            }

            await transaction.CommitAsync(ct);
        }

        // A consent may have been withdrawn in this moment.
        await LearningRemoval.KeepOnlyAsync(db, row.Teacher, await consents.OfAsync(row.Teacher, ct), ct);
        return await db.ProposedCases.AnyAsync(c => c.DraftId == row.Draft, ct);
    }

    /// <summary>A case; null when there is none.</summary>
    public async Task<StoredCase?> FindAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ProposedCases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct) is { } found ? Open(found) : null;
    }

    /// <summary>The case of a draft; null when there is none.</summary>
    public async Task<StoredCase?> OfDraftAsync(string draft, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ProposedCases.AsNoTracking().FirstOrDefaultAsync(c => c.DraftId == draft, ct) is { } found ? Open(found) : null;
    }

    /// <summary>The newest cases, of one teacher or of all.</summary>
    public async Task<IReadOnlyList<StoredCase>> ListAsync(string? teacher, int most, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await db
            .ProposedCases.AsNoTracking()
            .Where(c => teacher == null || c.Teacher == teacher)
            .OrderBy(c => c.State)
            .ThenByDescending(c => c.At)
            .ThenBy(c => c.Id)
            .Take(most)
            .ToListAsync(ct);
        return [.. found.Select(Open)];
    }

    /// <summary>Writes other graders, while it is not decided on.</summary>
    public async Task<bool> ChangeAsync(CaseProposal changed, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var stored = seal.Close(changed);
        return await db
                .ProposedCases.Where(c => c.Id == changed.Id && c.State == CaseState.Proposed)
                .ExecuteUpdateAsync(s => s.SetProperty(c => c.Sealed, stored), ct) == 1;
    }

    /// <summary>Accepts a case or turns it down, from any state.</summary>
    public async Task DecideAsync(string id, CaseState state, string by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        long? now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await db
            .ProposedCases.Where(c => c.Id == id)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.State, state).SetProperty(c => c.DecidedBy, by).SetProperty(c => c.DecidedAt, now), ct);
    }

    /// <summary>Takes a case back for good.</summary>
    public async Task RemoveAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.ProposedCases.Where(c => c.Id == id).ExecuteDeleteAsync(ct);
    }

    public async Task<IReadOnlyList<KeptCase>> OfAsync(string prompt, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await db
            .ProposedCases.AsNoTracking()
            .Where(c => c.Prompt == prompt && c.State == CaseState.Accepted)
            .OrderBy(c => c.DecidedAt)
            .ThenBy(c => c.Id)
            .ToListAsync(ct);
        return [.. found.Select(c => new KeptCase(c.Id, Open(c).Case.Line))];
    }

    public async Task<IReadOnlyCollection<string>> IdsAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ProposedCases.Where(c => c.State == CaseState.Accepted).Select(c => c.Id).ToListAsync(ct);
    }

    private StoredCase Open(ProposedCaseRecord record) =>
        new(seal.Open<CaseProposal>(record.Sealed), record.Teacher, record.Prompt, record.State, DateTimeOffset.FromUnixTimeMilliseconds(record.At));
}
