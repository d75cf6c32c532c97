using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>The live activities: started, found, erased.</summary>
internal sealed class LiveStore(IDbContextFactory<HomeroomDb> databases, LiveTail tail, TimeProvider time)
{
    /// <summary>How long a code lets in.</summary>
    public static readonly TimeSpan Open = TimeSpan.FromHours(12);

    /// <summary>How long the link for absent students lets in: as long as anything is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Starts an approved activity.</summary>
    public async Task<string> StartAsync(ApprovedDraft approved, CancellationToken ct)
    {
        var (plan, now) = (LivePlan.Of(approved), time.GetUtcNow());
        while (true)
        {
            var record = new LiveSessionRecord
            {
                Id = Guid.CreateVersion7(now).ToString("N"),
                Owner = approved.Draft.Owner,
                DraftId = approved.Draft.Id,
                Title = plan.Title,
                Code = JoinCode.Draw(),
                Secret = JoinCode.DrawSecret(),
                Plan = StorableText.Of(plan.Stored),
                StartedAt = now.ToUnixTimeMilliseconds(),
                JoinUntil = (now + Open).ToUnixTimeMilliseconds(),
                EraseAt = (now + Kept).ToUnixTimeMilliseconds(),
            };
            await using var db = await databases.CreateDbContextAsync(ct);
            if (await db.LiveSessions.AnyAsync(s => s.Code == record.Code, ct))
            {
                continue;
            }

            db.LiveSessions.Add(record);
            await db.SaveChangesAsync(ct);
            return record.Id;
        }
    }

    /// <summary>The room, or null when there is none or it was erased.</summary>
    public async Task<LiveRoom?> FindAsync(string id, CancellationToken ct)
    {
        if (id.Length != 32)
        {
            return null;
        }

        if (tail.Open(id) is { } room)
        {
            return room;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.LiveSessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct) is { } record
            ? await tail.OpenAsync(Line(record), record.Plan, ct)
            : null;
    }

    /// <summary>The id of the activity that a code or the link in a square code leads to, while it lets in.</summary>
    public async Task<string?> ByCodeAsync(string? code, string? secret, CancellationToken ct)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db
            .LiveSessions.Where(s => s.JoinUntil > now && (code != null ? s.Code == code : s.Secret == secret))
            .Select(s => s.Id)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>The activity whose link for absent students this is, while it is kept.</summary>
    public async Task<string?> ByOwnPaceAsync(string secret, CancellationToken ct)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.LiveSessions.Where(s => s.Secret == secret && s.EraseAt > now).Select(s => s.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>A teacher's live activities, newest first.</summary>
    public async Task<IReadOnlyList<LiveSessionLine>> ListAsync(string owner, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db
            .LiveSessions.AsNoTracking()
            .Where(s => s.Owner == owner)
            .OrderByDescending(s => s.StartedAt)
            .Take(50)
            .Select(s => new LiveSessionRecord
            {
                Id = s.Id,
                Owner = s.Owner,
                DraftId = s.DraftId,
                Title = s.Title,
                Code = s.Code,
                Secret = s.Secret,
                StartedAt = s.StartedAt,
                JoinUntil = s.JoinUntil,
                EraseAt = s.EraseAt,
            })
            .ToListAsync(ct);
        return [.. rows.Select(Line)];
    }

    /// <summary>Erases it with all that happened in it.</summary>
    public async Task EraseAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await Shred.OpenAsync(db, ct);
        await db.LiveSessions.Where(s => s.Id == id).ExecuteDeleteAsync(ct);
        tail.Close(id);
        await db.LiveEvents.Where(e => e.SessionId == id).ExecuteDeleteAsync(ct);
    }

    private static LiveSessionLine Line(LiveSessionRecord s) =>
        new(
            s.Id,
            s.Owner,
            s.DraftId,
            s.Title,
            s.Code,
            s.Secret,
            DateTimeOffset.FromUnixTimeMilliseconds(s.StartedAt),
            DateTimeOffset.FromUnixTimeMilliseconds(s.JoinUntil),
            DateTimeOffset.FromUnixTimeMilliseconds(s.EraseAt)
        );
}
