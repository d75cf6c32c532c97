using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Paper;

/// <summary>Reads a plan that may still have a wrong shape: what is not there, or not text, is empty.</summary>
internal static class PlanReader
{
    public static string Text(JsonNode? node, string name) => Text((node as JsonObject)?[name]);

    public static string Text(JsonNode? value) => value is JsonValue ? value.ToString() : "";

    public static IReadOnlyList<string> Texts(JsonNode? list) => [.. Items(list).Select(Text)];

    public static IReadOnlyList<string> Texts(JsonNode? node, string name) => Texts((node as JsonObject)?[name]);

    public static IEnumerable<JsonNode> Items(JsonNode? list) => (list as JsonArray)?.OfType<JsonNode>() ?? [];

    public static IEnumerable<JsonNode> Items(JsonNode? node, string name) => Items((node as JsonObject)?[name]);

    public static int Whole(JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<int>(out var whole)
            ? whole
            : 0;
}
