using System.Text;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Evaluation.Exchange;

/// <summary>Writes values as YAML that reads back as the same values.</summary>
internal static class YamlText
{
    public static string Write(SuiteMap map)
    {
        var yaml = new StringBuilder();
        Entries(yaml, map, "");
        return yaml.ToString();
    }

    private static void Entries(StringBuilder yaml, SuiteMap map, string indent, bool begun = false)
    {
        foreach (var (key, value) in map.Entries)
        {
            yaml.Append(begun ? "" : indent).Append(PromptYaml.Scalar(key.Text)).Append(':');
            begun = false;
            Value(yaml, value, indent);
        }
    }

    private static void Value(StringBuilder yaml, SuiteValue value, string indent)
    {
        switch (value)
        {
            case SuiteMap { Entries.Count: > 0 } map:
                yaml.Append('\n');
                Entries(yaml, map, indent + "  ");
                break;
            case SuiteList { Items.Count: > 0 } list:
                yaml.Append('\n');
                list.Items.ToList().ForEach(i => Item(yaml, i, indent + "  "));
                break;
            default:
                yaml.Append(' ').Append(Word(value)).Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder yaml, SuiteValue value, string indent)
    {
        yaml.Append(indent).Append('-');
        if (value is SuiteMap { Entries.Count: > 0 } map)
        {
            yaml.Append(' ');
            Entries(yaml, map, indent + "  ", begun: true);
        }
        else
        {
            Value(yaml, value, indent);
        }
    }

    private static string Word(SuiteValue value) =>
        value switch
        {
            SuiteMap => "{}",
            SuiteList => "[]",
            SuiteScalar { IsNull: true } => "null",
            SuiteScalar { IsText: true } text => PromptYaml.Scalar(text.Text),
            SuiteScalar plain => plain.Text,
            _ => "null",
        };
}
