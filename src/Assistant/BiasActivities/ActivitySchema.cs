using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>The JSON schema of an activity. Each property at the top is a section; which of them there are depends on the format.</summary>
public static class ActivitySchema
{
    private static readonly DocumentSchema Any = new(JsonNode.Parse(Embedded.Text("activities/bias-activity.schema.json"))!.AsObject());

    private static readonly Dictionary<string, DocumentSchema> ByFormat = ActivityFormat.All.ToDictionary(
        f => f.Id,
        f => new DocumentSchema(Any.Of(f.Sections))
    );

    private static readonly Dictionary<string, string> Wires = ByFormat.ToDictionary(f => f.Key, f => DocumentSchema.Wire(f.Value.Root));

    /// <summary>A fresh copy of the whole schema, with the sections of all formats.</summary>
    public static JsonObject Root => Any.Root;

    /// <summary>Ids of all sections that there can be.</summary>
    public static IReadOnlyList<string> SectionIds => Any.SectionIds;

    /// <summary>The ten codes of what a place can be, in the order of the schema.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [.. Any.Root["properties"]!["key"]!["items"]!["properties"]!["code"]!["enum"]!.AsArray().Select(c => c!.GetValue<string>())];

    /// <summary>A fresh copy of the schema of one format: its sections in order, each of them required.</summary>
    public static JsonObject Of(ActivityFormat format) => ByFormat[format.Id].Root;

    /// <summary>The schema of one format as JSON text for servers with strict structured output, which refuse some keywords.</summary>
    public static string Wire(ActivityFormat format) => Wires[format.Id];

    /// <summary>The schema of one section, with the definitions it refers to.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public static JsonObject ForSection(string id) => Any.ForSection(id);

    /// <summary>Everything in a whole activity that does not fit, sections that the format lacks or has no use for included.</summary>
    public static IReadOnlyList<ShapeError> Validate(JsonNode activity, ActivityFormat format) => ByFormat[format.Id].Validate(activity);

    /// <summary>Everything in one section that does not fit; paths begin with the section.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public static IReadOnlyList<ShapeError> ValidateSection(string id, JsonNode? section) => Any.ValidateSection(id, section);

    /// <summary>The schema declared at a pointer into an activity; null when the pointer leads nowhere.</summary>
    internal static JsonObject? At(string pointer, JsonNode activity) => Any.At(pointer, activity);
}
