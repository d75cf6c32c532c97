using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>The files that a configuration names, beside it.</summary>
/// <param name="folder">Folder of the configuration, as errors show it.</param>
/// <param name="hand">Takes what cannot be read.</param>
internal sealed class SourceFiles(string folder, Handover hand)
{
    private const string Scheme = "file://";

    /// <summary>Whether a text names a file, by its scheme.</summary>
    public static bool IsNamed(string text) => text.StartsWith(Scheme, StringComparison.Ordinal);

    /// <summary>The path that a text names, from where the command was typed.</summary>
    public string PathOf(string text) => Path.Combine(folder, IsNamed(text) ? text[Scheme.Length..] : text);

    /// <summary>The paths that a text names; a * in the last part stands for anything.</summary>
    public IReadOnlyList<string> PathsOf(SuiteScalar named)
    {
        var path = PathOf(named.Text);
        var (where, last) = (Path.GetDirectoryName(path) ?? "", Path.GetFileName(path));
        if (!last.Contains('*', StringComparison.Ordinal) || where.Contains('*', StringComparison.Ordinal))
        {
            return [path];
        }

        var found = Directory.Exists(where) ? Directory.EnumerateFiles(where, last).Order(StringComparer.Ordinal).ToList() : [];
        if (found.Count == 0)
        {
            hand.Fault(named.Place, $"No file fits {named.Text}.");
        }

        return found;
    }

    /// <summary>The text of a file; null, told, where it cannot be read.</summary>
    public string? Text(string path, Place place) => SuiteReader.Text(path, place, hand.ToFaults);

    /// <summary>The value of a YAML or JSON file; null, told, where it cannot be read.</summary>
    public SuiteValue? Value(string path, Place place) => Text(path, place) is { } text ? SuiteYaml.ReadAny(path, text, hand.ToFaults) : null;

    /// <summary>A value, or what stands in the file that it names.</summary>
    public SuiteValue? Followed(SuiteValue? value) =>
        value is SuiteScalar { Text: var text } scalar && IsNamed(text) && IsTree(text) ? Value(PathOf(text), scalar.Place) : value;

    /// <summary>Whether a file holds values rather than text.</summary>
    public static bool IsTree(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" or ".json";
}
