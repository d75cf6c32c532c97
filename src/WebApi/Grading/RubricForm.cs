using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Grading.Answers;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Rubrics.Evidence;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>A rubric as the fields of a form, and back.</summary>
internal static class RubricForm
{
    private const string AsItIs = "as it is now";
    private const string ByName = "what its name says";
    private const string Nothing = "nothing, I decide";
    private const string Allowed = "allowed";

    private static readonly Lazy<FormShape> Form = new(ReadShape);

    /// <summary>The shape of the form.</summary>
    public static FormShape Shape => Form.Value;

    /// <summary>A rubric as it is shown.</summary>
    public static JsonObject Show(Rubric rubric) =>
        new()
        {
            ["title"] = rubric.Title,
            ["halfPoints"] = rubric.HalfPoints ? Allowed : "not allowed",
            ["criteria"] = new JsonArray([.. rubric.Criteria.Select(c => (JsonNode)Show(c))]),
            ["comments"] = new JsonArray([
                .. rubric.Comments.Select(c =>
                    (JsonNode)
                        new JsonObject { ["criterion"] = rubric.Criteria.FirstOrDefault(x => x.Id == c.Criterion)?.Name ?? "", ["text"] = c.Text }
                ),
            ]),
        };

    /// <summary>What was typed as a rubric. What is no number becomes one that the rules refuse.</summary>
    /// <param name="typed">The fields.</param>
    /// <param name="before">The rubric as it stands: criteria keep their ids and what the form does not show.</param>
    public static Rubric Read(JsonNode typed, Rubric before)
    {
        List<Criterion> criteria = [];
        foreach (var node in typed["criteria"]!.AsArray())
        {
            criteria.Add(ReadCriterion(node!, before, criteria));
        }

        return before with
        {
            Title = Text(typed["title"]),
            HalfPoints = Text(typed["halfPoints"]) == Allowed,
            Criteria = criteria,
            Comments =
            [
                .. typed["comments"]!
                    .AsArray()
                    .Where(c => Text(c!["text"]).Length > 0)
                    .Select(c => (About: About(Text(c!["criterion"]), criteria, before), Text: Text(c["text"])))
                    .Where(c => c.About is not null)
                    .Select(c => new BankComment(c.About!, c.Text)),
            ],
        };
    }

    private static JsonObject Show(Criterion c)
    {
        JsonObject shown = new()
        {
            ["type"] = TypeOf(c.By),
            ["id"] = c.Id,
            ["name"] = c.Name,
            ["weight"] = Figure(c.Weight),
        };
        switch (c.By)
        {
            case MarkedBy.Writing:
                shown["shownBy"] = c.Cues.Count == 0 ? Nothing : AsItIs;
                break;
            case MarkedBy.KeyPoints:
                shown["keyPoints"] = string.Join('\n', c.KeyPoints);
                break;
            case MarkedBy.Key:
                shown["key"] = c.Key;
                shown["test"] = c.Test;
                shown["options"] = c.Options;
                break;
        }

        shown["levels"] = new JsonArray([
            .. c.Levels.Select(l =>
                (JsonNode)
                    new JsonObject
                    {
                        ["points"] = Figure(l.Points),
                        ["name"] = l.Name,
                        ["says"] = l.Says,
                    }
            ),
        ]);
        return shown;
    }

    private static Criterion ReadCriterion(JsonNode typed, Rubric before, List<Criterion> others)
    {
        var name = Text(typed["name"]);
        var old = before.Criteria.FirstOrDefault(c => c.Id == Text(typed["id"]));
        var by = Text(typed["type"]) switch
        {
            "key-points" => MarkedBy.KeyPoints,
            "key" => MarkedBy.Key,
            "teacher" => MarkedBy.Teacher,
            _ => MarkedBy.Writing,
        };
        return new Criterion
        {
            Id = old is not null && others.TrueForAll(c => c.Id != old.Id) ? old.Id : NewId(name, [.. before.Criteria, .. others]),
            Name = name,
            Weight = Number(typed["weight"]),
            By = by,
            Cues = Cues(Text(typed["shownBy"]), name, old),
            KeyPoints = [.. Text(typed["keyPoints"]).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Key = Text(typed["key"]),
            Test = by == MarkedBy.Key ? Text(typed["test"]) : "AlgEquiv",
            Options = Text(typed["options"]),
            Levels = [.. typed["levels"]!.AsArray().Select(l => new Level(Number(l!["points"]), Text(l["name"]), Text(l["says"])))],
        };
    }

    // A comment goes along with a criterion that has another name now, and goes away with one that is gone.
    private static string? About(string name, List<Criterion> criteria, Rubric before)
    {
        bool IsIt(Criterion c) => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase);
        return name.Length == 0 ? ""
            : criteria.Find(IsIt) is { } criterion ? criterion.Id
            : before.Criteria.FirstOrDefault(IsIt) is { } old ? criteria.Find(c => c.Id == old.Id)?.Id
            : name;
    }

    private static IReadOnlyList<string> Cues(string chosen, string name, Criterion? old) =>
        chosen switch
        {
            AsItIs when old is not null => old.Cues,
            AsItIs or ByName => CueSets.For(name),
            _ => [.. CueSets.All.Where(s => s.Name == chosen).Select(s => s.Id)],
        };

    // Small letters, digits and hyphens; a number behind it when there is one of that name.
    private static string NewId(string name, IReadOnlyList<Criterion> taken)
    {
        var id = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            id.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        var slug = string.Join('-', id.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } s
            ? s[..Math.Min(s.Length, 30)]
            : "criterion";
        return Enumerable
            .Range(1, taken.Count + 1)
            .Select(i => i == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}"))
            .First(candidate => taken.All(c => c.Id != candidate));
    }

    private static string TypeOf(MarkedBy by) =>
        by switch
        {
            MarkedBy.KeyPoints => "key-points",
            MarkedBy.Key => "key",
            MarkedBy.Teacher => "teacher",
            _ => "writing",
        };

    private static string Text(JsonNode? node) => node?.ToString() ?? "";

    private static string Figure(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static double Number(JsonNode? node) =>
        double.TryParse(Text(node).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : double.NaN;

    private static FormShape ReadShape()
    {
        using var stream = typeof(RubricForm).Assembly.GetManifestResourceStream("grading/rubric-form.schema.json")!;
        var root = JsonNode.Parse(stream)!.AsObject();
        var kinds = root["properties"]!["criteria"]!["items"]!["anyOf"]!.AsArray();
        kinds[0]!["properties"]!["shownBy"]!["enum"] = new JsonArray([AsItIs, ByName, Nothing, .. CueSets.All.Select(s => (JsonNode)s.Name)]);
        kinds[2]!["properties"]!["test"]!["enum"] = new JsonArray([.. AnswerKey.Tests.Select(t => (JsonNode)t)]);
        return new FormShape(root);
    }
}
