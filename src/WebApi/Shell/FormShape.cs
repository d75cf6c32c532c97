using System.Text.Json.Nodes;

namespace Homeroom.WebApi.Shell;

/// <summary>What a JSON schema says about a form: which control a value gets, what its label is, what an empty one looks like.</summary>
public sealed class FormShape
{
    private const int LineLength = 120;

    private readonly JsonObject _root;
    private readonly JsonObject _schema;
    private readonly Lazy<FormControl> _control;
    private readonly Lazy<IReadOnlyList<FormShape>> _alternatives;
    private readonly Lazy<IReadOnlyList<(string Name, FormShape Shape)>> _parts;
    private readonly Lazy<FormShape> _entry;

    /// <summary>The shape of a whole document, which must not be changed afterwards: what is read of it is kept.</summary>
    public FormShape(JsonObject root)
        : this(root, root) { }

    private FormShape(JsonObject root, JsonObject schema)
    {
        _root = root;
        _schema = schema;
        _control = new(FindControl);
        _alternatives = new(FindAlternatives);
        _parts = new(() => [.. (_schema["properties"] as JsonObject ?? []).Select(p => (p.Key, new FormShape(_root, p.Value!.AsObject())))]);
        _entry = new(() => new FormShape(_root, _schema["items"]!.AsObject()));
        Label = _schema["description"]?.GetValue<string>() ?? "";
        Beginning = _schema["pattern"]?.GetValue<string>() is ['^', .. var rest] ? rest.TrimEnd() : null;
    }

    /// <summary>Which control stands for the value.</summary>
    public FormControl Control => _control.Value;

    /// <summary>The label, from the schema's description.</summary>
    public string Label { get; }

    /// <summary>The choices of an enum.</summary>
    public IReadOnlyList<string> Choices => [.. (_schema["enum"] as JsonArray ?? []).Select(c => c!.GetValue<string>())];

    /// <summary>The words that the value has to begin with, if it has to.</summary>
    public string? Beginning { get; }

    /// <summary>Longest text, in characters.</summary>
    public int? Longest => Whole("maxLength");

    /// <summary>Fewest entries, or the smallest number.</summary>
    public int Least => Whole("minItems") ?? Whole("minimum") ?? 0;

    /// <summary>Most entries, or the largest number.</summary>
    public int Most => Whole("maxItems") ?? Whole("maximum") ?? int.MaxValue;

    /// <summary>Named parts of an object.</summary>
    public IReadOnlyList<(string Name, FormShape Shape)> Parts => _parts.Value;

    /// <summary>The kinds an entry of this list can have: one without a name, or several by their type.</summary>
    public IReadOnlyList<(string? Kind, FormShape Shape)> Kinds =>
        [.. Entry()._alternatives.Value.Select(s => (s._schema["properties"]?["type"]?["const"]?.GetValue<string>(), s))];

    private string? Type => _schema["type"]?.GetValue<string>();

    /// <summary>The shape with references followed and the alternative picked that the value means to be.</summary>
    public FormShape For(JsonNode? value)
    {
        var all = _alternatives.Value;
        var kind = ((value as JsonObject)?["type"] as JsonValue)?.ToString();
        return all.FirstOrDefault(s => kind is not null && s._schema["properties"]?["type"]?["const"]?.GetValue<string>() == kind)
            ?? all.First(s => s.Type != "null");
    }

    /// <summary>The shape of a list's entries, before an alternative is picked.</summary>
    public FormShape Entry() => _entry.Value;

    /// <summary>An empty value of this shape, with as many entries as it must have.</summary>
    public JsonNode Empty()
    {
        var shape = For(null);
        return shape.Control switch
        {
            FormControl.Group => new JsonObject(shape.Parts.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Shape.Empty()))),
            FormControl.List => new JsonArray([.. Enumerable.Range(0, shape.Least).Select(_ => (JsonNode?)shape.Entry().Empty())]),
            FormControl.Number => JsonValue.Create(shape.Least),
            FormControl.Choice => JsonValue.Create(shape.Choices[0]),
            FormControl.Fixed => shape._schema["const"]!.DeepClone(),
            _ => JsonValue.Create(""),
        };
    }

    private FormControl FindControl() =>
        Type switch
        {
            "object" => FormControl.Group,
            "array" => FormControl.List,
            "integer" or "number" => FormControl.Number,
            _ when _schema["const"] is not null => FormControl.Fixed,
            _ when _schema["readOnly"] is not null => FormControl.Hidden,
            _ when _schema["enum"] is not null => FormControl.Choice,
            _ when Whole("maxLength") is <= LineLength => FormControl.Line,
            _ => FormControl.Text,
        };

    private IReadOnlyList<FormShape> FindAlternatives()
    {
        if (_schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return new FormShape(_root, Pointer.Find(_root, reference.TrimStart('#'))!.AsObject())._alternatives.Value;
        }

        return _schema["anyOf"] is JsonArray any ? [.. any.SelectMany(a => new FormShape(_root, a!.AsObject())._alternatives.Value)] : [this];
    }

    private int? Whole(string keyword) => _schema[keyword] is JsonValue value && value.TryGetValue<int>(out var n) ? n : null;
}

/// <summary>Controls of a form.</summary>
public enum FormControl
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>A word that cannot be changed.</summary>
    Fixed,

    /// <summary>A value that goes along and is not shown.</summary>
    Hidden,

    /// <summary>Named parts.</summary>
    Group,

    /// <summary>Entries in an order.</summary>
    List,
}
