using System.Globalization;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Lists and searches drafts, newest change first, by key and not by offset.</summary>
internal static partial class DraftSearch
{
    public static async Task<DraftPage> ListAsync(HomeroomDb db, DraftQuery query, CancellationToken ct)
    {
        var take = Math.Clamp(query.Take, 1, 100);
        var rows = Filter(Matching(db, query.Text), query);
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

        return query.Subject.Length == 0 ? rows : rows.Where(d => d.Subject == query.Subject);
    }

    private static IQueryable<DraftRecord> Matching(HomeroomDb db, string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).Take(12).ToList();
        if (words.Count == 0)
        {
            return db.Drafts;
        }

        if (db.Database.IsNpgsql())
        {
            var query = string.Join(" & ", words.Select(w => $"{w}:*"));
            return db.Drafts.FromSqlInterpolated(
                $"""SELECT * FROM "Drafts" WHERE to_tsvector('simple', "SearchText") @@ to_tsquery('simple', {query})"""
            );
        }

        var match = string.Join(' ', words.Select(w => $"\"{w}\"*"));
        return db.Drafts.FromSqlInterpolated(
            $"""SELECT * FROM "Drafts" WHERE rowid IN (SELECT rowid FROM "DraftSearch" WHERE "DraftSearch" MATCH {match})"""
        );
    }

    private static (long Changed, string Id)? Cursor(string? after)
    {
        var parts = after?.Split('-', 2);
        return parts is [var changed, var id] && long.TryParse(changed, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (at, id)
            : null;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
