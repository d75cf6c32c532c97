using Homeroom.Assistant.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>
/// Lists and searches drafts, newest change first, by key and not by offset. A word that few drafts hold is looked up in the index;
/// one that many hold is soon met on the way from the newest draft down, so the list is walked.
/// </summary>
internal static class DraftSearch
{
    /// <summary>Up to so many hits are sorted; above, the list is walked.</summary>
    public const int Few = 2000;

    /// <summary>A page of a list.</summary>
    /// <exception cref="ArgumentException">The cursor is none of this teacher's.</exception>
    public static async Task<DraftPage> ListAsync(HomeroomDb db, DraftQuery query, CancellationToken ct)
    {
        var take = Math.Clamp(query.Take, 1, 100);
        var words = DraftWords.Asked(query.Text);
        var hits = words.Count == 0 ? null : await HitsAsync(db, query.Owner, words, ct);
        var rows = hits is null ? Walk(db, words) : Among(db, hits);
        return Page(await After(Filter(Select(rows), query), Cursor(query)).Take(take + 1).ToListAsync(ct), take, query.Owner);
    }

    // Taken by id before anything else is asked of them: with more to choose from, SQLite would walk all drafts of the owner.
    private static IQueryable<DraftRecord> Among(HomeroomDb db, List<string> hits) =>
        db.Drafts.AsNoTracking().Where(d => EF.Parameter(hits).Contains(d.Id)).OrderBy(d => d.Id).Take(Few);

    private static DraftPage Page(List<Listed> rows, int take, string owner)
    {
        var last = rows.Count > take ? rows[take - 1] : null;
        return new DraftPage([.. rows.Take(take).Select(Row)], last is null ? null : new DraftCursor(last.ChangedAt, last.Id).For(owner));
    }

    private static DraftRow Row(Listed d) =>
        new(
            d.Id,
            d.Title,
            d.Subject,
            d.Band,
            d.Grade,
            d.Minutes,
            Enum.Parse<DraftStatus>(d.Status),
            d.Holds,
            d.Gaps,
            d.Sections,
            DateTimeOffset.FromUnixTimeMilliseconds(d.ChangedAt)
        )
        {
            Kind = d.Kind,
        };

    private static IQueryable<Listed> Select(IQueryable<DraftRecord> rows) =>
        rows.Select(d => new Listed
        {
            Id = d.Id,
            Owner = d.Owner,
            Kind = d.Kind,
            Title = d.Title,
            Subject = d.Subject,
            Band = d.Band,
            Grade = d.Grade,
            Minutes = d.Minutes,
            Status = d.Status,
            Holds = d.Holds.All,
            Gaps = d.Holds.Gaps,
            Sections = d.Sections,
            ChangedAt = d.ChangedAt,
            DeletedAt = d.DeletedAt,
        });

    private static IQueryable<Listed> Filter(IQueryable<Listed> rows, DraftQuery query)
    {
        rows = rows.Where(d => d.Owner == query.Owner);
        rows = query.Deleted ? rows.Where(d => d.DeletedAt != null) : rows.Where(d => d.DeletedAt == null);
        if (query.Status is { } status)
        {
            var name = status.ToString();
            rows = rows.Where(d => d.Status == name);
        }

        if (query.Kind.Length > 0)
        {
            rows = rows.Where(d => d.Kind == query.Kind);
        }
        else
        {
            var unlisted = DraftKinds.Unlisted.ToArray();
            rows = rows.Where(d => !EF.Parameter(unlisted).Contains(d.Kind));
        }

        var subject = StorableText.Of(query.Subject);
        return subject.Length == 0 ? rows : rows.Where(d => d.Subject == subject);
    }

    private static IQueryable<Listed> After(IQueryable<Listed> rows, DraftCursor? after)
    {
        if (after is var (changed, id))
        {
            rows = rows.Where(d => d.ChangedAt < changed || (d.ChangedAt == changed && string.Compare(d.Id, id) < 0));
        }

        return rows.OrderByDescending(d => d.ChangedAt).ThenByDescending(d => d.Id);
    }

    // Asked as a value and not as an "exists", which PostgreSQL would make a join of, reading the words of all drafts first.
    private static IQueryable<DraftRecord> Walk(HomeroomDb db, IReadOnlyList<string> words)
    {
        var rows = db.Drafts.AsNoTracking();
        foreach (var word in words)
        {
            var start = " " + word;
            rows = rows.Where(d => db.Words.Where(w => w.DraftId == d.Id).Select(w => w.Words.Contains(start)).FirstOrDefault());
        }

        return rows;
    }

    // A word that many drafts hold as it is need not be looked up by its beginning, which would cost the index far more.
    private static async Task<List<string>?> HitsAsync(HomeroomDb db, string owner, IReadOnlyList<string> words, CancellationToken ct)
    {
        var mark = DraftWords.OwnerMark(owner);
        return await HitsAsync(db, mark, words, whole: true, ct) is null ? null : await HitsAsync(db, mark, words, whole: false, ct);
    }

    /// <summary>Ids of the owner's drafts that hold each word, or one that begins with it; null when there are many.</summary>
    private static async Task<List<string>?> HitsAsync(HomeroomDb db, string mark, IReadOnlyList<string> words, bool whole, CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
        {
            var wanted = string.Join(" & ", words.Select(w => whole ? $"'{w}'" : $"'{w}':*").Prepend($"'{mark}'"));
            var hits = await ByIndexAsync(db, wanted, ct);
            return hits.Count > Few ? null : hits;
        }

        var match = string.Join(" AND ", words.Select(w => whole ? $"\"{w}\"" : $"\"{w}\"*").Prepend($"\"{mark}\""));
        var numbers = await db
            .Database.SqlQuery<long>($"""SELECT rowid AS "Value" FROM "DraftSearch" WHERE "DraftSearch" MATCH {match} LIMIT {Few + 1}""")
            .ToListAsync(ct);
        return numbers.Count > Few ? null
            : whole ? []
            : await db.Words.Where(w => EF.Parameter(numbers).Contains(w.Number)).Select(w => w.DraftId).ToListAsync(ct);
    }

    // PostgreSQL counts what it costs to read a row, not to unpack its words: for a beginning that many drafts hold it would rather unpack them one by one.
    private static async Task<List<string>> ByIndexAsync(HomeroomDb db, string wanted, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"SET LOCAL enable_seqscan = off", ct);
        var hits = await db
            .Database.SqlQuery<string>(
                $"""SELECT "DraftId" AS "Value" FROM "DraftWords" WHERE "Vector" @@ CAST({wanted} AS tsquery) LIMIT {Few + 1}"""
            )
            .ToListAsync(ct);
        await transaction.CommitAsync(ct);
        return hits;
    }

    private static DraftCursor? Cursor(DraftQuery query) =>
        query.After is null
            ? null
            : DraftCursor.Read(query.After, query.Owner) ?? throw new ArgumentException("No cursor of this teacher's.", nameof(query));

    /// <summary>What a list and its filters read of a draft.</summary>
    private sealed class Listed
    {
        public required string Id { get; init; }
        public required string Owner { get; init; }
        public required string Kind { get; init; }
        public required string Title { get; init; }
        public required string Subject { get; init; }
        public required string Band { get; init; }
        public required string Grade { get; init; }
        public int Minutes { get; init; }
        public required string Status { get; init; }
        public int Holds { get; init; }
        public int Gaps { get; init; }
        public int Sections { get; init; }
        public long ChangedAt { get; init; }
        public long? DeletedAt { get; init; }
    }
}
