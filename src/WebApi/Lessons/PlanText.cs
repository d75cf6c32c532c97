using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>A section as readable lines: what a teacher compares instead of JSON.</summary>
internal static class PlanText
{
    /// <summary>One line for each text, each with what it is.</summary>
    public static string Of(string section, JsonNode? content) =>
        content is null ? "" : string.Join('\n', Lines(SectionShapes.Of(section), content, ""));

    private static IEnumerable<string> Lines(FormShape declared, JsonNode? value, string label)
    {
        var shape = declared.For(value);
        switch (value)
        {
            case JsonObject group:
                return shape.Parts.SelectMany(p => Lines(p.Shape, group[p.Name], p.Shape.For(group[p.Name]).Label));
            case JsonArray list:
                return list.SelectMany(entry => Lines(shape.Entry(), entry, entry is JsonValue ? "" : shape.Entry().For(entry).Label));
            case JsonValue when shape.Control == FormControl.Fixed:
                return [];
            case null:
                return [];
            default:
                return [label.Length > 0 ? $"{label}: {value.ToString().ReplaceLineEndings(" ")}" : value.ToString().ReplaceLineEndings(" ")];
        }
    }
}
