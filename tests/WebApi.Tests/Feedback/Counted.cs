using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Feedback.Quality;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>Drafts of made-up teachers, as if they had been read.</summary>
internal static class Counted
{
    public const string Prompt = "lessons/plan";
    private static readonly DateTimeOffset Monday = new(2026, 9, 7, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Counts a draft.</summary>
    public static async Task AddAsync(HomeroomDb db, QualityRow row, DateTimeOffset? decided = null)
    {
        db.LearnedDrafts.Add(
            new LearnedDraftRecord
            {
                DraftId = row.Draft,
                Teacher = row.Teacher,
                Kind = "lesson",
                Prompt = row.Prompt,
                Version = row.Version,
                Model = row.Model,
                AskedAt = (row.AskedAt ?? Monday).ToUnixTimeMilliseconds(),
                DecidedAt = decided?.ToUnixTimeMilliseconds(),
                Approved = row.Approved,
                Distance = row.Distance,
                Holds = row.Holds,
                Unsafe = row.Unsafe,
                // As read at the draft's present version, so that the job that comes by each minute leaves it as it is.
                Read = await db.Drafts.Where(d => d.Id == row.Draft).Select(d => d.Version).FirstOrDefaultAsync(),
                Row = JsonSerializer.Serialize(row, Json.Options),
            }
        );
        await db.SaveChangesAsync();
        await QualityBook.ChangeAsync(db, row.Teacher, null, row, default);
    }

    /// <summary>Counts drafts of several teachers.</summary>
    /// <param name="db">Where.</param>
    /// <param name="version">Of which version.</param>
    /// <param name="teachers">Their ids.</param>
    /// <param name="drafts">How many each.</param>
    /// <param name="distance">Rewritten share by teacher and draft.</param>
    public static async Task ManyAsync(HomeroomDb db, string version, IReadOnlyList<string> teachers, int drafts, Func<int, int, double> distance)
    {
        for (var t = 0; t < teachers.Count; t++)
        {
            for (var d = 0; d < drafts; d++)
            {
                await AddAsync(db, Row(Guid.NewGuid().ToString("N"), teachers[t], version, d > 0, distance(t, d), Monday.AddDays(d * 5)));
            }
        }
    }

    /// <summary>A draft in figures.</summary>
    public static QualityRow Row(string draft, string teacher, string version, bool approved, double distance, DateTimeOffset at) =>
        new(draft, teacher, Prompt, version)
        {
            Approved = approved,
            Minutes = approved ? 4 + (distance * 20) : null,
            Distance = approved ? distance : null,
            Distances = approved
                ? new Dictionary<string, double>
                {
                    ["cycle1"] = Math.Min(1, distance * 1.4),
                    ["exit"] = distance / 2,
                    ["notes"] = distance / 4,
                }
                : new Dictionary<string, double>(),
            WordsChanged = approved ? (int)(distance * 1000) : null,
            Model = "gpt-test",
            Reasons = distance > 0.3 ? ["Too long"] : [],
            Findings = 1,
            Milliseconds = 9000,
            Cost = 0.012m,
            AskedAt = at,
        };
}
