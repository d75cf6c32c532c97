using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Feedback.Quality;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>
/// Keeps the tallies in step with the rows of drafts, in the transaction that changes the rows. A tally is written only as it was read: who comes second reads it again.
/// </summary>
internal static class QualityBook
{
    /// <summary>Takes back what a draft was, and puts in what it is; either may be nothing.</summary>
    public static async Task ChangeAsync(HomeroomDb db, string teacher, QualityRow? before, QualityRow? after, CancellationToken ct)
    {
        if (before is not null && after is not null && (before.Prompt, before.Version) == (after.Prompt, after.Version))
        {
            await ChangeAsync(db, teacher, [(before, -1), (after, 1)], ct);
            return;
        }

        foreach (var (row, sign) in new[] { (before, -1), (after, 1) })
        {
            await (row is null ? Task.CompletedTask : ChangeAsync(db, teacher, [(row, sign)], ct));
        }
    }

    /// <summary>Takes these drafts out of the rows and the tallies.</summary>
    public static async Task RemoveAsync(HomeroomDb db, IReadOnlyCollection<string> drafts, CancellationToken ct)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var rows = db.LearnedDrafts.Where(l => drafts.Contains(l.DraftId));
        // Held until the end: of two who remove the same drafts, one finds nothing left to take back.
        await rows.ExecuteUpdateAsync(s => s.SetProperty(l => l.Read, l => l.Read), ct);
        var found = await rows.AsNoTracking().Select(l => new { l.Teacher, l.Row }).ToListAsync(ct);
        await rows.ExecuteDeleteAsync(ct);
        foreach (
            var tally in found.Select(f => (f.Teacher, Row: RowOf(f.Row))).GroupBy(f => (f.Row.Prompt, f.Row.Version, f.Teacher)).OrderBy(g => g.Key)
        )
        {
            await ChangeAsync(db, tally.Key.Teacher, [.. tally.Select(t => (t.Row, -1))], ct);
        }

        await (own?.CommitAsync(ct) ?? Task.CompletedTask);
    }

    /// <summary>Removes all tallies of a teacher.</summary>
    public static async Task ForgetAsync(HomeroomDb db, string teacher, CancellationToken ct)
    {
        var own = db.QualityTallies.Where(t => t.Teacher == teacher);
        var versions = await own.Select(t => new { t.Prompt, t.Version }).ToListAsync(ct);
        await own.ExecuteDeleteAsync(ct);
        foreach (var version in versions)
        {
            await EmptyAsync(db, version.Prompt, version.Version, ct);
        }
    }

    /// <summary>Reads a row.</summary>
    public static QualityRow RowOf(string json) => JsonSerializer.Deserialize<QualityRow>(json, Json.Options)!;

    private static async Task ChangeAsync(HomeroomDb db, string teacher, IReadOnlyList<(QualityRow Row, int Sign)> changes, CancellationToken ct)
    {
        var (prompt, version) = (changes[0].Row.Prompt, changes[0].Row.Version);
        var place = db.QualityTallies.Where(t => t.Prompt == prompt && t.Version == version && t.Teacher == teacher);
        while (true)
        {
            var now = await place.AsNoTracking().FirstOrDefaultAsync(ct);
            if (now is null)
            {
                await OpenAsync(db, prompt, version, teacher, ct);
                continue;
            }

            var tally = JsonSerializer.Deserialize<QualityTally>(now.Tally, Json.Options)!;
            foreach (var (row, sign) in changes)
            {
                tally.Add(row, sign);
            }

            var read = place.Where(t => t.Stamp == now.Stamp);
            var (words, text, stamp) = ((long)tally.Of(MeasureNames.Words).Sum, JsonSerializer.Serialize(tally, Json.Options), NewStamp());
            var written =
                tally.Drafts <= 0
                    ? await read.ExecuteDeleteAsync(ct)
                    : await read.ExecuteUpdateAsync(
                        s =>
                            s.SetProperty(t => t.Drafts, tally.Drafts)
                                .SetProperty(t => t.Words, words)
                                .SetProperty(t => t.Tally, text)
                                .SetProperty(t => t.Stamp, stamp),
                        ct
                    );
            if (written == 1)
            {
                await EmptyAsync(db, prompt, version, ct);
                return;
            }
        }
    }

    // The figures of a version are those of its tallies, or none.
    private static Task EmptyAsync(HomeroomDb db, string prompt, string version, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "QualityVersions" ("Prompt", "Version", "Turn") VALUES ({prompt}, {version}, 1)
            ON CONFLICT ("Prompt", "Version") DO UPDATE SET "Turn" = "QualityVersions"."Turn" + 1, "Figures" = NULL, "Means" = NULL
            """,
            ct
        );

    // Two may do so at once; one of the two then finds it there.
    private static Task OpenAsync(HomeroomDb db, string prompt, string version, string teacher, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "QualityTallies" ("Prompt", "Version", "Teacher", "Drafts", "Words", "Stamp", "Tally")
            VALUES ({prompt}, {version}, {teacher}, 0, 0, {NewStamp()}, {Empty}) ON CONFLICT DO NOTHING
            """,
            ct
        );

    private const string Empty = "{}";

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
