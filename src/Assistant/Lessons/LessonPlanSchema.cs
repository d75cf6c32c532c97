using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons;

/// <summary>The JSON schema of a lesson plan. Each property at the top is a section.</summary>
public static class LessonPlanSchema
{
    private static readonly HashSet<string> RefusedByStrictOutput = ["$schema", "$id", "minLength", "maxLength", "pattern"];

    private static readonly JsonObject Kept = JsonNode.Parse(Embedded.Text("lesson-plan.schema.json"))!.AsObject();

    /// <summary>A fresh copy of the whole schema.</summary>
    public static JsonObject Root => Kept.DeepClone().AsObject();

    /// <summary>Ids of the sections in the order of the plan.</summary>
    public static IReadOnlyList<string> SectionIds { get; } = [.. Kept["properties"]!.AsObject().Select(p => p.Key)];

    /// <summary>The schema as JSON text for servers with strict structured output, which refuse some keywords.</summary>
    public static string Wire { get; } = ForStrictOutput(Root).ToJsonString(Json.Options);

    /// <summary>The schema of one section, with the definitions it refers to.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public static JsonObject ForSection(string id)
    {
        var section = Section(id).DeepClone().AsObject();
        section["$defs"] = Kept["$defs"]!.DeepClone();
        return section;
    }

    /// <summary>Everything in a whole plan that does not fit the schema.</summary>
    public static IReadOnlyList<ShapeError> Validate(JsonNode plan) => SchemaCheck.Run(Kept, Kept, plan, "");

    /// <summary>Everything in one section that does not fit; paths begin with the section.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public static IReadOnlyList<ShapeError> ValidateSection(string id, JsonNode? section) => SchemaCheck.Run(Kept, Section(id), section, "/" + id);

    /// <summary>The schema declared at a pointer into a plan, with its references and choices open; null when the pointer leads nowhere.</summary>
    internal static JsonObject? At(string pointer, JsonNode plan)
    {
        var (schema, node) = (Kept, (JsonNode?)plan);
        foreach (var part in JsonPointer.Split(pointer))
        {
            schema = SchemaCheck.Resolve(Kept, schema, node);
            schema = node is JsonArray ? schema["items"]?.AsObject() : schema["properties"]?[part]?.AsObject();
            if (schema is null)
            {
                return null;
            }

            node = JsonPointer.Step(node, part);
        }

        return schema;
    }

    private static JsonObject Section(string id) =>
        Kept["properties"]![id]?.AsObject() ?? throw new ArgumentException($"There is no section {id}.", nameof(id));

    private static JsonObject ForStrictOutput(JsonObject schema)
    {
        foreach (var (keyword, value) in schema.ToList())
        {
            if (RefusedByStrictOutput.Contains(keyword))
            {
                schema.Remove(keyword);
            }
            else if (keyword is "properties" or "$defs")
            {
                // Below these stand names, not keywords: a property may be called "pattern".
                foreach (var named in value!.AsObject())
                {
                    ForStrictOutput(named.Value!.AsObject());
                }
            }
            else if (value is JsonObject inner)
            {
                ForStrictOutput(inner);
            }
            else if (value is JsonArray many)
            {
                many.OfType<JsonObject>().ToList().ForEach(o => ForStrictOutput(o));
            }
        }

        return schema;
    }
}
