using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Removes drafts with all that belongs to them. The drafts go first: whoever is writing one finds nothing to append to.</summary>
internal static class Removal
{
    private const int Batch = 500;

    /// <summary>Removes all drafts of a teacher.</summary>
    public static async Task RemoveAllOfAsync(HomeroomDb db, string owner, CancellationToken ct)
    {
        foreach (var ids in (await db.Drafts.Where(d => d.Owner == owner).Select(d => d.Id).ToListAsync(ct)).Chunk(Batch))
        {
            await RemoveAsync(db, ids, ct);
        }
    }

    public static async Task RemoveAsync(HomeroomDb db, IReadOnlyCollection<string> ids, CancellationToken ct)
    {
        await db.Drafts.Where(d => ids.Contains(d.Id)).ExecuteDeleteAsync(ct);
        await RemoveTracesAsync(db, ids, ct);
    }

    /// <summary>Removes what belongs to drafts that are gone.</summary>
    public static async Task RemoveTracesAsync(HomeroomDb db, IReadOnlyCollection<string> ids, CancellationToken ct)
    {
        await db.Words.Where(w => ids.Contains(w.DraftId)).ExecuteDeleteAsync(ct);
        await db.Events.Where(e => ids.Contains(e.DraftId)).ExecuteDeleteAsync(ct);
        await db.Feedback.Where(f => ids.Contains(f.DraftId)).ExecuteDeleteAsync(ct);
        await LearningRemoval.RemoveAsync(db, ids, ct);
        await db.Claims.Where(c => ids.Contains(c.DraftId)).ExecuteDeleteAsync(ct);
    }
}
