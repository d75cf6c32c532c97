using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Judges;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>
/// The JSON schema of a suite's file, for editors that complete and explain while somebody types. It is made of the graders that there are; the reader of suites
/// is stricter, and has the last word.
/// </summary>
public static class SuiteSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema.</summary>
    public static string Text() =>
        new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A suite of homeroom-evals",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["name"] = Of("string", "Name of the suite, such as lessons/plan."),
                ["description"] = Of("string", "What it measures, in a sentence or two."),
                ["extends"] = Of("string", "A file whose keys hold where this one says nothing."),
                ["target"] = OneOf("What is measured: a prompt, the rails, or answers given with the cases.", "prompt", "rails", "given"),
                ["prompts"] = TextOrTexts("Prompts that are asked, by id such as lessons/plan, or as files."),
                ["models"] = TextOrTexts("Models that are asked; offline is the composer that needs no key."),
                ["schema"] = Of("string", "lesson-plan, or a file with a JSON schema of the reply."),
                ["repeat"] = Whole("How often each case is asked.", 1, 1000),
                ["threshold"] = Share("Weighted share of cases that have to pass."),
                ["margin"] = Share("How much worse than its baseline the suite may be before that counts."),
                ["metrics"] = new JsonObject
                {
                    ["type"] = "object",
                    ["description"] = "What the mean of a metric must reach.",
                    ["additionalProperties"] = Share("Least mean."),
                },
                ["defaults"] = Closed("What every case has unless it says otherwise.", Shared()),
                ["cases"] = new JsonObject
                {
                    ["description"] = "Files of one JSON case a line, or cases.",
                    ["anyOf"] = new JsonArray(
                        Of("string", "A file."),
                        new JsonObject
                        {
                            ["type"] = "array",
                            ["items"] = new JsonObject { ["anyOf"] = new JsonArray(Of("string", "A file."), Case()) },
                        }
                    ),
                },
            },
        }.ToJsonString(Readable) + "\n";

    private static JsonObject Case()
    {
        var properties = Shared();
        properties["id"] = Of("string", "Its name, unlike all others of the suite.");
        properties["output"] = Of("string", "An answer that is given instead of asking for one.");
        properties["roster"] = TextOrTexts("People that its texts may name.");
        var made = Closed("A case.", properties);
        made["required"] = new JsonArray("id");
        return made;
    }

    private static JsonObject Shared() =>
        new()
        {
            ["inputs"] = new JsonObject { ["type"] = "object", ["description"] = "What the prompt gets, by name: texts, or {file: path}." },
            ["graders"] = new JsonObject { ["type"] = "array", ["items"] = Graders() },
            ["tags"] = TextOrTexts("Words to choose by."),
            ["weight"] = new JsonObject
            {
                ["type"] = "number",
                ["exclusiveMinimum"] = 0,
                ["description"] = "How much it counts.",
            },
            ["threshold"] = Share("Least weighted mean of the graders' scores; without it each grader has to pass by itself."),
            ["hard"] = Of("boolean", "Whether a single break fails the run."),
        };

    private static JsonObject Graders()
    {
        var pure = GraderCatalogue.Kinds.Values.Select(k => Grader(k.Type, k.Help, k.Keys.Select(key => (key.Name, (string?)key.Meaning))));
        var judged = JudgedCatalogue.Kinds.Values.Select(k => Grader(k.Type, k.Help, null));
        return new JsonObject
        {
            ["description"] = "What judges an answer. docs/graders.md explains each.",
            ["oneOf"] = new JsonArray([.. pure.Concat(judged).OrderBy(g => (string?)g["title"], StringComparer.Ordinal)]),
        };
    }

    private static JsonObject Grader(string type, string help, IEnumerable<(string Name, string? Meaning)>? keys)
    {
        var properties = new JsonObject
        {
            ["type"] = new JsonObject { ["const"] = type },
            ["name"] = Of("string", "What reports call it."),
            ["weight"] = Of("number", "How much it counts within the case."),
            ["not"] = Of("boolean", "Whether the opposite is asked for."),
            ["metric"] = Of("string", "The figure it adds to."),
        };
        foreach (var (name, meaning) in keys ?? [])
        {
            properties[name] = new JsonObject { ["description"] = meaning };
        }

        var grader = new JsonObject
        {
            ["title"] = type,
            ["description"] = help,
            ["type"] = "object",
            ["required"] = new JsonArray("type"),
            ["properties"] = properties,
        };
        if (keys is not null)
        {
            grader["additionalProperties"] = false;
        }

        return grader;
    }

    private static JsonObject Closed(string description, JsonObject properties) =>
        new()
        {
            ["type"] = "object",
            ["description"] = description,
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };

    private static JsonObject Of(string type, string description) => new() { ["type"] = type, ["description"] = description };

    private static JsonObject OneOf(string description, params string[] values) =>
        new() { ["enum"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]), ["description"] = description };

    private static JsonObject TextOrTexts(string description) =>
        new()
        {
            ["description"] = description,
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "string" },
                new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject { ["type"] = "string" },
                }
            ),
        };

    private static JsonObject Whole(string description, int least, int most)
    {
        var number = Of("integer", description);
        (number["minimum"], number["maximum"]) = (least, most);
        return number;
    }

    private static JsonObject Share(string description)
    {
        var number = Of("number", description);
        (number["minimum"], number["maximum"]) = (0, 1);
        return number;
    }
}
