using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A kind of need that class notes may speak of, and what a plan then does.</summary>
internal sealed record ClassNeed
{
    public static IReadOnlyList<ClassNeed> All { get; } = Yaml.Read<ClassNeed[]>(Embedded.Text("Offline/class-needs.yaml"));

    public string Id { get; init; } = "";
    public string Field { get; init; } = "";
    public string[] Words { get; init; } = [];
    public string[] Marks { get; init; } = [];
    public string Pattern { get; init; } = "";
    public string Text { get; init; } = "";

    /// <summary>The part of the routine whose first step changes, and the sentence that it gets.</summary>
    public string Part { get; init; } = "";
    public string Step { get; init; } = "";
    public string Material { get; init; } = "";

    public bool IsIn(string sentence)
    {
        if (Pattern.Length > 0 && Regex.IsMatch(sentence, Pattern, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking))
        {
            return true;
        }

        var folded = $" {string.Join(' ', Lessons.Words.Of(sentence))} ";
        return Words.Any(w => folded.Contains($" {w} ", StringComparison.Ordinal))
            || Marks.Any(m => sentence.Split(' ', ',', '.', ';', ':', '(', ')', '/').Contains(m));
    }
}

/// <summary>Takes the class notes up in the differentiation of a plan.</summary>
/// <param name="Differentiation">The section, with answers to the notes.</param>
/// <param name="Materials">What has to be there besides.</param>
/// <param name="Steps">Sentences for steps of the timeline, by the part of the routine.</param>
/// <param name="NotTakenUp">Sentences of the notes that change nothing.</param>
internal sealed record ClassNeeds(
    JsonObject Differentiation,
    IReadOnlyList<string> Materials,
    ILookup<string, string> Steps,
    IReadOnlyList<string> NotTakenUp
)
{
    private static readonly string[] Devices =
    [
        "computer",
        "computers",
        "laptop",
        "laptops",
        "tablet",
        "tablets",
        "device",
        "devices",
        "projector",
        "screen",
        "online",
        "internet",
        "video",
        "browser",
        "spreadsheet",
        "app",
    ];

    private const int Room = 800;
    private const int LongestQuote = 200;

    public static ClassNeeds In(Lesson lesson)
    {
        var sentences = SentenceSplit.Of(lesson.Request.ClassNotes);
        var texts = Fields(lesson.Pack);
        HashSet<string> heard = [];
        List<ClassNeed> answered = [];
        foreach (var need in ClassNeed.All)
        {
            var spoken = sentences.Where(need.IsIn).ToList();
            if (spoken.Count > 0 && Answer(lesson, need, spoken) is var answer && texts[need.Field].Length + answer.Length < Room)
            {
                texts[need.Field] = $"{texts[need.Field]} {answer}";
                heard.UnionWith(spoken);
                answered.Add(need);
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
            [.. answered.Where(n => n.Material.Length > 0).Select(n => LessonTimeline.Wording(lesson, n.Material, 0))],
            answered.Where(n => n.Step.Length > 0).ToLookup(n => n.Part, n => n.Step),
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
        var wording = LessonTimeline.Wording(lesson, need.Text, 0);
        return Fill.In(
            wording,
            new Dictionary<string, string>
            {
                ["quote"] = Clip.Sentences(string.Join(' ', spoken), LongestQuote),
                ["devices"] = WithoutDevices(lesson.Pack),
            }
        );
    }

    private static string WithoutDevices(TopicPack pack)
    {
        var needed = pack.Materials.Where(m => Lessons.Words.Of(m).Any(Devices.Contains)).Select(m => m.TrimEnd('.')).ToList();
        return needed.Count == 0
            ? "Nothing in the materials of this plan needs a screen; write on the board what you would have shown."
            : $"These materials need one: {string.Join("; ", needed)}. {Gap.For("what you put on paper or on the board instead")}";
    }
}
