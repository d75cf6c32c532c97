using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>Reads the ready rubrics: a file is a kind, with its words for each grade band.</summary>
internal static class RubricYaml
{
    private static readonly PlainYaml File = new("rubric", "It begins with kind: and holds criteria:.");

    private static readonly string[] Usual = ["Beginning", "Getting there", "Secure", "Strong"];

    /// <summary>The rubrics of a file of the assembly, one a band.</summary>
    /// <exception cref="FormatException">The file cannot be read, or a rubric in it breaks a rule.</exception>
    public static IReadOnlyList<ReadyRubric> Read(string name)
    {
        List<(int Line, string Message)> errors = [];
        var root = File.Read(Embedded.Text(name), errors);
        var file = root is null ? throw new FormatException($"{name}:{errors[0].Line}: {errors[0].Message}") : YamlJson.Object(root);
        var kind = Text(file, "kind");
        return [.. JsonParts.Items(file["bands"]).Select(b => JsonParts.Text(b) ?? "").Select(band => Ready(name, kind, band, file))];
    }

    private static ReadyRubric Ready(string name, string kind, string band, JsonObject file)
    {
        var criteria = JsonParts.Items(file["criteria"]).OfType<JsonObject>().ToList();
        var rubric = new Rubric
        {
            Title = Text(file, "title"),
            Kind = kind,
            Criteria = [.. criteria.Select(c => One(c, band))],
            Comments =
            [
                .. criteria.SelectMany(c => JsonParts.Items(c["comments"]).Select(t => new BankComment(Text(c, "id"), JsonParts.Text(t) ?? ""))),
            ],
        };
        return RubricRules.Check(rubric).FirstOrDefault() is { } error ? throw new FormatException($"{name}: {band}: {error.Path}: {error.Message}")
            : LessonRequests.Bands.Contains(band) ? new ReadyRubric($"{kind}-{band}", kind, band, Text(file, "about"), rubric)
            : throw new FormatException($"{name}: There is no band “{band}”.");
    }

    private static Criterion One(JsonObject node, string band)
    {
        var says = Texts(ForBand(node["levels"], band));
        var names = node["names"] is { } own ? Texts(own) : Usual;
        if (says.Count != names.Count)
        {
            throw new FormatException($"“{Text(node, "id")}” has {says.Count} texts for {names.Count} levels in {band}.");
        }

        var lowest = (int)Number(node["lowest"], 1);
        return new Criterion
        {
            Id = Text(node, "id"),
            Name = Text(node, "name"),
            Weight = Number(node["weight"], 1),
            By = Enum.TryParse<MarkedBy>(Text(node, "by"), out var by) ? by : MarkedBy.Writing,
            Cues = Texts(node["cues"]),
            KeyPoints = Texts(ForBand(node["keyPoints"], band)),
            Key = JsonParts.Text(ForBand(node["key"], band)) ?? "",
            Test = Text(node, "test") is { Length: > 0 } test ? test : "AlgEquiv",
            Levels = [.. names.Zip(says).Select((level, i) => new Level(lowest + i, level.First, level.Second))],
        };
    }

    // Words that differ by band stand under its name; others stand there for all.
    private static JsonNode? ForBand(JsonNode? node, string band) => node is JsonObject bands ? bands[band] : node;

    private static IReadOnlyList<string> Texts(JsonNode? node) => [.. JsonParts.Items(node).Select(t => JsonParts.Text(t) ?? "")];

    private static string Text(JsonObject node, string key) => JsonParts.Text(node[key]) ?? "";

    private static double Number(JsonNode? node, double instead) =>
        node is null ? instead : double.Parse(node.ToString(), CultureInfo.InvariantCulture);
}
