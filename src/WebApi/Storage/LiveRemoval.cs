using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Removes live activities with all that students did in them. The activities go first: nothing more is written to them then.</summary>
internal static class LiveRemoval
{
    /// <summary>Removes those of a teacher.</summary>
    public static async Task RemoveAllOfAsync(HomeroomDb db, string owner, CancellationToken ct)
    {
        await db.LiveSessions.Where(s => s.Owner == owner).ExecuteDeleteAsync(ct);
        await RemoveOrphansAsync(db, ct);
    }

    /// <summary>Removes those whose time is over, and what a class sent in the moment in which its activity was erased.</summary>
    public static async Task PurgeAsync(HomeroomDb db, long now, CancellationToken ct)
    {
        await db.LiveSessions.Where(s => s.EraseAt < now).ExecuteDeleteAsync(ct);
        await RemoveOrphansAsync(db, ct);
    }

    /// <summary>A teacher's live activities with their events, to take away.</summary>
    public static async Task<IReadOnlyList<object>> AllOfAsync(IDbContextFactory<HomeroomDb> databases, string owner, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var sessions = await db.LiveSessions.AsNoTracking().Where(s => s.Owner == owner).OrderBy(s => s.StartedAt).ToListAsync(ct);
        List<object> all = [];
        foreach (var s in sessions)
        {
            var events = await db.LiveEvents.AsNoTracking().Where(e => e.SessionId == s.Id).OrderBy(e => e.Number).ToListAsync(ct);
            all.Add(
                new
                {
                    s.Id,
                    s.Title,
                    s.DraftId,
                    s.StartedAt,
                    s.EraseAt,
                    Events = events.Select(e => new
                    {
                        e.Pupil,
                        e.At,
                        What = System.Text.Json.Nodes.JsonNode.Parse(e.Json),
                    }),
                }
            );
        }

        return all;
    }

    private static Task RemoveOrphansAsync(HomeroomDb db, CancellationToken ct) =>
        db.LiveEvents.Where(e => !db.LiveSessions.Any(s => s.Id == e.SessionId)).ExecuteDeleteAsync(ct);
}
