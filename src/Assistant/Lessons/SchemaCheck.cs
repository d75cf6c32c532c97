using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons;

/// <summary>A validator for a part of JSON Schema 2020-12: what lesson-plan.schema.json uses, and suites that check the shape of an answer.</summary>
internal sealed class SchemaCheck
{
    private readonly List<ShapeError> _errors = [];

    // The way from the root to the value that is looked at. It is put together only where something is wrong.
    private readonly List<string> _way = [];

    private SchemaCheck(string path) => _way.Add(path);

    public static IReadOnlyList<ShapeError> Run(JsonObject root, JsonObject schema, JsonNode? value, string path)
    {
        var check = new SchemaCheck(path);
        check.Visit(SchemaRule.Of(root, schema), value);
        return check._errors;
    }

    /// <summary>Follows $ref and picks the alternative of an anyOf that the value means to be.</summary>
    public static JsonObject Resolve(JsonObject root, JsonObject schema, JsonNode? value) => SchemaRule.Of(root, schema).For(value).Schema;

    private void Visit(SchemaRule declared, JsonNode? value)
    {
        if (WrongKind(declared, value) is { } fault)
        {
            Fail(fault, "type");
            return;
        }

        var rule = declared.For(value);
        if (rule.Type is not null && !IsOf(rule.Type, value))
        {
            Fail(SchemaWords.WrongType(rule.Type));
            return;
        }

        switch (value)
        {
            case JsonObject o:
                VisitObject(rule, o);
                break;
            case JsonArray a:
                VisitArray(rule, a);
                break;
            case JsonValue v when v.GetValueKind() == JsonValueKind.String:
                VisitText(rule, v.GetValue<string>());
                break;
            case JsonValue v when v.GetValueKind() == JsonValueKind.Number:
                VisitNumber(rule, Number(v));
                break;
        }
    }

    private void Visit(SchemaRule declared, JsonNode? value, string step)
    {
        _way.Add(step);
        Visit(declared, value);
        _way.RemoveAt(_way.Count - 1);
    }

    // An item of an unknown kind has one fault; what it lacks of the kind that it is not is none.
    private static string? WrongKind(SchemaRule declared, JsonNode? value)
    {
        if (value is not JsonObject item || declared.Kinds(value) is not { Count: > 0 } kinds)
        {
            return null;
        }

        return !item.ContainsKey("type") ? "This part is missing."
            : SchemaRule.Text(item["type"]) is { } kind && kinds.Contains(kind) ? null
            : SchemaWords.NotAllowed(SchemaRule.Text(item["type"]) ?? item["type"]?.ToJsonString() ?? "null", kinds);
    }

    private void VisitObject(SchemaRule rule, JsonObject value)
    {
        foreach (var name in rule.Required)
        {
            if (!value.ContainsKey(name))
            {
                Fail("This part is missing.", name);
            }
        }

        foreach (var (name, inner) in value)
        {
            if (rule.Property(name) is { } known)
            {
                Visit(known, inner, name);
            }
            else if (!rule.IsOpen)
            {
                Fail("No such part belongs here. Remove it.", name);
            }
        }
    }

    private void VisitArray(SchemaRule rule, JsonArray value)
    {
        if (value.Count < rule.LeastItems || value.Count > rule.MostItems)
        {
            Fail(SchemaWords.WrongCount(Path(), rule.LeastItems, rule.MostItems, value.Count));
        }

        for (var i = 0; rule.Items is { } items && i < value.Count; i++)
        {
            Visit(items, value[i], i.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void VisitText(SchemaRule rule, string value)
    {
        var length = value.Length <= rule.Longest ? value.Length : value.EnumerateRunes().Count();
        if (length < rule.Shortest)
        {
            Fail("This is empty. Write something here.");
        }
        else if (length > rule.Longest)
        {
            Fail(SchemaWords.TooLong(length, rule.Longest));
        }

        if (rule.Form is { } form && !form.IsMatch(value))
        {
            Fail(SchemaWords.WrongPattern(rule.Pattern!));
        }

        if (rule.Choices is { } allowed && !allowed.Contains(value))
        {
            Fail(SchemaWords.NotAllowed(value, allowed));
        }
    }

    private void VisitNumber(SchemaRule rule, decimal value)
    {
        if (value < rule.Least || value > rule.Most)
        {
            Fail(SchemaWords.OutOfRange(value, rule.Least ?? 0, rule.Most ?? int.MaxValue));
        }
    }

    private void Fail(string message, string? step = null) =>
        _errors.Add(new ShapeError(step is null ? Path() : JsonPointer.Add(Path(), step), message));

    private string Path() => _way.Skip(1).Aggregate(_way[0], JsonPointer.Add);

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
}
