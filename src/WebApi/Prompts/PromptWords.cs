using System.Globalization;
using Homeroom.Assistant.Prompts;

namespace Homeroom.WebApi.Prompts;

/// <summary>Prompts in a teacher's words.</summary>
internal static class PromptWords
{
    private static readonly Dictionary<string, string> Features = new()
    {
        ["lessons"] = "Lessons",
        ["bias-activities"] = "Bias activities",
        ["grading"] = "Grading",
        ["families"] = "Families",
        ["rubrics"] = "Rubrics",
    };

    /// <summary>The feature a prompt belongs to.</summary>
    public static string Feature(string id)
    {
        var folder = id.Split('/')[0];
        return Features.GetValueOrDefault(folder) ?? Sentence(folder);
    }

    /// <summary>Order of the features on the list.</summary>
    public static int Order(string id) => Features.Keys.ToList().IndexOf(id.Split('/')[0]) is >= 0 and var at ? at : Features.Count;

    /// <summary>How a prompt is called.</summary>
    public static string Title(PromptFile file) => Sentence(file.Name);

    /// <summary>What it is for, without the number of the file's edition.</summary>
    public static string Line(PromptFile file)
    {
        var at = file.Description.LastIndexOf(" Version ", StringComparison.Ordinal);
        return at < 0 ? file.Description : file.Description[..at];
    }

    /// <summary>An input as it is read.</summary>
    public static string Input(string name) => Sentence(name);

    /// <summary>A version by its number.</summary>
    public static string Version(int number) =>
        number == 0 ? "the version that came with Homeroom" : string.Create(CultureInfo.InvariantCulture, $"version {number}");

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string AtStart(int number) =>
        number == 0 ? "The version that came with Homeroom" : string.Create(CultureInfo.InvariantCulture, $"Version {number}");

    /// <summary>Who uses it.</summary>
    public static string Use(PromptScope? scope) =>
        scope switch
        {
            PromptScope.Mine => "chosen by you",
            PromptScope.School => "chosen for your school",
            PromptScope.Default => "the default here",
            _ => "as it came",
        };

    private static string Sentence(string name)
    {
        var words = name.Replace('_', ' ').Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
