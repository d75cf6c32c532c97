using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Homeroom.WebApi.Tests.Storage;

/// <summary>A clock that stands where it was set.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>The stores on a database of their own.</summary>
internal sealed class Shelf : IDbContextFactory<HomeroomDb>, IDisposable
{
    private readonly DbContextOptions<HomeroomDb> _options;
    private readonly string? _file;

    private Shelf(DbContextOptions<HomeroomDb> options, string? file)
    {
        _options = options;
        _file = file;
        var protection = new EphemeralDataProtectionProvider();
        Drafts = new DraftStore(this, protection, Signals, new RecentDrafts());
        Feedback = new FeedbackStore(this);
        Desk = new DraftDesk(Drafts, Clock);
    }

    public SetClock Clock { get; } = new();
    public DraftSignals Signals { get; } = new();
    public DraftStore Drafts { get; }
    public FeedbackStore Feedback { get; }
    public DraftDesk Desk { get; }

    public static Shelf Open(string kind, PostgresServer postgres)
    {
        if (kind == "postgres")
        {
            return new Shelf(OptionsFor(postgres.Ready()), null);
        }

        var shelf = Unopened(kind, postgres);
        using var db = shelf.CreateDbContext();
        db.Database.Migrate();
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL");
        return shelf;
    }

    /// <summary>A database without any table.</summary>
    public static Shelf Unopened(string kind, PostgresServer postgres)
    {
        if (kind == "postgres")
        {
            return new Shelf(OptionsFor(postgres.Empty()), null);
        }

        var file = Path.Combine(Directory.CreateTempSubdirectory("homeroom-shelf").FullName, "homeroom.db");
        return new Shelf(OptionsFor(new SqliteConnectionStringBuilder { DataSource = file }.ToString()), file);
    }

    public static DbContextOptions<HomeroomDb> OptionsFor(string connection)
    {
        var options = new DbContextOptionsBuilder<HomeroomDb>();
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        return connection.Contains("Host=", StringComparison.Ordinal) ? options.UseNpgsql(connection).Options : options.UseSqlite(connection).Options;
    }

    public HomeroomDb CreateDbContext() => new(_options);

    /// <summary>Stores a draft of which nothing has been written.</summary>
    public async Task<Draft> AskedAsync(
        string topic = "Seasons",
        string owner = "teacher",
        string? requestId = null,
        string subject = "science",
        string? id = null,
        string classNotes = ""
    )
    {
        var draft = new Draft
        {
            Id = id ?? Guid.NewGuid().ToString("N"),
            Owner = owner,
            Band = "6-8",
        };
        var request = new LessonRequest
        {
            Topic = topic,
            Subject = subject,
            Band = "6-8",
            Minutes = 45,
            ClassNotes = classNotes,
        };
        var asked = new Asked(topic, ["lesson", "notes"], []) { At = Clock.Now, By = "Ada" };
        var standing = await Drafts.CreateAsync(draft, request, requestId ?? draft.Id, [asked], default);
        return (await Drafts.FindAsync(standing, default))!.Draft;
    }

    /// <summary>Stores a draft with a note in it, ready for review.</summary>
    public async Task<Draft> WrittenAsync(string topic, string note, string owner = "teacher", string subject = "science")
    {
        var draft = await AskedAsync(topic, owner, subject: subject);
        return await AppendAsync(draft, new SectionArrived("notes", Texts(note), []), new DraftingFinished(Provenance));
    }

    /// <summary>Appends and returns the draft afterwards.</summary>
    public async Task<Draft> AppendAsync(Draft draft, params DraftEvent[] events)
    {
        List<DraftEvent> stamped = [.. events.Select(e => e with { At = Clock.Now, By = "Ada" })];
        Assert.True(await Drafts.AppendAsync(draft, stamped, default));
        return (await Drafts.FindAsync(draft.Id, default))!.Draft;
    }

    public static Provenance Provenance { get; } = new("Offline composer", "lessons/plan", "0123456789ab", 0, 5, 9, 12);

    public static string Texts(params string[] texts) => System.Text.Json.JsonSerializer.Serialize(texts);

    public void Dispose()
    {
        if (_file is not null)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
        }
    }
}
