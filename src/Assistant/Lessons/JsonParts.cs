using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons;

/// <summary>Parts of a document as rules read them: what has another shape is not there, since the schema speaks of that.</summary>
internal static class JsonParts
{
    public static IEnumerable<JsonNode?> Items(JsonNode? node) => node as JsonArray ?? [];

    public static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    public static int? Whole(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number && int.TryParse(node.ToJsonString(), CultureInfo.InvariantCulture, out var whole) ? whole : null;
}
