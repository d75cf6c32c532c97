using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Feedback.Quality;
using Homeroom.Assistant.Prompts;
using Homeroom.StorageBench;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.QualityBench;

/// <summary>Drafts of a large school as figures: 600 teachers, 2 prompts of 6 versions, 40 weeks.</summary>
internal static class Filling
{
    public const int Teachers = 600;
    public const string Prompt = "lessons/plan";
    private const int Batch = 5000;
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] Prompts = [Prompt, "bias-activities/activity"];
    private static readonly string[] Sections =
    [
        "lesson",
        "outcome",
        "knowledge",
        "vocabulary",
        "starter",
        "cycle1",
        "cycle2",
        "cycle3",
        "exit",
        "differentiation",
        "homework",
        "notes",
    ];

    /// <summary>Versions, the one that came with Homeroom first.</summary>
    public static IReadOnlyList<string> Versions { get; } = [new PromptLibrary().Get(Prompt).Hash, .. Enumerable.Range(1, 5).Select(v => $"{v:x12}")];

    public static async Task RunAsync(HomeroomDb db, int count, string teacher)
    {
        var postgres = db.Database.IsNpgsql();
        var random = new Random(7);
        Dictionary<(string, string, string), QualityTally> tallies = [];
        for (var first = 0; first < count; first += Batch)
        {
            List<object?[]> rows = [];
            for (var n = first; n < Math.Min(count, first + Batch); n++)
            {
                var row = Row(n, random, teacher);
                var key = (row.Prompt, row.Version, row.Teacher);
                (tallies.TryGetValue(key, out var tally) ? tally : tallies[key] = new QualityTally()).Add(row, 1);
                rows.Add(Columns(row));
            }

            await BulkRows.WriteAsync(db, postgres, "LearnedDrafts", LearnedColumns, rows);
        }

        await BulkRows.WriteAsync(
            db,
            postgres,
            "QualityTallies",
            ["Prompt", "Version", "Teacher", "Drafts", "Words", "Stamp", "Tally"],
            tallies.Select(t =>
                (object?[])
                    [
                        t.Key.Item1,
                        t.Key.Item2,
                        t.Key.Item3,
                        t.Value.Drafts,
                        (long)t.Value.Of(MeasureNames.Words).Sum,
                        "s",
                        JsonSerializer.Serialize(t.Value, Json.Options),
                    ]
            )
        );
        await BulkRows.WriteAsync(
            db,
            postgres,
            "QualityVersions",
            ["Prompt", "Version", "Turn"],
            Prompts.SelectMany(p => Versions.Select(v => (object?[])[p, v, 1L]))
        );
        if (postgres)
        {
            // What the server's autovacuum does within a minute.
            await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        }
    }

    private static readonly string[] LearnedColumns =
    [
        "DraftId",
        "Teacher",
        "Kind",
        "Prompt",
        "Version",
        "Model",
        "Band",
        "AskedAt",
        "DecidedAt",
        "Approved",
        "Distance",
        "Holds",
        "Unsafe",
        "Read",
        "Row",
    ];

    private static object?[] Columns(QualityRow row) =>
        [
            row.Draft,
            row.Teacher,
            "lesson",
            row.Prompt,
            row.Version,
            row.Model,
            "6-8",
            row.AskedAt!.Value.ToUnixTimeMilliseconds(),
            row.Approved ? row.AskedAt.Value.AddMinutes(9).ToUnixTimeMilliseconds() : null,
            row.Approved,
            row.Distance,
            row.Holds,
            row.Unsafe,
            6,
            JsonSerializer.Serialize(row, Json.Options),
        ];

    private static QualityRow Row(int n, Random random, string teacher)
    {
        var lot = random.Next(Teachers);
        var approved = random.NextDouble() < 0.75;
        var distance = Math.Clamp(0.2 + (lot % 10 * 0.03) + (random.NextDouble() * 0.2), 0, 1);
        return new QualityRow(
            $"{n:x32}",
            lot == 0 ? teacher : $"{lot:x32}",
            Prompts[random.Next(Prompts.Length)],
            Versions[random.Next(Versions.Count)]
        )
        {
            Approved = approved,
            Minutes = approved ? Math.Exp(random.NextDouble() * 4) : null,
            Distance = approved ? distance : null,
            Distances = approved
                ? Sections.ToDictionary(s => s, _ => Math.Round(distance * random.NextDouble(), 4))
                : new Dictionary<string, double>(),
            WordsChanged = approved ? random.Next(400) : null,
            Model = "gpt-5-mini",
            AskedAt = Start.AddDays(random.Next(280)),
            Reasons = random.Next(4) == 0 ? ["Too long"] : [],
            Findings = random.Next(4),
            Holds = random.Next(20) == 0 ? 1 : 0,
            Redone = random.Next(5) == 0,
            Cost = 0.01m,
            Milliseconds = 3000 + random.Next(9000),
        };
    }
}
