using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons;

/// <summary>What one schema object says, read once: plans are checked against the same few hundred of them all day.</summary>
internal sealed class SchemaRule
{
    private static readonly ConditionalWeakTable<JsonObject, SchemaRule> Known = [];
    private readonly Lazy<SchemaRule?> _reference;
    private readonly Lazy<SchemaRule[]> _alternatives;
    private readonly Lazy<Dictionary<string, SchemaRule>> _properties;
    private readonly Lazy<SchemaRule?> _items;

    private SchemaRule(JsonObject root, JsonObject schema)
    {
        Schema = schema;
        Type = Text(schema["type"]);
        Kind = Text(schema["properties"]?["type"]?["const"]);
        IsOpen = schema["additionalProperties"] is not JsonValue open || open.GetValueKind() != JsonValueKind.False;
        Required = [.. (schema["required"]?.AsArray() ?? []).Select(n => Text(n)!)];
        (LeastItems, MostItems) = (Whole(schema["minItems"]) ?? 0, Whole(schema["maxItems"]) ?? int.MaxValue);
        (Shortest, Longest) = (Whole(schema["minLength"]) ?? 0, Whole(schema["maxLength"]) ?? int.MaxValue);
        (Least, Most) = (Whole(schema["minimum"]), Whole(schema["maximum"]));
        Pattern = Text(schema["pattern"]);
        Form = Pattern is null ? null : new Regex(Pattern, RegexOptions.NonBacktracking);
        Choices =
            Text(schema["const"]) is { } only ? [only]
            : schema["enum"] is JsonArray allowed ? [.. allowed.Select(a => Text(a)!)]
            : null;
        _reference = new(() => schema["$ref"] is { } r ? Of(root, JsonPointer.Find(root, r.GetValue<string>().TrimStart('#'))!.AsObject()) : null);
        _alternatives = new(() => [.. (schema["anyOf"] as JsonArray ?? []).Select(a => Of(root, a!.AsObject()))]);
        _properties = new(() =>
            (schema["properties"]?.AsObject() ?? []).Where(p => p.Value is JsonObject).ToDictionary(p => p.Key, p => Of(root, p.Value!.AsObject()))
        );
        _items = new(() => schema["items"] is JsonObject items ? Of(root, items) : null);
    }

    /// <summary>The schema object itself.</summary>
    public JsonObject Schema { get; }

    public string? Type { get; }

    /// <summary>What an object's "type" has to be, if that is fixed.</summary>
    public string? Kind { get; }

    /// <summary>Whether an object may hold what the schema does not name.</summary>
    public bool IsOpen { get; }

    public string[] Required { get; }

    public int LeastItems { get; }

    public int MostItems { get; }

    public int Shortest { get; }

    public int Longest { get; }

    public int? Least { get; }

    public int? Most { get; }

    public string? Pattern { get; }

    public Regex? Form { get; }

    /// <summary>The only texts that are allowed, or null.</summary>
    public string[]? Choices { get; }

    public SchemaRule? Items => _items.Value;

    /// <summary>The rule of a schema object, which belongs to one root for good.</summary>
    public static SchemaRule Of(JsonObject root, JsonObject schema) => Known.GetValue(schema, s => new SchemaRule(root, s));

    public SchemaRule? Property(string name) => _properties.Value.GetValueOrDefault(name);

    /// <summary>The rule with references followed and the alternative picked that the value means to be.</summary>
    public SchemaRule For(JsonNode? value)
    {
        var rule = this;
        while (true)
        {
            if (rule._reference.Value is { } target)
            {
                rule = target;
            }
            else if (rule._alternatives.Value.Length > 0)
            {
                rule = Meant(rule._alternatives.Value, value);
            }
            else
            {
                return rule;
            }
        }
    }

    /// <summary>The kinds that a value may be, when they are told apart by their "type"; otherwise none.</summary>
    public IReadOnlyList<string> Kinds(JsonNode? value)
    {
        var rule = this;
        while (rule._reference.Value is { } target)
        {
            rule = target;
        }

        return rule._alternatives.Value.Length == 0 ? [] : [.. rule._alternatives.Value.Select(a => a.For(value).Kind).OfType<string>()];
    }

    /// <summary>The text of a value that is one, or null.</summary>
    public static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static SchemaRule Meant(SchemaRule[] alternatives, JsonNode? value)
    {
        var rules = Array.ConvertAll(alternatives, a => a.For(value));
        if (value is null)
        {
            return Array.Find(rules, r => r.Type == "null") ?? rules[0];
        }

        var type = Text((value as JsonObject)?["type"]);
        return Array.Find(rules, r => type is not null && r.Kind == type) ?? Array.Find(rules, r => r.Type != "null") ?? rules[0];
    }

    private static int? Whole(JsonNode? value) => value?.GetValue<int>();
}
