using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>A draft that is being written, and the name under which it is.</summary>
internal sealed record DraftClaim(string DraftId, string Holder);

/// <summary>
/// Who is writing which draft. A claim ends when it is given back or, when its node was killed, when its time is over;
/// so no draft is written twice at once, and none waits for a dead node for long.
/// </summary>
internal sealed class DraftClaims(IDbContextFactory<HomeroomDb> databases, TimeProvider time)
{
    /// <summary>How long a claim holds without being renewed.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(20);

    private readonly string _node = $"{Environment.ProcessId}-{Guid.NewGuid():N}";
    private long _taken;

    /// <summary>Takes a claim; null while another holds it.</summary>
    public async Task<DraftClaim?> TakeAsync(string draftId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var claim = new DraftClaim(draftId, $"{_node}-{Interlocked.Increment(ref _taken)}");
        var now = time.GetUtcNow();
        var written = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Claims" ("DraftId", "Holder", "Until") VALUES ({draftId}, {claim.Holder}, {(now + Life).ToUnixTimeMilliseconds()})
            ON CONFLICT ("DraftId") DO UPDATE SET "Holder" = excluded."Holder", "Until" = excluded."Until"
            WHERE "Claims"."Until" < {now.ToUnixTimeMilliseconds()}
            """,
            ct
        );
        return written == 1 ? claim : null;
    }

    /// <summary>Renews a claim; false when it is lost.</summary>
    public async Task<bool> RenewAsync(DraftClaim claim, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var until = (time.GetUtcNow() + Life).ToUnixTimeMilliseconds();
        return await Rows(db, claim).ExecuteUpdateAsync(s => s.SetProperty(c => c.Until, until), ct) == 1;
    }

    /// <summary>Gives a claim back.</summary>
    public async Task ReleaseAsync(DraftClaim claim, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await Rows(db, claim).ExecuteDeleteAsync(ct);
    }

    private static IQueryable<ClaimRecord> Rows(HomeroomDb db, DraftClaim claim) =>
        db.Claims.Where(c => c.DraftId == claim.DraftId && c.Holder == claim.Holder);
}
