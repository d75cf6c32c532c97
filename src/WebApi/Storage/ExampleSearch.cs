using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>An approved draft that may be near to a request.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Band">Its grade band.</param>
/// <param name="Words">Its words, each once, with blanks between them.</param>
internal sealed record ExampleCandidate(string Id, string Owner, string Title, string Subject, string Band, string Words);

/// <summary>Finds approved drafts that hold any of some words, by the index of the search.</summary>
internal static class ExampleSearch
{
    private const int Own = 40;
    private const int Others = 200;

    /// <summary>Candidates among a teacher's drafts and those of the colleagues who share theirs.</summary>
    public static async Task<IReadOnlyList<ExampleCandidate>> FindAsync(
        HomeroomDb db,
        string teacher,
        IReadOnlyCollection<string> sharing,
        string kind,
        IReadOnlyList<string> words,
        CancellationToken ct
    )
    {
        if (words.Count == 0)
        {
            return [];
        }

        var ids = await HitsAsync(db, DraftWords.OwnerMark(teacher), words, Own, ct);
        if (sharing.Count > 0)
        {
            ids = [.. ids.Union(await HitsAsync(db, null, words, Others, ct))];
        }

        var owners = sharing.Append(teacher).ToList();
        var approved = nameof(Assistant.Drafts.DraftStatus.Approved);
        return await db
            .Drafts.Where(d =>
                EF.Parameter(ids).Contains(d.Id)
                && EF.Parameter(owners).Contains(d.Owner)
                && d.Kind == kind
                && d.Status == approved
                && d.DeletedAt == null
            )
            .Join(db.Words, d => d.Id, w => w.DraftId, (d, w) => new ExampleCandidate(d.Id, d.Owner, d.Title, d.Subject, d.Band, w.Words))
            .ToListAsync(ct);
    }

    private static async Task<List<string>> HitsAsync(HomeroomDb db, string? mark, IReadOnlyList<string> words, int most, CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
        {
            var any = "(" + string.Join(" | ", words.Select(w => $"'{w}':*")) + ")";
            var wanted = mark is null ? any : $"'{mark}' & {any}";
            return await db
                .Database.SqlQuery<string>(
                    $"""SELECT "DraftId" AS "Value" FROM "DraftWords" WHERE "Vector" @@ CAST({wanted} AS tsquery) ORDER BY ts_rank("Vector", CAST({wanted} AS tsquery)) DESC, "Number" DESC LIMIT {most}"""
                )
                .ToListAsync(ct);
        }

        var either = "(" + string.Join(" OR ", words.Select(w => $"\"{w}\"*")) + ")";
        var match = mark is null ? either : $"\"{mark}\" AND {either}";
        var numbers = await db
            .Database.SqlQuery<long>(
                $"""SELECT rowid AS "Value" FROM "DraftSearch" WHERE "DraftSearch" MATCH {match} ORDER BY rank, rowid DESC LIMIT {most}"""
            )
            .ToListAsync(ct);
        return await db.Words.Where(w => EF.Parameter(numbers).Contains(w.Number)).Select(w => w.DraftId).ToListAsync(ct);
    }
}
