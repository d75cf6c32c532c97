using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Compares JSON values by what they say.</summary>
internal static class JsonSameness
{
    /// <summary>Whether two values are the same; numbers by what they are worth.</summary>
    public static bool AreSame(JsonNode? a, JsonNode? b) =>
        (a, b) switch
        {
            (JsonArray x, JsonArray y) => x.Count == y.Count && x.Zip(y).All(p => AreSame(p.First, p.Second)),
            (JsonObject x, JsonObject y) => x.Count == y.Count && x.All(p => y.TryGetPropertyValue(p.Key, out var other) && AreSame(p.Value, other)),
            (JsonValue x, JsonValue y) => Comparison.Number(x) is { } m && Comparison.Number(y) is { } n
                ? m.Equals(n)
                : x.GetValueKind() == y.GetValueKind() && (Comparison.Text(x) is not { } text || text == Comparison.Text(y)),
            _ => a is null && b is null,
        };

    /// <summary>What kind of value it is, in JSON's words.</summary>
    public static string Kind(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            _ => "boolean",
        };
}
