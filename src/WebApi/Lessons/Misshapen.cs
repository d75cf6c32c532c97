using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>A section that came in another shape than a plan has, so that the page of that section would leave out some of its words.</summary>
internal static class Misshapen
{
    /// <summary>Whether the section came so and nobody has put it in order yet.</summary>
    public static bool Is(Section? section, JsonNode? content) =>
        section is not null
        && section.Findings.Any(f => f.Code == "shape" && f.Rail.EndsWith("-plan", StringComparison.Ordinal))
        && (!Fits(SectionShapes.Of(section.Id), content) || !JsonTexts.Of(content).Any());

    /// <summary>The words in the shape that the section should have, as far as they can be laid out by themselves.</summary>
    public static JsonNode LaidOut(string section, JsonNode? content) => LaidOut(SectionShapes.Of(section), content);

    /// <summary>A name in a schema as a person would write it: "keyLearningPoints" as "Key learning points".</summary>
    public static string Named(string name)
    {
        var words = string.Concat(
                name.Select(c =>
                    char.IsUpper(c) ? " " + char.ToLowerInvariant(c)
                    : c is '_' or '-' ? " "
                    : c.ToString()
                )
            )
            .Trim();
        return words.Length == 0 ? "No name" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static bool Fits(FormShape declared, JsonNode? value)
    {
        var shape = declared.For(value);
        return shape.Control switch
        {
            _ when value is null => true,
            FormControl.Group => value is JsonObject o && o.All(p => shape.Parts.Any(x => x.Name == p.Key && Fits(x.Shape, p.Value))),
            FormControl.List => value is JsonArray a && a.All(v => Fits(shape.Entry(), v)),
            _ => value is JsonValue,
        };
    }

    private static JsonNode LaidOut(FormShape declared, JsonNode? value)
    {
        var shape = declared.For(value);
        return shape.Control switch
        {
            _ when value is null => shape.Empty(),
            FormControl.Group when value is JsonObject o => new JsonObject(
                shape.Parts.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)LaidOut(p.Shape, o[p.Name])))
            ),
            FormControl.Group => InFirstText(shape, value),
            FormControl.List when value is JsonArray a => new JsonArray([.. a.Select(v => (JsonNode?)LaidOut(shape.Entry(), v))]),
            FormControl.List => new JsonArray([.. Lines(value).Select(l => (JsonNode?)LaidOut(shape.Entry(), JsonValue.Create(l)))]),
            FormControl.Line or FormControl.Text => JsonValue.Create(string.Join('\n', Lines(value))),
            _ => value is JsonValue ? value.DeepClone() : shape.Empty(),
        };
    }

    private static JsonNode InFirstText(FormShape shape, JsonNode value)
    {
        var empty = shape.Empty();
        var first = shape.Parts.FirstOrDefault(p => p.Shape.For(null).Control is FormControl.Line or FormControl.Text).Name;
        if (first is not null)
        {
            empty[first] = string.Join('\n', Lines(value));
        }

        return empty;
    }

    private static IEnumerable<string> Lines(JsonNode? value) =>
        value switch
        {
            JsonObject o => o.Select(p => $"{Named(p.Key)}: {string.Join(", ", Lines(p.Value))}"),
            JsonArray a => a.Select(v => string.Join(", ", Lines(v))),
            null => [],
            _ => [value.ToString()],
        };
}
