using System.Globalization;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Drafts;

/// <summary>A JSON pointer into a draft: its section and the way inside it.</summary>
internal sealed class PartPointer
{
    /// <summary>Schema of a redone part; its own shape is checked against the section's schema afterwards.</summary>
    public const string Wire = """{"type":"object","properties":{"part":{}},"required":["part"]}""";

    private readonly string[] _steps;

    public PartPointer(string pointer)
    {
        var all = pointer.TrimStart('/').Split('/');
        Section = all[0];
        _steps = all[1..];
    }

    /// <summary>Id of the section.</summary>
    public string Section { get; }

    /// <summary>The part, or null when there is none.</summary>
    public JsonNode? Read(JsonNode? section) => _steps.Aggregate(section, Step);

    /// <summary>The section with the part replaced.</summary>
    public JsonNode Write(JsonNode section, JsonNode part)
    {
        if (_steps.Length == 0)
        {
            return part;
        }

        var parent = _steps[..^1].Aggregate((JsonNode?)section, Step);
        if (parent is JsonArray array && Index(_steps[^1], array) is { } at)
        {
            array[at] = part.DeepClone();
        }
        else if (parent is JsonObject o)
        {
            o[_steps[^1]] = part.DeepClone();
        }

        return section;
    }

    private static JsonNode? Step(JsonNode? node, string step) =>
        node switch
        {
            JsonObject o => o[step],
            JsonArray a when Index(step, a) is { } at => a[at],
            _ => null,
        };

    private static int? Index(string step, JsonArray array) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < array.Count ? at : null;
}
