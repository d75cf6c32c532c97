using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Holds an answer against a JSON schema, with the check that plans go through.</summary>
internal static class JsonSchema
{
    public static GraderKind Kind { get; } =
        new(
            "json-schema",
            "The answer, or each value at a path, fits a JSON schema (2020-12). Known: "
                + string.Join(", ", SchemaWalk.Known)
                + ". What else the schema holds is refused, not passed over.",
            Read
        )
        {
            Family = "json",
            Keys =
            [
                new("schema", "The schema, as YAML or JSON."),
                Embedded.Within,
                new("fence", "false: not even a code fence may stand round it."),
                Scope.Key,
            ],
            Example =
                "type: json-schema\nschema:\n  type: object\n  required: [level, quotes]\n  properties:\n    level: {type: integer, minimum: 1, maximum: 4}\n"
                + "    quotes: {type: array, items: {type: string, minLength: 1}, minItems: 1}",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var scope = Scope.Read(fields);
        var map = fields.Value("schema") as SuiteMap;
        if (map is null)
        {
            fields.Refuse("schema", "json-schema needs a schema: a mapping such as {type: object}.");
        }

        var faults = map is null ? [] : SchemaWalk.Faults(map);
        faults.ForEach(fields.Refuse);
        var schema = map is null || faults.Count > 0 ? [] : SuiteJson.Of(map)!.AsObject();
        var (within, fence) = (fields.Flag("within"), fields.Flag("fence", true));
        if (within && fields.Has("path"))
        {
            fields.Refuse("within", "Give within or path, not both.");
        }

        return new Judge(answer =>
            within ? Embedded.Grade(answer.Text, n => SchemaCheck.Run(schema, schema, n, "").Count == 0, "that fits the schema")
            : !fence && answer.Text.AsSpan().Trim().StartsWith("`") ? Grade.Fail("A code fence stands round the JSON.")
            : scope.Nodes(answer, out var fault) is { } nodes ? Check(nodes, schema)
            : Grade.Fail(fault)
        );
    }

    private static Grade Check(IReadOnlyList<JsonNode?> nodes, JsonObject schema)
    {
        var checks = nodes.Select(n => SchemaCheck.Run(schema, schema, n, "")).ToList();
        var errors = checks.SelectMany(c => c).ToList();
        var said = errors.Take(3).Select(e => $"{(e.Path.Length == 0 ? "/" : Piece.Of(e.Path))}: {e.Message}");
        return new Grade((double)checks.Count(c => c.Count == 0) / checks.Count, errors.Count == 0, string.Join(' ', said));
    }
}
