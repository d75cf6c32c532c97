using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Evals.Tests.Reports;

/// <summary>Checks JSON against the words of JSON Schema that eval-run.schema.json uses.</summary>
internal static class SchemaWalk
{
    public static IEnumerable<string> Breaks(JsonObject root, JsonNode node) => Breaks(root, root, node, "");

    private static IEnumerable<string> Breaks(JsonObject root, JsonObject schema, JsonNode? node, string at)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = root["$defs"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject();
        }

        if (schema["const"] is { } only && !JsonNode.DeepEquals(only, node))
        {
            yield return $"{at}: is not {only}";
        }

        if (schema["enum"] is JsonArray some && !some.Any(s => JsonNode.DeepEquals(s, node)))
        {
            yield return $"{at}: {node} is none of {some.ToJsonString()}";
        }

        if (schema["type"]?.GetValue<string>() is { } type && !IsOf(type, node))
        {
            yield return $"{at}: is no {type}";
        }

        var inner = node switch
        {
            JsonObject map => Members(root, schema, map, at),
            JsonArray list when schema["items"] is JsonObject items => list.SelectMany((n, i) => Breaks(root, items, n, $"{at}/{i}")),
            _ => [],
        };
        foreach (var message in inner)
        {
            yield return message;
        }
    }

    private static IEnumerable<string> Members(JsonObject root, JsonObject schema, JsonObject map, string at)
    {
        var properties = schema["properties"]!.AsObject();
        var missing = schema["required"]!
            .AsArray()
            .Select(r => r!.GetValue<string>())
            .Where(r => !map.ContainsKey(r))
            .Select(r => $"{at}/{r}: is missing");
        var unknown = map.Where(m => !properties.ContainsKey(m.Key)).Select(m => $"{at}/{m.Key}: is not described");
        var inner = map.Where(m => properties.ContainsKey(m.Key))
            .SelectMany(m => Breaks(root, properties[m.Key]!.AsObject(), m.Value, $"{at}/{m.Key}"));
        return missing.Concat(unknown).Concat(inner);
    }

    private static bool IsOf(string type, JsonNode? node) =>
        (type, node?.GetValueKind()) switch
        {

            ("object", JsonValueKind.Object)
            or
            ("array", JsonValueKind.Array)
            or
            ("string", JsonValueKind.String)
            or ("number", JsonValueKind.Number) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("integer", JsonValueKind.Number) => decimal.IsInteger(node!.GetValue<decimal>()),
            _ => false,
        };
}
