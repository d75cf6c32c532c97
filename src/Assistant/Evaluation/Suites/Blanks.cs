using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Fills the inputs of a case into the texts of its graders: {{topic}} stands for the input topic.</summary>
internal static partial class Blanks
{
    /// <summary>Whether there is something to fill in.</summary>
    public static bool Has(SuiteValue value) =>
        value switch
        {
            SuiteScalar scalar => Blank().IsMatch(scalar.Text),
            SuiteList list => list.Items.Any(Has),
            SuiteMap map => map.Entries.Any(e => Has(e.Value)),
            _ => false,
        };

    /// <summary>A grader with the inputs in their places.</summary>
    public static SuiteMap Filled(SuiteMap map, IReadOnlyDictionary<string, string> inputs, ICollection<SuiteError> errors) =>
        Has(map) ? (SuiteMap)Value(map, inputs, errors) : map;

    private static SuiteValue Value(SuiteValue value, IReadOnlyDictionary<string, string> inputs, ICollection<SuiteError> errors) =>
        value switch
        {
            SuiteScalar scalar => scalar with { Text = Text(scalar, inputs, errors) },
            SuiteList list => list with { Items = [.. list.Items.Select(i => Value(i, inputs, errors))] },
            SuiteMap map => map with { Entries = [.. map.Entries.Select(e => KeyValuePair.Create(e.Key, Value(e.Value, inputs, errors)))] },
            _ => value,
        };

    private static string Text(SuiteScalar scalar, IReadOnlyDictionary<string, string> inputs, ICollection<SuiteError> errors) =>
        Blank()
            .Replace(
                scalar.Text,
                match =>
                {
                    var name = match.Groups["name"].Value;
                    if (inputs.TryGetValue(name, out var text))
                    {
                        return text;
                    }

                    errors.Add(new SuiteError(scalar.Place, $"There is no input {name} to fill in here. {Nearest.Hint(name, inputs.Keys)}"));
                    return match.Value;
                }
            );

    [GeneratedRegex(@"\{\{\s*(?<name>[A-Za-z_][A-Za-z0-9_-]*)\s*\}\}")]
    private static partial Regex Blank();
}
