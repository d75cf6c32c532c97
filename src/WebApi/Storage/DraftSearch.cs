using System.Globalization;
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
    public const int Few = 1000;

    public static async Task<DraftPage> ListAsync(HomeroomDb db, DraftQuery query, CancellationToken ct)
    {
        var take = Math.Clamp(query.Take, 1, 100);
        var rows = Filter(db.Drafts, query);
        var words = DraftWords.Asked(query.Text);
        if (words.Count > 0)
        {
            rows = await HitsAsync(db, query.Owner, words, ct) is { } hits ? rows.Where(d => hits.Contains(d.Id)) : Walk(db, rows, words);
        }

        if (Cursor(query.After) is var (changed, id))
        {
            rows = rows.Where(d => d.ChangedAt < changed || (d.ChangedAt == changed && string.Compare(d.Id, id) < 0));
        }

        var page = await rows.OrderByDescending(d => d.ChangedAt)
            .ThenByDescending(d => d.Id)
            .Take(take + 1)
            .Select(d => new
            {
                d.Id,
                d.Title,
                d.Subject,
                d.Band,
                d.Grade,
                d.Minutes,
                d.Status,
                d.Holds,
                d.Sections,
                d.ChangedAt,
            })
            .ToListAsync(ct);
        var last = page.Count > take ? page[take - 1] : null;
        return new DraftPage(
            [
                .. page.Take(take)
                    .Select(d => new DraftRow(
                        d.Id,
                        d.Title,
                        d.Subject,
                        d.Band,
                        d.Grade,
                        d.Minutes,
                        Enum.Parse<DraftStatus>(d.Status),
                        d.Holds,
                        d.Sections,
                        DateTimeOffset.FromUnixTimeMilliseconds(d.ChangedAt)
                    )),
            ],
            last is null ? null : string.Create(CultureInfo.InvariantCulture, $"{last.ChangedAt}-{last.Id}")
        );
    }

    private static IQueryable<DraftRecord> Filter(IQueryable<DraftRecord> rows, DraftQuery query)
    {
        rows = rows.AsNoTracking().Where(d => d.Owner == query.Owner);
        rows = query.Deleted ? rows.Where(d => d.DeletedAt != null) : rows.Where(d => d.DeletedAt == null);
        if (query.Status is { } status)
        {
            var name = status.ToString();
            rows = rows.Where(d => d.Status == name);
        }

        var subject = StorableText.Of(query.Subject);
        return subject.Length == 0 ? rows : rows.Where(d => d.Subject == subject);
    }

    private static IQueryable<DraftRecord> Walk(HomeroomDb db, IQueryable<DraftRecord> rows, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            var start = " " + word;
            rows = rows.Where(d => db.Words.Any(w => w.DraftId == d.Id && w.Words.Contains(start)));
        }

        return rows;
    }

    /// <summary>Ids of the owner's drafts that hold each word or one that begins with it; null when there are many.</summary>
    private static async Task<List<string>?> HitsAsync(HomeroomDb db, string owner, IReadOnlyList<string> words, CancellationToken ct)
    {
        var mark = DraftWords.OwnerMark(owner);
        if (db.Database.IsNpgsql())
        {
            var wanted = string.Join(" & ", words.Select(w => $"'{w}':*").Prepend($"'{mark}'"));
            var hits = await db
                .Database.SqlQuery<string>(
                    $"""SELECT "DraftId" AS "Value" FROM "DraftWords" WHERE "Vector" @@ CAST({wanted} AS tsquery) LIMIT {Few + 1}"""
                )
                .ToListAsync(ct);
            return hits.Count > Few ? null : hits;
        }

        var match = string.Join(" AND ", words.Select(w => $"\"{w}\"*").Prepend($"\"{mark}\""));
        var numbers = await db
            .Database.SqlQuery<long>($"""SELECT rowid AS "Value" FROM "DraftSearch" WHERE "DraftSearch" MATCH {match} LIMIT {Few + 1}""")
            .ToListAsync(ct);
        return numbers.Count > Few ? null : await db.Words.Where(w => numbers.Contains(w.Number)).Select(w => w.DraftId).ToListAsync(ct);
    }

    private static (long Changed, string Id)? Cursor(string? after)
    {
        var parts = after?.Split('-', 2);
        return parts is [var changed, var id] && long.TryParse(changed, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (at, StorableText.Of(id))
            : null;
    }
}
