using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Brings every text and list of a plan within the limits of the schema.</summary>
internal static class Fit
{
    private static readonly JsonObject Root = LessonPlanSchema.Root;

    public static JsonObject Plan(JsonObject plan) => Node(Root, Root, plan)!.AsObject();

    /// <summary>One part of a plan, by its pointer.</summary>
    public static JsonNode Part(JsonObject plan, string pointer, JsonNode part) =>
        LessonPlanSchema.At(pointer, plan) is { } schema ? Node(Root, schema, part)! : part;

    private static JsonNode? Node(JsonObject root, JsonObject declared, JsonNode? node)
    {
        var schema = SchemaCheck.Resolve(root, declared, node);
        return node switch
        {
            JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Node(root, schema["properties"]![p.Key]!.AsObject(), p.Value)))),
            JsonArray a => new JsonArray([
                .. a.Take(schema["maxItems"]?.GetValue<int>() ?? a.Count).Select(n => Node(root, schema["items"]!.AsObject(), n)),
            ]),
            JsonValue v when v.GetValueKind() == JsonValueKind.String => Text(schema, v.GetValue<string>()),
            _ => node?.DeepClone(),
        };
    }

    private static JsonNode Text(JsonObject schema, string value)
    {
        var text = CleanText.Line(value);
        if (text.Length == 0)
        {
            text = Gap.For(schema["description"]?.GetValue<string>().ToLowerInvariant() ?? "this place");
        }

        var max = schema["maxLength"]?.GetValue<int>() ?? int.MaxValue;
        return max > 300 ? Clip.Sentences(text, max) : Clip.Words(text, max);
    }
}
