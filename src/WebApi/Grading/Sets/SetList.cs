using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Grading.Sets;

/// <summary>A class set in a list.</summary>
public sealed record SetLine(string Id, string Title, string ClassName, int Papers, int Marked, int Locked, DateTimeOffset ChangedAt);

/// <summary>The class sets of a teacher.</summary>
internal sealed class SetList(IDbContextFactory<HomeroomDb> databases)
{
    private const int Most = 200;

    /// <summary>Those that are there, or those that were deleted and can be brought back; the last changed first.</summary>
    public async Task<IReadOnlyList<SetLine>> ReadAsync(string owner, bool deleted, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db
            .GradingSets.AsNoTracking()
            .Where(s => s.Owner == owner && s.DeletedAt != null == deleted)
            .OrderByDescending(s => s.ChangedAt)
            .Take(Most)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(s => new SetLine(
                s.Id,
                s.Title,
                s.ClassName,
                s.Papers,
                s.Marked,
                s.Locked,
                DateTimeOffset.FromUnixTimeMilliseconds(s.ChangedAt)
            )),
        ];
    }
}
