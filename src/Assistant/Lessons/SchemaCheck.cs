using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons;

/// <summary>A validator for the part of JSON Schema 2020-12 that lesson-plan.schema.json uses.</summary>
internal sealed class SchemaCheck
{
    // Where a $ref leads never changes, and plans follow the same ones hundreds of times.
    private static readonly ConditionalWeakTable<JsonObject, JsonObject> References = [];

    private readonly JsonObject _root;
    private readonly List<ShapeError> _errors = [];

    private SchemaCheck(JsonObject root) => _root = root;

    public static IReadOnlyList<ShapeError> Run(JsonObject root, JsonObject schema, JsonNode? value, string path)
    {
        var check = new SchemaCheck(root);
        check.Visit(schema, value, path);
        return check._errors;
    }

    /// <summary>Follows $ref and picks the alternative of an anyOf that the value means to be.</summary>
    public static JsonObject Resolve(JsonObject root, JsonObject schema, JsonNode? value)
    {
        while (true)
        {
            if (schema["$ref"] is { } reference)
            {
                schema = References.GetValue(schema, _ => JsonPointer.Find(root, reference.GetValue<string>().TrimStart('#'))!.AsObject());
            }
            else if (schema["anyOf"] is JsonArray alternatives)
            {
                schema = Meant(root, alternatives, value);
            }
            else
            {
                return schema;
            }
        }
    }

    private static JsonObject Meant(JsonObject root, JsonArray alternatives, JsonNode? value)
    {
        var schemas = alternatives.Select(a => Resolve(root, a!.AsObject(), value)).ToList();
        if (value is null)
        {
            return schemas.Find(s => Text(s["type"]) == "null") ?? schemas[0];
        }

        var type = Text((value as JsonObject)?["type"]);
        return schemas.Find(s => type is not null && Text(s["properties"]?["type"]?["const"]) == type)
            ?? schemas.Find(s => Text(s["type"]) != "null")
            ?? schemas[0];
    }

    private void Visit(JsonObject declared, JsonNode? value, string path)
    {
        if (WrongKind(declared, value) is { } fault)
        {
            Fail(JsonPointer.Add(path, "type"), fault);
            return;
        }

        var schema = Resolve(_root, declared, value);
        var wanted = Text(schema["type"]);
        if (wanted is not null && !IsOf(wanted, value))
        {
            Fail(path, SchemaWords.WrongType(wanted));
            return;
        }

        switch (value)
        {
            case JsonObject o:
                VisitObject(schema, o, path);
                break;
            case JsonArray a:
                VisitArray(schema, a, path);
                break;
            case JsonValue v when v.GetValueKind() == JsonValueKind.String:
                VisitText(schema, v.GetValue<string>(), path);
                break;
            case JsonValue v when v.GetValueKind() == JsonValueKind.Number:
                VisitNumber(schema, Number(v), path);
                break;
        }
    }

    // An item of an unknown kind has one fault; what it lacks of the kind that it is not is none.
    private string? WrongKind(JsonObject declared, JsonNode? value)
    {
        while (declared["$ref"] is { } reference)
        {
            declared = JsonPointer.Find(_root, reference.GetValue<string>().TrimStart('#'))!.AsObject();
        }

        var kinds = (declared["anyOf"] as JsonArray ?? [])
            .Select(a => Text(Resolve(_root, a!.AsObject(), value)["properties"]?["type"]?["const"]))
            .OfType<string>()
            .ToList();
        return kinds.Count == 0 || value is not JsonObject item ? null
            : !item.ContainsKey("type") ? "This part is missing."
            : Text(item["type"]) is { } kind && kinds.Contains(kind) ? null
            : SchemaWords.NotAllowed(Text(item["type"]) ?? item["type"]?.ToJsonString() ?? "null", kinds);
    }

    private void VisitObject(JsonObject schema, JsonObject value, string path)
    {
        var properties = schema["properties"]?.AsObject() ?? [];
        foreach (var name in schema["required"]?.AsArray() ?? [])
        {
            if (!value.ContainsKey(Text(name)!))
            {
                Fail(JsonPointer.Add(path, Text(name)!), "This part is missing.");
            }
        }

        foreach (var (name, inner) in value)
        {
            if (properties[name] is JsonObject known)
            {
                Visit(known, inner, JsonPointer.Add(path, name));
            }
            else
            {
                Fail(JsonPointer.Add(path, name), "A lesson plan has no such part. Remove it.");
            }
        }
    }

    private void VisitArray(JsonObject schema, JsonArray value, string path)
    {
        var (least, most) = (Whole(schema["minItems"]) ?? 0, Whole(schema["maxItems"]) ?? int.MaxValue);
        if (value.Count < least || value.Count > most)
        {
            Fail(path, SchemaWords.WrongCount(path, least, most, value.Count));
        }

        for (var i = 0; schema["items"] is JsonObject items && i < value.Count; i++)
        {
            Visit(items, value[i], $"{path}/{i}");
        }
    }

    private void VisitText(JsonObject schema, string value, string path)
    {
        var length = value.Length <= Whole(schema["maxLength"]) ? value.Length : value.EnumerateRunes().Count();
        if (length < Whole(schema["minLength"]))
        {
            Fail(path, "This is empty. Write something here.");
        }
        else if (Whole(schema["maxLength"]) is { } most && length > most)
        {
            Fail(path, SchemaWords.TooLong(length, most));
        }

        if (Text(schema["pattern"]) is { } pattern && !Regex.IsMatch(value, pattern, RegexOptions.NonBacktracking))
        {
            Fail(path, SchemaWords.WrongPattern(pattern));
        }

        if (schema["enum"] is JsonArray allowed && !allowed.Any(a => Text(a) == value))
        {
            Fail(path, SchemaWords.NotAllowed(value, [.. allowed.Select(a => Text(a)!)]));
        }

        if (Text(schema["const"]) is { } only && only != value)
        {
            Fail(path, SchemaWords.NotAllowed(value, [only]));
        }
    }

    private void VisitNumber(JsonObject schema, decimal value, string path)
    {
        if (value < Whole(schema["minimum"]) || value > Whole(schema["maximum"]))
        {
            Fail(path, SchemaWords.OutOfRange(value, Whole(schema["minimum"]) ?? 0, Whole(schema["maximum"]) ?? int.MaxValue));
        }
    }

    private void Fail(string path, string message) => _errors.Add(new ShapeError(path, message));

    private static bool IsOf(string type, JsonNode? value) =>
        type switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "null" => value is null,
            "string" => value?.GetValueKind() == JsonValueKind.String,
            "integer" => value?.GetValueKind() == JsonValueKind.Number && decimal.IsInteger(Number(value)),
            "number" => value?.GetValueKind() == JsonValueKind.Number,
            _ => true,
        };

    // A number too large for decimal is out of every range here, and not a whole number of anything.
    private static decimal Number(JsonNode value) =>
        decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;

    private static int? Whole(JsonNode? value) => value?.GetValue<int>();

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
