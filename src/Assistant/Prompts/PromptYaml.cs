using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Prompts;

/// <summary>Writes a prompt in the one form in which the files of prompts/ are written, so that the same prompt always has the same hash.</summary>
public static partial class PromptYaml
{
    /// <summary>The YAML of a prompt.</summary>
    public static string Write(PromptFile file)
    {
        var yaml = new StringBuilder();
        yaml.Append("name: ").Append(Scalar(file.Name)).Append('\n');
        yaml.Append("description: ").Append(Scalar(file.Description)).Append('\n');
        yaml.Append("template_format: handlebars\n");
        Template(yaml, Plain(file.Template));
        Inputs(yaml, file.InputVariables);
        yaml.Append("output_variable:\n  description: ").Append(Scalar(file.OutputVariable.Description)).Append('\n');
        yaml.Append("execution_settings:\n  default:\n");
        foreach (var (name, value) in file.ExecutionSettings.GetValueOrDefault("default") ?? [])
        {
            yaml.Append("    ").Append(Scalar(name)).Append(": ").Append(IsNumber(value) ? value : Scalar(value)).Append('\n');
        }

        return yaml.ToString();
    }

    /// <summary>A template as it is kept: ends of lines and of the text in one form, nothing that YAML cannot hold in a block.</summary>
    public static string Plain(string template) =>
        string.Concat(template.ReplaceLineEndings("\n").EnumerateRunes().Where(Holds).Select(r => r.ToString())).Trim('\n', ' ', '\t') + "\n";

    private static bool Holds(Rune r) => r.Value is '\n' or '\t' || !(Rune.IsControl(r) || r.Value is 0xFEFF or 0xFFFE or 0xFFFF);

    private static void Template(StringBuilder yaml, string template)
    {
        yaml.Append("template: |\n");
        foreach (var line in template.TrimEnd('\n').Split('\n'))
        {
            yaml.Append(line.Length > 0 ? "  " : "").Append(line).Append('\n');
        }
    }

    private static void Inputs(StringBuilder yaml, List<PromptInput> inputs)
    {
        yaml.Append(inputs.Count == 0 ? "input_variables: []\n" : "input_variables:\n");
        foreach (var input in inputs)
        {
            yaml.Append("  - name: ").Append(Scalar(input.Name)).Append('\n');
            yaml.Append("    description: ").Append(Scalar(input.Description)).Append('\n');
            if (input.Default is not null)
            {
                yaml.Append("    default: ").Append(Scalar(input.Default)).Append('\n');
            }

            yaml.Append("    is_required: ").Append(input.IsRequired ? "true" : "false").Append('\n');
        }
    }

    private static bool IsNumber(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    // What could be read as anything but this text stands in quotation marks; JSON's escapes are YAML's too.
    internal static string Scalar(string text) =>
        Safe().IsMatch(text) && !Meaning().IsMatch(text) ? text : JsonSerializer.Serialize(text, Json.Options);

    [GeneratedRegex(@"^[A-Za-z](?:[^:#\p{C}\p{Zl}\p{Zp}]|:(?=\S)|(?<=\S)#)*(?<![\s:])\z")]
    private static partial Regex Safe();

    [GeneratedRegex("^(true|false|yes|no|on|off|null|y|n)$", RegexOptions.IgnoreCase)]
    private static partial Regex Meaning();
}
