using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Feedback.Quality;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>How much a version is used, by everybody and by the teacher who looks.</summary>
/// <param name="Prompt">Id of the prompt.</param>
/// <param name="Version">Version of it.</param>
/// <param name="Teachers">How many teachers.</param>
/// <param name="Drafts">How many drafts of theirs.</param>
/// <param name="Words">Words that they changed.</param>
/// <param name="OwnDrafts">Drafts of the teacher who looks.</param>
/// <param name="OwnWords">Words that this teacher changed.</param>
internal sealed record QualityUse(string Prompt, string Version, int Teachers, int Drafts, long Words, int OwnDrafts, long OwnWords);

/// <summary>Reads what drafts come to.</summary>
internal sealed class QualityStore(IDbContextFactory<HomeroomDb> databases)
{
    /// <summary>Every version of every prompt that has drafts.</summary>
    public async Task<IReadOnlyList<QualityUse>> AllAsync(string teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await UsesAsync(db.QualityTallies, teacher, ct);
    }

    /// <summary>Every version of a prompt that has drafts.</summary>
    public async Task<IReadOnlyList<QualityUse>> VersionsAsync(string prompt, string teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await UsesAsync(db.QualityTallies.Where(t => t.Prompt == prompt), teacher, ct);
    }

    /// <summary>The tallies of a version, one a teacher.</summary>
    public async Task<IReadOnlyList<QualityTally>> TalliesAsync(string prompt, string version, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await ReadAsync(db.QualityTallies.Where(t => t.Prompt == prompt && t.Version == version), ct);
    }

    /// <summary>One teacher's own tally; empty without drafts.</summary>
    public async Task<QualityTally> OwnAsync(string prompt, string version, string teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var own = await ReadAsync(db.QualityTallies.Where(t => t.Prompt == prompt && t.Version == version && t.Teacher == teacher), ct);
        return own.Count == 0 ? new QualityTally { Teacher = teacher } : own[0];
    }

    private static async Task<List<QualityTally>> ReadAsync(IQueryable<QualityTallyRecord> tallies, CancellationToken ct) =>
        [
            .. (await tallies.OrderBy(t => t.Teacher).Select(t => new { t.Teacher, t.Tally }).ToListAsync(ct)).Select(t =>
                JsonSerializer.Deserialize<QualityTally>(t.Tally, Json.Options)!.For(t.Teacher)
            ),
        ];

    private static async Task<List<QualityUse>> UsesAsync(IQueryable<QualityTallyRecord> tallies, string teacher, CancellationToken ct) =>
        await tallies
            .GroupBy(t => new { t.Prompt, t.Version })
            .Select(g => new QualityUse(
                g.Key.Prompt,
                g.Key.Version,
                g.Count(),
                g.Sum(t => t.Drafts),
                g.Sum(t => t.Words),
                g.Sum(t => t.Teacher == teacher ? t.Drafts : 0),
                g.Sum(t => t.Teacher == teacher ? t.Words : 0)
            ))
            .ToListAsync(ct);
}
