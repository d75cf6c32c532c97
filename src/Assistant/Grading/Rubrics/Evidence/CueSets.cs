using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>The sets of cues that there are, authored in cues.yaml.</summary>
public static class CueSets
{
    private const string Name = "rubrics/Evidence/cues.yaml";

    private static readonly PlainYaml File = new("list of cues", "It begins with sets:.");

    private static readonly Lazy<IReadOnlyDictionary<string, CueSet>> Read = new(() => ReadAll().ToDictionary(s => s.Id, StringComparer.Ordinal));

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyCollection<CueSet> All => [.. Read.Value.Values];

    /// <summary>Whether there is a set of that id.</summary>
    public static bool Has(string id) => Read.Value.ContainsKey(id);

    /// <summary>The set of that id; null if there is none.</summary>
    public static CueSet? Find(string id) => Read.Value.GetValueOrDefault(id);

    /// <summary>The ids of the sets that a criterion's name asks for; none where nothing shows it in single sentences, as with spelling.</summary>
    public static IReadOnlyList<string> For(string criterion)
    {
        var words = $" {string.Join(' ', Words(criterion))} ";
        return [.. All.Where(s => s.Called.Any(c => words.Contains($" {c} ", StringComparison.Ordinal))).Select(s => s.Id).Take(3)];
    }

    private static IEnumerable<string> Words(string text) =>
        text.ToLowerInvariant()
            .Split([.. text.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<CueSet> ReadAll()
    {
        List<(int Line, string Message)> errors = [];
        var root = File.Read(Embedded.Text(Name), errors) ?? throw new FormatException($"{Name}:{errors[0].Line}: {errors[0].Message}");
        return JsonParts.Items(YamlJson.Object(root)["sets"]).Select(Set);
    }

    private static CueSet Set(JsonNode? node) =>
        new(
            Text(node, "id"),
            Text(node, "name"),
            Split(Text(node, "called")),
            Number(node, "needs", 3),
            [.. JsonParts.Items(JsonPointer.Step(node, "signs")).Select(Sign)]
        );

    private static CueSign Sign(JsonNode? node)
    {
        var sign = new CueSign(
            Text(node, "says"),
            Number(node, "weight", 1),
            Split(Text(node, "any")),
            Text(node, "at") == "start",
            Text(node, "test")
        );
        return sign.Test.Length == 0 || SentenceTests.Names.Contains(sign.Test)
            ? sign
            : throw new FormatException($"{Name}: There is no test “{sign.Test}”.");
    }

    private static string Text(JsonNode? node, string key) => JsonParts.Text(JsonPointer.Step(node, key)) ?? "";

    private static double Number(JsonNode? node, string key, double instead) =>
        JsonPointer.Step(node, key) is { } value ? double.Parse(value.ToString(), CultureInfo.InvariantCulture) : instead;

    private static IReadOnlyList<string> Split(string phrases) =>
        phrases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
