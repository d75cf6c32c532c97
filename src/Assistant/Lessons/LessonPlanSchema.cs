using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons;

/// <summary>The JSON schema of a lesson plan. Each property at the top is a section.</summary>
public static class LessonPlanSchema
{
    private static readonly DocumentSchema Plan = new(JsonNode.Parse(Embedded.Text("lesson-plan.schema.json"))!.AsObject());

    /// <summary>A fresh copy of the whole schema.</summary>
    public static JsonObject Root => Plan.Root;

    /// <summary>Ids of the sections in the order of the plan.</summary>
    public static IReadOnlyList<string> SectionIds => Plan.SectionIds;

    /// <summary>The schema as JSON text for servers with strict structured output, which refuse some keywords.</summary>
    public static string Wire { get; } = DocumentSchema.Wire(Root);

    /// <summary>The schema of one section, with the definitions it refers to.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public static JsonObject ForSection(string id) => Plan.ForSection(id);

    /// <summary>Everything in a whole plan that does not fit the schema.</summary>
    public static IReadOnlyList<ShapeError> Validate(JsonNode plan) => Plan.Validate(plan);

    /// <summary>Everything in one section that does not fit; paths begin with the section.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public static IReadOnlyList<ShapeError> ValidateSection(string id, JsonNode? section) => Plan.ValidateSection(id, section);

    /// <summary>The schema declared at a pointer into a plan, with its references and choices open; null when the pointer leads nowhere.</summary>
    internal static JsonObject? At(string pointer, JsonNode plan) => Plan.At(pointer, plan);
}
