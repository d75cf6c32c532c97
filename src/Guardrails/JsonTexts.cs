using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Guardrails;

/// <summary>The strings inside a JSON value, each with its JSON pointer (RFC 6901).</summary>
public static class JsonTexts
{
    /// <summary>Every string with its pointer, in document order.</summary>
    public static IEnumerable<RailText> Of(JsonNode? node, string pointer = "")
    {
        switch (node)
        {
            case JsonObject o:
                return o.SelectMany(p => Of(p.Value, $"{pointer}/{p.Key.Replace("~", "~0").Replace("/", "~1")}"));
            case JsonArray a:
                return a.SelectMany((n, i) => Of(n, $"{pointer}/{i}"));
            case JsonValue v when v.GetValueKind() == JsonValueKind.String:
                return [new RailText(pointer, v.GetValue<string>())];
            default:
                return [];
        }
    }

    /// <summary>A copy in which every string has gone through <paramref name="change"/>.</summary>
    public static JsonNode Map(JsonNode node, Func<string, string> change) =>
        node switch
        {
            JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : (JsonNode?)Map(p.Value, change)))),
            JsonArray a => new JsonArray([.. a.Select(n => n is null ? null : Map(n, change))]),
            JsonValue v when v.GetValueKind() == JsonValueKind.String => JsonValue.Create(change(v.GetValue<string>())),
            _ => node.DeepClone(),
        };
}
