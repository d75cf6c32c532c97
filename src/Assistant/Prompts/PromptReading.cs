using Homeroom.Assistant.Prompts.Lint;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Homeroom.Assistant.Prompts;

/// <summary>A prompt file that somebody brings along: the prompt, or why there is none.</summary>
/// <param name="File">The prompt; null when there are errors.</param>
/// <param name="Errors">All errors, with lines of the file.</param>
public sealed record PromptReading(PromptFile? File, IReadOnlyList<LintFinding> Errors)
{
    private static readonly PlainYaml Form = new("prompt", "It begins with name: and holds template:.");

    private static readonly string[] Root =
    [
        "name",
        "description",
        "template",
        "template_format",
        "input_variables",
        "output_variable",
        "execution_settings",
    ];

    private static readonly string[] Input = ["name", "description", "default", "is_required"];
    private static readonly string[] Settings = ["temperature", "max_tokens"];

    /// <summary>Reads the YAML of a prompt.</summary>
    public static PromptReading Of(string yaml)
    {
        List<(int Line, string Message)> faults = [];
        if (Form.Read(yaml, faults) is { } root)
        {
            Check(root, faults);
        }

        if (faults.Count > 0)
        {
            return new PromptReading(null, [.. faults.Select(f => Fault(f.Line, f.Message))]);
        }

        try
        {
            return new PromptReading(PromptFile.Parse(yaml), []);
        }
        catch (Exception e) when (e is FormatException or YamlException)
        {
            return new PromptReading(null, [Fault(1, e is FormatException ? e.Message : "A field of the file holds something of another kind.")]);
        }
    }

    private static void Check(YamlMappingNode root, List<(int, string)> faults)
    {
        Keys(root, Root, "", faults);
        foreach (var inputs in Child<YamlSequenceNode>(root, "input_variables")?.Children.OfType<YamlMappingNode>() ?? [])
        {
            Keys(inputs, Input, " of an input", faults);
        }

        if (Child<YamlMappingNode>(root, "execution_settings") is { } settings)
        {
            Keys(settings, ["default"], " of the settings", faults);
            if (Child<YamlMappingNode>(settings, "default") is { } own)
            {
                Keys(own, Settings, " of the settings", faults);
            }
        }

        if (Child<YamlScalarNode>(root, "template_format") is { } format && format.Value != "handlebars")
        {
            faults.Add((PlainYaml.Line(format.Start), "The template format is handlebars. Other formats are not read."));
        }
    }

    // Whatever is not listed could choose an endpoint, a key, tools or rails. That is the school's decision and not a prompt's.
    private static void Keys(YamlMappingNode node, string[] known, string where, List<(int, string)> faults)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(k => !known.Contains(k.Value)))
        {
            faults.Add(
                (
                    PlainYaml.Line(key.Start),
                    $"“{key.Value}” is no field{where} that a prompt may have: it may not choose a server, a key, tools or checks. {Nearest.Hint(key.Value ?? "", known)}"
                )
            );
        }
    }

    private static T? Child<T>(YamlMappingNode node, string key)
        where T : YamlNode => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child as T : null;

    private static LintFinding Fault(int line, string message) =>
        new("file", Math.Max(1, line), 1, LintLevel.Error, message, "Change this line of the file and bring it in again.");
}
