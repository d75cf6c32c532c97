using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons;

/// <summary>The JSON schema of a document whose properties at the top are its sections: what a lesson and an activity have in common.</summary>
/// <param name="kept">The schema; never given away, only copied.</param>
internal sealed class DocumentSchema(JsonObject kept)
{
    private static readonly HashSet<string> RefusedByStrictOutput = ["$schema", "$id", "minLength", "maxLength", "pattern"];

    /// <summary>A fresh copy of the whole schema.</summary>
    public JsonObject Root => kept.DeepClone().AsObject();

    /// <summary>Ids of the sections in the order of the schema.</summary>
    public IReadOnlyList<string> SectionIds { get; } = [.. kept["properties"]!.AsObject().Select(p => p.Key)];

    /// <summary>A schema as JSON text for servers with strict structured output, which refuse some keywords.</summary>
    public static string Wire(JsonObject schema) => ForStrictOutput(schema.DeepClone().AsObject()).ToJsonString(Json.Options);

    /// <summary>A copy that has these sections only, in this order, all of them required.</summary>
    public JsonObject Of(IReadOnlyList<string> sections)
    {
        var root = Root;
        root["properties"] = new JsonObject(sections.Select(s => KeyValuePair.Create(s, (JsonNode?)Section(s).DeepClone())));
        root["required"] = new JsonArray([.. sections.Select(s => JsonValue.Create(s))]);
        return root;
    }

    /// <summary>The schema of one section, with the definitions it refers to.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public JsonObject ForSection(string id)
    {
        var section = Section(id).DeepClone().AsObject();
        section["$defs"] = kept["$defs"]!.DeepClone();
        return section;
    }

    /// <summary>Everything in a whole document that does not fit.</summary>
    public IReadOnlyList<ShapeError> Validate(JsonNode document) => SchemaCheck.Run(kept, kept, document, "");

    /// <summary>Everything in one section that does not fit; paths begin with the section.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public IReadOnlyList<ShapeError> ValidateSection(string id, JsonNode? section) => SchemaCheck.Run(kept, Section(id), section, "/" + id);

    /// <summary>The schema declared at a pointer into a document, with its references and choices open; null when the pointer leads nowhere.</summary>
    public JsonObject? At(string pointer, JsonNode document)
    {
        var (schema, node) = (kept, (JsonNode?)document);
        foreach (var part in JsonPointer.Split(pointer))
        {
            schema = SchemaCheck.Resolve(kept, schema, node);
            schema = node is JsonArray ? schema["items"]?.AsObject() : schema["properties"]?[part]?.AsObject();
            if (schema is null)
            {
                return null;
            }

            node = JsonPointer.Step(node, part);
        }

        return schema;
    }

    private JsonObject Section(string id) =>
        kept["properties"]![id]?.AsObject() ?? throw new ArgumentException($"There is no section {id}.", nameof(id));

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
