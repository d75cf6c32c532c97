using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.WebApi.Shell;

/// <summary>One value of a form, with all that its controls show.</summary>
/// <param name="Form">The whole form.</param>
/// <param name="Shape">The shape of this value, alternatives picked.</param>
/// <param name="Value">What the field shows.</param>
/// <param name="At">Pointer to this value; the name of the field.</param>
/// <param name="Label">What the field is called.</param>
public sealed record SchemaField(SchemaForm Form, FormShape Shape, JsonNode? Value, string At, string Label)
{
    private const int LineLength = 68;
    private const int MostRows = 14;

    private IReadOnlyList<SchemaField>? _entries;

    /// <summary>Id in the page.</summary>
    public string Id { get; } = Pointer.Id(At);

    /// <summary>What stands in the control.</summary>
    public string Text { get; } = Value?.ToString() ?? "";

    /// <summary>What is wrong with it.</summary>
    public ShapeError? Error { get; } = Form.ErrorAt(At);

    /// <summary>Whether it is the first entry of its list.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether it is the last entry of its list.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether it is one control.</summary>
    public bool IsSimple => Shape.Control is not (FormControl.Group or FormControl.List);

    /// <summary>The value of aria-invalid.</summary>
    public string? Invalid => Error is null ? null : "true";

    /// <summary>Whether the page opens in this control.</summary>
    public bool Focused => At == Form.FocusField;

    /// <summary>Ids of what describes it.</summary>
    public string? Described =>
        (Error, Shape.Beginning) switch
        {
            (null, null) => null,
            (_, null) => Id + "-error",
            (null, _) => Id + "-hint",
            _ => $"{Id}-error {Id}-hint",
        };

    /// <summary>Lines that a text of this length needs.</summary>
    public int Rows => Math.Clamp((Text.Length / LineLength) + Text.Count(c => c == '\n') + 1, 1, MostRows);

    /// <summary>The entries of a list.</summary>
    public IReadOnlyList<SchemaField> Entries => _entries ??= [.. (Value as JsonArray ?? []).Select(Entry)];

    /// <summary>A named part.</summary>
    public SchemaField Part(string name, FormShape declared)
    {
        var value = (Value as JsonObject)?[name];
        var shape = declared.For(value);
        return new SchemaField(Form, shape, value, $"{At}/{name}", shape.Label);
    }

    private SchemaField Entry(JsonNode? value, int i)
    {
        var shape = Shape.Entry().For(value);
        return new SchemaField(Form, shape, value, $"{At}/{i}", $"{shape.Label} {i + 1}")
        {
            IsFirst = i == 0,
            IsLast = i == ((JsonArray)Value!).Count - 1,
        };
    }
}
