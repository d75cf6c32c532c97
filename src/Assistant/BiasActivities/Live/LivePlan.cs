using System.Text.Json.Nodes;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>An approved activity, read for a class: its words, its key, its questions.</summary>
public sealed class LivePlan
{
    /// <summary>Longest text that a student can write, in characters.</summary>
    public const int LongestText = 600;

    private readonly JsonObject _sections;
    private readonly Dictionary<string, Func<string, bool>> _tasks;

    private LivePlan(JsonObject sections)
    {
        _sections = sections;
        Format = ActivityFormat.Of([.. sections.Select(s => s.Key)]);
        Text = MarkText.Of(Items("/text").Select(t => Parts(t, "paragraphs")));
        Key = Format.HasText
            ? MarkKey.OfQuotes(
                Text,
                Items("/key").Select(k => (At(k, "quote"), At(k, "code"), Number(k, "severity"))),
                Items("/controls").Select(c => At(c, "quote"))
            )
            : null;
        _tasks = Tasks();
    }

    /// <summary>What the class does.</summary>
    public ActivityFormat Format { get; }

    /// <summary>The words to mark; none in a format without texts.</summary>
    public MarkText Text { get; }

    /// <summary>The human key; null in a format without texts.</summary>
    public MarkKey? Key { get; }

    /// <summary>The title.</summary>
    public string Title => Line("/activity/title");

    /// <summary>The parts that this activity has, in order.</summary>
    public IReadOnlyList<LivePhase> Phases => [.. Enum.GetValues<LivePhase>().Where(p => p != LivePhase.Machine || Format.HasText)];

    /// <summary>The plan of an activity that a teacher approved. No class sees any other.</summary>
    public static LivePlan Of(ApprovedDraft approved) => new(approved.Draft.Document());

    /// <summary>The plan as it was stored when the activity was started, which took an approval.</summary>
    /// <param name="json">What <see cref="Stored"/> gave.</param>
    public static LivePlan Read(string json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>The sections as they are stored with the activity.</summary>
    public string Stored => _sections.ToJsonString(Json.Options);

    /// <summary>A whole section, or null.</summary>
    public JsonNode? Section(string section) => _sections[section];

    /// <summary>The text at a pointer, or nothing.</summary>
    public string Line(string pointer) => JsonPointer.Find(_sections, pointer)?.ToString() ?? "";

    /// <summary>The entries of a list.</summary>
    public IReadOnlyList<JsonNode> Items(string pointer) => [.. (JsonPointer.Find(_sections, pointer) as JsonArray ?? []).OfType<JsonNode>()];

    /// <summary>A text of an entry, or nothing.</summary>
    public static string At(JsonNode? entry, string name) => entry?[name]?.ToString() ?? "";

    /// <summary>A number of an entry, or 0.</summary>
    public static int Number(JsonNode? entry, string name) => entry?[name] is JsonValue v && v.TryGetValue<int>(out var n) ? n : 0;

    /// <summary>Whether a question with this name and item is asked, and the value can be its answer.</summary>
    public bool Takes(string task, string item, string value) =>
        _tasks.TryGetValue(task, out var knows) && knows(item) && value.Length <= LongestText;

    private static IEnumerable<string> Parts(JsonNode entry, string name) => (entry[name] as JsonArray ?? []).Select(p => p?.ToString() ?? "");

    // Each question by its name, and which items of it there are.
    private Dictionary<string, Func<string, bool>> Tasks()
    {
        Func<string, bool> Among(int count) =>
            i => int.TryParse(i, System.Globalization.CultureInfo.InvariantCulture, out var n) && n >= 0 && n < count && i.Length < 4;
        Func<string, bool> one = i => i.Length == 0;
        Dictionary<string, Func<string, bool>> tasks = new()
        {
            ["before"] = Among(Items("/check/before").Count),
            ["after"] = Among(Items("/check/after").Count),
            ["before-why"] = Among(Items("/check/before").Count),
            ["after-why"] = Among(Items("/check/after").Count),
            ["predict"] = one,
            ["missing"] = one,
            ["ticket"] = one,
            ["talk"] = Among(Items("/debrief/questions").Count),
        };
        var (stakeholders, values) = (Items("/matrix/stakeholders").Count, Items("/matrix/values").Count);
        tasks["row"] = Among(Items("/data/rows").Count);
        tasks["cell"] = Among(stakeholders * values);
        tasks["rewrite"] = Among(Items("/rewrites").Count);
        tasks["rate"] = Among(Items("/rates/questions").Count);
        tasks["author"] = Among(Items("/grader/authors").Count);
        tasks["count"] = Among(Items("/tally").Count * Items("/text").Count);
        // The item is another student's id and the number of the sentence.
        tasks["vote"] = i => i.Length is > 0 and < 60;
        return tasks;
    }
}
