using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

/// <summary>Requests and looks at plans that several tests share.</summary>
internal static class Plans
{
    public static readonly OfflineComposer Composer = new();

    public static LessonRequest Request(string topic = "photosynthesis", string subject = "science", string band = "6-8", int minutes = 60) =>
        new()
        {
            Topic = topic,
            Subject = subject,
            Band = band,
            Minutes = minutes,
        };

    public static LessonRequest Request(TopicPackSummary pack, int minutes, string? band = null) =>
        Request(pack.Title, pack.Subject, band ?? pack.Bands[0], minutes);

    public static JsonObject Plan(LessonRequest request) => Composer.Compose(request);

    public static string Text(JsonObject plan) => plan.ToJsonString(Json.Options);

    public static void IsWhole(JsonObject plan, LessonRequest request)
    {
        var errors = LessonPlanSchema.Validate(plan).Concat(LessonRules.Check(plan)).Select(e => $"{e.Path}: {e.Message}").ToList();
        Assert.True(errors.Count == 0, $"{request.Topic} {request.Band} {request.Minutes}: {string.Join(" | ", errors.Take(5))}");
        Assert.Equal(request.Minutes, plan["timeline"]!.AsArray().Sum(s => s!["minutes"]!.GetValue<int>()));
    }

    /// <summary>The text of a plan without its notes, as runs of five words.</summary>
    public static HashSet<int> FiveGrams(JsonObject plan)
    {
        var words = plan.Where(s => s.Key != "notes").SelectMany(s => JsonTexts.Of(s.Value)).SelectMany(t => Words.Of(t.Text)).ToList();
        return
        [
            .. Enumerable
                .Range(0, Math.Max(0, words.Count - 4))
                .Select(i => HashCode.Combine(words[i], words[i + 1], words[i + 2], words[i + 3], words[i + 4])),
        ];
    }

    public static double Overlap(HashSet<int> a, HashSet<int> b)
    {
        var shared = a.Count(b.Contains);
        return (double)shared / (a.Count + b.Count - shared);
    }

    public static int Gaps(JsonNode plan) => JsonTexts.Of(plan).Sum(t => t.Text.Split("[You fill: ").Length - 1);
}
