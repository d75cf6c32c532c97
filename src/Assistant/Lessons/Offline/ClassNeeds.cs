using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A kind of need that class notes may speak of, and what a plan then does.</summary>
internal sealed record ClassNeed
{
    public static IReadOnlyList<ClassNeed> All { get; } = Yaml.Read<ClassNeed[]>(Embedded.Text("Offline/class-needs.yaml"));

    public string Id { get; init; } = "";
    public string Field { get; init; } = "";
    public string[] Words { get; init; } = [];
    public string[] Marks { get; init; } = [];
    public string Text { get; init; } = "";

    public bool IsIn(string sentence)
    {
        var folded = $" {string.Join(' ', Lessons.Words.Of(sentence))} ";
        return Words.Any(w => folded.Contains($" {w} ", StringComparison.Ordinal))
            || Marks.Any(m => sentence.Split(' ', ',', '.', ';', ':', '(', ')', '/').Contains(m));
    }
}

/// <summary>Takes the class notes up in the differentiation of a plan.</summary>
internal sealed record ClassNeeds(JsonObject Differentiation, IReadOnlyList<string> NotTakenUp)
{
    private const int Room = 800;
    private const int LongestQuote = 200;

    public static ClassNeeds In(Lesson lesson)
    {
        var sentences = SentenceSplit.Of(lesson.Request.ClassNotes);
        var texts = Fields(lesson.Pack);
        HashSet<string> heard = [];
        foreach (var need in ClassNeed.All)
        {
            var spoken = sentences.Where(need.IsIn).ToList();
            if (spoken.Count > 0 && Answer(lesson, need, spoken) is var answer && texts[need.Field].Length + answer.Length < Room)
            {
                texts[need.Field] = $"{texts[need.Field]} {answer}";
                heard.UnionWith(spoken);
            }
        }

        return new ClassNeeds(
            new JsonObject
            {
                ["support"] = texts["support"],
                ["core"] = texts["core"],
                ["extension"] = texts["extension"],
                ["englishLearners"] = texts["english_learners"],
                ["accessibility"] = texts["accessibility"],
            },
            [.. sentences.Where(s => !heard.Contains(s))]
        );
    }

    private static Dictionary<string, string> Fields(TopicPack pack) =>
        new()
        {
            ["support"] = Clip.Sentences(pack.Support.Trim(), 420),
            ["core"] = Clip.Sentences(pack.Core.Trim(), 420),
            ["extension"] = Clip.Sentences(pack.Extension.Trim(), 420),
            ["english_learners"] = Clip.Sentences(pack.EnglishLearners.Trim(), 420),
            ["accessibility"] = Clip.Sentences(pack.Accessibility.Trim(), 420),
        };

    private static string Answer(Lesson lesson, ClassNeed need, List<string> spoken)
    {
        var wording = LessonTimeline.Wording(lesson, need.Text, lesson.CycleCount - 1);
        return Fill.In(wording, new Dictionary<string, string> { ["quote"] = Clip.Sentences(string.Join(' ', spoken), LongestQuote) });
    }
}
