using System.Text.Json.Nodes;

namespace Homeroom.WebApi.Lessons;

/// <summary>What the sections of a draft are called.</summary>
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
        ["activity"] = "Title and facts",
        ["predict"] = "Prediction",
        ["text"] = "Texts to mark",
        ["key"] = "Key",
        ["controls"] = "Fair, though it looks suspicious",
        ["tally"] = "What to count",
        ["data"] = "Data set",
        ["matrix"] = "Perspectives",
        ["rewrites"] = "Sentences to rewrite",
        ["rates"] = "Errors by group",
        ["grader"] = "The grader",
        ["missing"] = "What is missing",
        ["debrief"] = "Talk after it",
        ["ticket"] = "Exit ticket",
        ["check"] = "Check before and after",
    };

    /// <summary>The short name.</summary>
    public static string Of(string section) => Names.GetValueOrDefault(section, section);

    /// <summary>The name with the title of the cycle.</summary>
    public static string Of(string section, JsonNode? content) =>
        (content as JsonObject)?["title"]?.ToString() is { Length: > 0 } title && section.StartsWith("cycle", StringComparison.Ordinal)
            ? $"{Of(section)}: {title}"
            : Of(section);
}
