using Homeroom.Assistant.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.StorageBench;

/// <summary>Fills the database with one teacher's drafts, in bulk.</summary>
internal static class Filling
{
    public const string Owner = "0123456789abcdef0123456789abcdef";
    public const string Note = "one owner, whole plans of the offline composer, one event for each draft";
    private const int Batch = 1000;

    private static readonly string[] DraftColumns =
    [
        "Id",
        "Owner",
        "RequestId",
        "Title",
        "Subject",
        "Band",
        "Grade",
        "Minutes",
        "Status",
        "Holds",
        "Sections",
        "Version",
        "ChangedAt",
        "RetryAt",
        "DeletedAt",
        "Request",
        "State",
    ];

    public static async Task RunAsync(Shelf shelf, int count)
    {
        var templates = Template.All();
        await using var db = shelf.CreateDbContext();
        await db.Database.MigrateAsync();
        if (!shelf.IsPostgres)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
        }

        if (await db.Drafts.CountAsync() == count)
        {
            return;
        }

        var random = new Random(7);
        for (var first = 0; first < count; first += Batch)
        {
            var rows = Enumerable
                .Range(first, Math.Min(Batch, count - first))
                .Select(n => new Row(templates[random.Next(templates.Count)], n, random))
                .ToList();
            await BulkRows.WriteAsync(db, shelf.IsPostgres, "Drafts", DraftColumns, rows.Select(r => r.Draft()));
            await BulkRows.WriteAsync(db, shelf.IsPostgres, "DraftWords", ["DraftId", "Words"], rows.Select(r => r.Words()));
            await BulkRows.WriteAsync(db, shelf.IsPostgres, "Events", ["DraftId", "Number", "Json"], rows.Select(r => r.Event()));
        }

        if (shelf.IsPostgres)
        {
            // What the server's autovacuum does within a minute.
            await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        }
    }

    private sealed class Row(Template template, int number, Random random)
    {
        private static readonly long Start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        private readonly string _id = $"{number:x32}";
        private readonly long _changed = Start + random.NextInt64(TimeSpan.TicksPerDay * 300 / TimeSpan.TicksPerMillisecond);
        private readonly int _lot = random.Next(100);

        public object?[] Draft() =>
            [
                _id,
                Owner,
                _id,
                template.Title,
                template.Subject,
                template.Band,
                "",
                45,
                Status.ToString(),
                0,
                template.Sections,
                template.Sections + 2,
                _changed,
                null,
                _lot == 50 ? _changed : null,
                new string('r', 700),
                template.State.Replace(Template.Id, _id, StringComparison.Ordinal),
            ];

        public object?[] Words() => [_id, $"{template.Words} class{number % 30} rare{number % 5000}x"];

        public object?[] Event() =>
            [_id, 1, """{"event":"asked","title":"x","outline":[],"findings":[],"at":"2026-01-01T00:00:00+00:00","by":"Teacher"}"""];

        private DraftStatus Status =>
            _lot switch
            {
                < 2 => DraftStatus.Stopped,
                < 5 => DraftStatus.Waiting,
                < 30 => DraftStatus.NeedsReview,
                _ => DraftStatus.Approved,
            };
    }
}
