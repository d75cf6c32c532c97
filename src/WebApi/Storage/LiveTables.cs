using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>A live activity: whose it is, how one gets in, and the approved activity as it was when it began.</summary>
internal sealed class LiveSessionRecord
{
    public string Id { get; set; } = "";
    public string Owner { get; set; } = "";
    public string DraftId { get; set; } = "";
    public string Title { get; set; } = "";
    public string Code { get; set; } = "";
    public string Secret { get; set; } = "";
    public string Plan { get; set; } = "";
    public long StartedAt { get; set; }
    public long JoinUntil { get; set; }
    public long EraseAt { get; set; }
}

/// <summary>One event of a live activity. The sender's own id makes it stand there once.</summary>
internal sealed class LiveEventRecord
{
    public long Number { get; set; }
    public string SessionId { get; set; } = "";
    public string Pupil { get; set; } = "";
    public string ClientId { get; set; } = "";
    public string Json { get; set; } = "";
    public long At { get; set; }
}

/// <summary>The tables of live activities.</summary>
internal static class LiveTables
{
    public static void MapLive(this ModelBuilder model)
    {
        model.Entity<LiveSessionRecord>(s =>
        {
            s.ToTable("LiveSessions");
            s.HasKey(x => x.Id);
            s.HasIndex(x => x.Code).IsUnique();
            s.HasIndex(x => x.Secret).IsUnique();
            s.HasIndex(x => new { x.Owner, x.StartedAt });
            s.HasIndex(x => x.EraseAt);
        });
        model.Entity<LiveEventRecord>(e =>
        {
            e.ToTable("LiveEvents");
            e.HasKey(x => x.Number);
            e.HasIndex(x => new
                {
                    x.SessionId,
                    x.Pupil,
                    x.ClientId,
                })
                .IsUnique();
            e.HasIndex(x => new { x.SessionId, x.Number });
        });
    }
}
