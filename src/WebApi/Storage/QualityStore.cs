using System.Text.Json;
using System.Text.Json.Serialization;
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
    // An interval that is not known has ends that are no numbers.
    private static readonly JsonSerializerOptions Numbers = new(Json.Options) { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

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

    /// <summary>The figures of a version that enough teachers used; null for fewer.</summary>
    public async Task<QualityFigures?> FiguresAsync(string prompt, string version, CancellationToken ct) =>
        Read<QualityFigures>((await KeptAsync(prompt, version, ct)).Figures);

    /// <summary>Means of a version by measure and teacher, for a comparison; empty for fewer teachers.</summary>
    public async Task<Dictionary<string, Dictionary<string, double>>> MeansAsync(string prompt, string version, CancellationToken ct) =>
        Read<Dictionary<string, Dictionary<string, double>>>((await KeptAsync(prompt, version, ct)).Means) ?? [];

    /// <summary>Works out what was emptied, so that no page has to.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        foreach (var v in await db.QualityVersions.Where(v => v.Figures == null).Select(v => new { v.Prompt, v.Version }).ToListAsync(ct))
        {
            await KeptAsync(v.Prompt, v.Version, ct);
        }
    }

    private async Task<(string? Figures, string? Means)> KeptAsync(string prompt, string version, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var place = db.QualityVersions.Where(v => v.Prompt == prompt && v.Version == version);
        var now = await place.AsNoTracking().FirstOrDefaultAsync(ct);
        if (now?.Figures is not null)
        {
            return (now.Figures, now.Means);
        }

        var tallies = await ReadAsync(db.QualityTallies.Where(t => t.Prompt == prompt && t.Version == version), ct);
        if (QualityFigures.OfMany(tallies) is not { } found)
        {
            return (null, null);
        }

        var (figures, means) = (JsonSerializer.Serialize(found, Numbers), JsonSerializer.Serialize(QualityComparison.Means(tallies), Numbers));
        var turn = now?.Turn ?? -1;
        await place.Where(v => v.Turn == turn).ExecuteUpdateAsync(s => s.SetProperty(v => v.Figures, figures).SetProperty(v => v.Means, means), ct);
        return (figures, means);
    }

    private static T? Read<T>(string? json)
        where T : class => json is null ? null : JsonSerializer.Deserialize<T>(json, Numbers);

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
