using System.Collections.Concurrent;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>Which sessions still stand: those with the account's present security stamp. Read again after half a minute at the latest.</summary>
internal sealed class Sessions(IDbContextFactory<HomeroomDb> databases, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<string, Standing> _known = new();

    /// <summary>What a session must match.</summary>
    internal sealed record Standing(string? Stamp, string Name, DateTimeOffset ReadAt);

    /// <summary>The account's present stamp and name, or null when there is no such account.</summary>
    public async ValueTask<Standing?> FindAsync(string teacherId, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue(teacherId, out var known) && now - known.ReadAt < Fresh)
        {
            return known;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Teachers.AsNoTracking().Where(t => t.Id == teacherId).Select(t => new { t.SecurityStamp, t.Name }).FirstOrDefaultAsync(ct);
        return row is null ? null : _known[teacherId] = new Standing(row.SecurityStamp, row.Name, now);
    }

    /// <summary>Has the account read again at the next request: it was changed.</summary>
    public void Forget(string teacherId) => _known.TryRemove(teacherId, out _);
}
