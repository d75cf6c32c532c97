using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Guardrails;

/// <summary>The strings inside a JSON value, each with its JSON pointer (RFC 6901).</summary>
public static class JsonTexts
{
    /// <summary>Every string with its pointer, in document order.</summary>
    public static IReadOnlyList<RailText> Of(JsonNode? node, string pointer = "")
    {
        List<RailText> texts = [];
        Add(node, pointer, texts);
        return texts;
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

    private static void Add(JsonNode? node, string pointer, List<RailText> texts)
    {
        switch (node)
        {
            case JsonObject o:
                foreach (var (name, value) in o)
                {
                    Add(value, $"{pointer}/{name.Replace("~", "~0").Replace("/", "~1")}", texts);
                }

                break;
            case JsonArray a:
                for (var i = 0; i < a.Count; i++)
                {
                    Add(a[i], $"{pointer}/{i}", texts);
                }

                break;
            case JsonValue v when v.GetValueKind() == JsonValueKind.String:
                texts.Add(new RailText(pointer, v.GetValue<string>()));
                break;
        }
    }
}
