using System.Globalization;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Looks whether a schema holds only what the check knows, so that nothing of it is passed over in silence.</summary>
internal sealed class SchemaWalk
{
    private static readonly string[] Notes = ["$schema", "$id", "$defs", "title", "description"];

    private static readonly string[] Counts = ["minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum"];

    private static readonly string[] Types = ["object", "array", "string", "integer", "number", "boolean", "null"];

    private readonly SuiteMap _root;
    private readonly List<SuiteError> _faults = [];

    private SchemaWalk(SuiteMap root) => _root = root;

    /// <summary>The keywords that are known.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        .. Notes,
        "$ref",
        "type",
        "properties",
        "required",
        "additionalProperties (true or false)",
        "items",
        .. Counts.Select(c => c + " (a whole number)"),
        "pattern",
        "const (a text)",
        "enum (texts)",
        "anyOf (something or null; or objects told apart by the const of their type)",
    ];

    /// <summary>What the check would pass over or stumble on, each with its place.</summary>
    public static List<SuiteError> Faults(SuiteMap root)
    {
        var walk = new SchemaWalk(root);
        walk.Visit(root, root);
        if (root.Find("$defs") is SuiteMap named)
        {
            walk.Each(named);
        }

        return walk._faults;
    }

    private void Visit(SuiteValue value, SuiteValue at)
    {
        if (value is not SuiteMap schema)
        {
            Fault(at, "A schema must be a mapping.");
            return;
        }

        var alone = schema.Entries.FirstOrDefault(e => e.Key.Text is "$ref" or "anyOf").Key;
        foreach (var (key, inner) in schema.Entries)
        {
            if (alone is not null && key != alone && !Notes.Contains(key.Text))
            {
                Fault(key, $"{alone.Text} must stand alone: {key.Text} beside it would be passed over.");
            }

            Keyword(key, inner);
        }
    }

    private void Keyword(SuiteScalar key, SuiteValue value)
    {
        var fault = key.Text switch
        {
            "type" => value is SuiteScalar s && Types.Contains(s.Text) ? null : $"type must be one of {string.Join(", ", Types)}.",
            "required" or "enum" => value is SuiteList list && list.Items.All(IsText) ? null : $"{key.Text} must be a list of texts.",
            "const" => IsText(value) ? null : "const must be a text.",
            "additionalProperties" => value is SuiteScalar { IsText: false, Text: "true" or "false" }
                ? null
                : "additionalProperties must be true or false.",
            "pattern" => Pattern(value),
            "$ref" => Target(value) is { } target && !Circles(target, [])
                ? null
                : "$ref must lead to a schema of this one, such as #/$defs/item, and not round in a circle.",
            _ when Counts.Contains(key.Text) => value is SuiteScalar s
            && int.TryParse(s.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                ? null
                : $"{key.Text} must be a whole number.",
            _ => Deeper(key, value),
        };
        if (fault is not null)
        {
            Fault(value, fault);
        }
    }

    private string? Deeper(SuiteScalar key, SuiteValue value)
    {
        switch (key.Text)
        {
            case "items":
                Visit(value, key);
                return null;
            case "properties":
                return value is SuiteMap named ? Each(named) : "properties must be a mapping.";
            case "anyOf":
                return value is SuiteList choices ? AnyOf(choices) : "anyOf must be a list.";
            default:
                return Notes.Contains(key.Text) ? null : $"The check does not know {key.Text}. It knows {string.Join(", ", Known)}.";
        }
    }

    private string? Each(SuiteMap named)
    {
        foreach (var (name, schema) in named.Entries)
        {
            Visit(schema, name);
        }

        return null;
    }

    private string? AnyOf(SuiteList choices)
    {
        foreach (var choice in choices.Items)
        {
            Visit(choice, choices);
        }

        var others = choices.Items.Where(c => !(c is SuiteMap m && m.Find("type") is SuiteScalar { Text: "null" })).ToList();
        var told = others.TrueForAll(c =>
            Resolved(c) is { } m && m.Find("properties") is SuiteMap p && p.Find("type") is SuiteMap t && t.Find("const") is not null
        );
        return choices.Items.Count > 0 && others.Count > 0 && (others.Count == 1 || told)
            ? null
            : "anyOf may hold one schema and null, or objects whose type is a const of its own.";
    }

    private SuiteMap? Resolved(SuiteValue value) => value is SuiteMap m && m.Find("$ref") is { } r ? Target(r) : value as SuiteMap;

    private SuiteMap? Target(SuiteValue reference)
    {
        if (reference is not SuiteScalar { Text: ['#', ..] pointer })
        {
            return null;
        }

        SuiteValue? at = _root;
        foreach (var step in Lessons.JsonPointer.Split(pointer[1..]))
        {
            at = at is SuiteMap map ? map.Find(step) : null;
        }

        return at as SuiteMap;
    }

    // Only ways that stay at one value: through properties and items the value itself comes to an end.
    private bool Circles(SuiteMap schema, HashSet<SuiteMap> passed)
    {
        if (!passed.Add(schema))
        {
            return true;
        }

        var next =
            schema.Find("anyOf") is SuiteList choices ? choices.Items
            : schema.Find("$ref") is { } r && Target(r) is { } target ? [target]
            : [];
        return next.OfType<SuiteMap>().Any(m => Circles(m, [.. passed]));
    }

    private static string? Pattern(SuiteValue value)
    {
        try
        {
            _ = new Regex(value is SuiteScalar s ? s.Text : "(", RegexOptions.NonBacktracking);
            return null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return $"pattern is no regular expression that runs without backtracking: {e.Message}";
        }
    }

    private static bool IsText(SuiteValue value) =>
        value is SuiteScalar scalar && SuiteJson.Of(scalar)?.GetValueKind() == System.Text.Json.JsonValueKind.String;

    private void Fault(SuiteValue at, string message) => _faults.Add(new SuiteError(at.Place, message));
}
