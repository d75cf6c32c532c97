using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Graders.Structured;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks how much of a lesson makes students think.</summary>
internal static class BloomMix
{
    private sealed record Activity(string? Level, double Minutes);

    public static GraderKind Kind { get; } =
        new(
            "bloom-mix",
            "The share of a plan's activities, or of their minutes, at a level of Bloom's taxonomy or above. What is no JSON is read by its orders: sentences that begin with a verb that tells students what to do.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("level", $"From this level on it counts: {string.Join(", ", Bloom.Levels)}; apply without it."),
                new("least", "The least share, 0 to 1."),
                new("most", "The greatest share, 0 to 1."),
                new("by", "minutes (without it) or count."),
                new("judge", "declared (without it): the level that an activity names, else its verbs. verbs: the verbs alone."),
                new("path", "Where the activities stand; $.timeline[*] without it."),
            ],
            Example = "type: bloom-mix\nlevel: apply\nleast: 0.4\nby: minutes",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var from = Bloom.Rank(fields.Choice("level", "apply", Bloom.Levels));
        var bounds = Bounds.Read(fields, 0, 1);
        var byCount = fields.Choice("by", "minutes", "minutes", "count") == "count";
        var byVerbs = fields.Choice("judge", "declared", "declared", "verbs") == "verbs";
        var scope = Scope.Read(fields, "$.timeline[*]");
        return new Judge(answer =>
            !answer.IsJson && !fields.Has("path") ? Look(Orders(answer.Text), from, bounds, true)
            : scope.Nodes(answer, out var fault) is { } nodes ? Look([.. nodes.Select(n => Of(n, byVerbs))], from, bounds, byCount)
            : Grade.Fail(fault)
        );
    }

    private static Grade Look(IReadOnlyList<Activity> activities, int from, Bounds bounds, bool byCount)
    {
        var all = activities.Sum(a => byCount ? 1 : a.Minutes);
        var high = activities.Where(a => a.Level is not null && Bloom.Rank(a.Level) >= from).Sum(a => byCount ? 1 : a.Minutes);
        return all <= 0 ? Grade.Fail("No activity can be read.") : bounds.Grade(high / all, $"is the share at {Bloom.Levels[from]} or above");
    }

    private static List<Activity> Orders(string text) => [.. SentenceSplit.Of(text).Where(Bloom.IsOrder).Select(s => new Activity(Bloom.Of(s), 1))];

    private static Activity Of(JsonNode? node, bool byVerbs)
    {
        var item = node as JsonObject;
        var declared = Comparison.Text(item?["bloom"])?.ToLowerInvariant();
        var minutes = Comparison.Number(item?["minutes"]) ?? 0;
        var level = declared is not null && !byVerbs && Bloom.Rank(declared) >= 0 ? declared : Bloom.Of(Task(node));
        return new Activity(level, double.IsFinite(minutes) && minutes > 0 ? minutes : 0);
    }

    private static string Task(JsonNode? node) =>
        Comparison.Text(node)
        ?? (node is JsonObject o ? Comparison.Text(o["task"]) ?? Comparison.Text(o["activity"]) ?? Comparison.Text(o["question"]) : null)
        ?? "";
}
