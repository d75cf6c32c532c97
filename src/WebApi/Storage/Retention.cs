using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Removes for good what was deleted long ago, each draft whole: its events, its request with the names in it, its words, its feedback.</summary>
internal sealed class Retention(IDbContextFactory<HomeroomDb> databases, TimeProvider time)
{
    /// <summary>How long a deletion can be undone.</summary>
    public static readonly TimeSpan Undo = TimeSpan.FromDays(30);

    private const int Batch = 100;
    private static readonly TimeSpan Import = TimeSpan.FromDays(1);

    /// <summary>Removes what is over its time, live activities too, and says how many drafts that were.</summary>
    public async Task<int> PurgeAsync(CancellationToken ct)
    {
        var before = (time.GetUtcNow() - Undo).ToUnixTimeMilliseconds();
        for (var purged = 0; ; )
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            var ids = await db.Drafts.Where(d => d.DeletedAt < before).OrderBy(d => d.DeletedAt).Select(d => d.Id).Take(Batch).ToListAsync(ct);
            if (ids.Count == 0)
            {
                await LiveRemoval.PurgeAsync(db, time.GetUtcNow().ToUnixTimeMilliseconds(), ct);
                await GradingRemoval.PurgeAsync(db, before, (time.GetUtcNow() - Import).ToUnixTimeMilliseconds(), ct);
                return purged;
            }

            foreach (var id in ids)
            {
                purged += await PurgeAsync(db, id, before, ct) ? 1 : 0;
            }
        }
    }

    // The row is asked once more: a teacher may have brought the draft back in this moment.
    private static async Task<bool> PurgeAsync(HomeroomDb db, string id, long before, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Drafts.Where(d => d.Id == id && d.DeletedAt < before).ExecuteDeleteAsync(ct) == 0)
        {
            return false;
        }

        await Removal.RemoveTracesAsync(db, [id], ct);
        await transaction.CommitAsync(ct);
        return true;
    }
}
