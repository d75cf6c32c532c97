using System.Globalization;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Evaluation.Exchange;

/// <summary>A prompt on its way to a file: its messages, in Handlebars.</summary>
/// <param name="Messages">Role and text of each.</param>
/// <param name="Place">Where it stands in the source.</param>
internal sealed record PromptDraft(IReadOnlyList<(string Role, string Text)> Messages, Place Place)
{
    public static IReadOnlyList<string> Roles { get; } = ["system", "user", "assistant"];

    /// <summary>The prompt file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">What it was carried over from.</param>
    /// <param name="settings">Temperature and the most tokens.</param>
    public string Yaml(string name, string source, (double Temperature, int MaxTokens) settings)
    {
        var template = string.Concat(Messages.Select(m => $"<message role=\"{m.Role}\">\n{Encoded(m.Text)}\n</message>\n"));
        var file = new PromptFile
        {
            Name = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')),
            Description = $"Carried over from {source}.",
            Template = template,
            InputVariables =
            [
                .. Messages
                    .SelectMany(m => Templates.Names(m.Text))
                    .Distinct()
                    .Select(n => new PromptInput
                    {
                        Name = n,
                        Description = $"The variable {n}",
                        Default = "",
                    }),
            ],
            OutputVariable = new PromptOutput("The answer"),
            ExecutionSettings = new()
            {
                ["default"] = new()
                {
                    ["temperature"] = settings.Temperature.ToString(CultureInfo.InvariantCulture),
                    ["max_tokens"] = settings.MaxTokens.ToString(CultureInfo.InvariantCulture),
                },
            },
        };
        return PromptYaml.Write(file);
    }

    // What the reader of messages would take for a message or an entity stands as entities; all else stays readable.
    private static string Encoded(string text) =>
        text.Contains("message", StringComparison.Ordinal) && text.Contains('<', StringComparison.Ordinal)
        || text.Contains("&lt;", StringComparison.Ordinal)
        || text.Contains("&gt;", StringComparison.Ordinal)
        || text.Contains("&amp;", StringComparison.Ordinal)
            ? text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
            : text;
}
