using System.Text.Json.Nodes;

namespace Homeroom.WebApi.Lessons;

/// <summary>What the sections of a plan are called.</summary>
internal static class SectionNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["lesson"] = "Title and facts",
        ["outcome"] = "Outcome",
        ["knowledge"] = "Knowledge",
        ["misconceptions"] = "Misconceptions",
        ["vocabulary"] = "Vocabulary",
        ["materials"] = "Materials",
        ["timeline"] = "Timeline",
        ["starter"] = "Starter quiz",
        ["cycle1"] = "Cycle 1",
        ["cycle2"] = "Cycle 2",
        ["cycle3"] = "Cycle 3",
        ["exit"] = "Exit quiz",
        ["differentiation"] = "Three tiers and supports",
        ["homework"] = "Homework",
        ["notes"] = "Teacher notes",
    };

    /// <summary>The short name.</summary>
    public static string Of(string section) => Names.GetValueOrDefault(section, section);

    /// <summary>The name with the title of the cycle.</summary>
    public static string Of(string section, JsonNode? content) =>
        (content as JsonObject)?["title"]?.ToString() is { Length: > 0 } title && section.StartsWith("cycle", StringComparison.Ordinal)
            ? $"{Of(section)}: {title}"
            : Of(section);
}
