using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Grading.Papers;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Grading.Sets;

/// <summary>Papers that were read and wait until their teacher has looked at them, encrypted. What nobody comes back to is gone after a day.</summary>
internal sealed class WaitingPapers(IDbContextFactory<HomeroomDb> databases, IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector(GradingStore.Purpose);

    /// <summary>Keeps what was read.</summary>
    public async Task<string> KeepAsync(string set, PaperReading reading, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now).ToString("N");
        await using var db = await databases.CreateDbContextAsync(ct);
        // One import at a time: the one before was not wanted.
        await db.GradingImports.Where(i => i.SetId == set).ExecuteDeleteAsync(ct);
        db.GradingImports.Add(
            new GradingImportRecord
            {
                Id = id,
                SetId = set,
                Sealed = _protector.Protect(JsonSerializer.Serialize(reading, Json.Options)),
                At = now.ToUnixTimeMilliseconds(),
            }
        );
        await db.SaveChangesAsync(ct);
        return id;
    }

    /// <summary>What was read, or null when it is done with.</summary>
    public async Task<PaperReading?> FindAsync(string set, string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.GradingImports.Where(i => i.SetId == set && i.Id == id).Select(i => i.Sealed).FirstOrDefaultAsync(ct) is { } kept
            ? JsonSerializer.Deserialize<PaperReading>(_protector.Unprotect(kept), Json.Options)
            : null;
    }

    /// <summary>Drops what was read.</summary>
    public async Task DropAsync(string set, string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.GradingImports.Where(i => i.SetId == set && i.Id == id).ExecuteDeleteAsync(ct);
    }
}
