using System.Globalization;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>
/// Reads the keys of a mapping. What is missing, of another kind or out of range becomes an error with its place, and reading goes on with a harmless value, so that
/// all errors of a file are told at once. <see cref="Close"/> refuses the keys that nobody asked for.
/// </summary>
public sealed class SuiteFields(SuiteMap map, string what, ICollection<SuiteError> errors)
{
    private readonly HashSet<string> _known = [];

    /// <summary>The mapping itself.</summary>
    public SuiteMap Map => map;

    /// <summary>Whether a key is there.</summary>
    public bool Has(string name) => Value(name) is not null;

    /// <summary>The value of a key; null where it is missing or null.</summary>
    public SuiteValue? Value(string name)
    {
        _known.Add(name);
        foreach (var (key, value) in map.Entries)
        {
            if (key.Text == name)
            {
                return value is SuiteScalar { IsNull: true } ? null : value;
            }
        }

        return null;
    }

    /// <summary>A text; null where it is missing.</summary>
    public string? Text(string name) =>
        Value(name) switch
        {
            null => null,
            SuiteScalar s => s.Text,
            var other => Wrong<string?>(other, $"{name} must be a text.", null),
        };

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string name) => Text(name) is { Length: > 0 } text ? text : Missing(name, "");

    /// <summary>A text that is one of a few.</summary>
    public string Choice(string name, string otherwise, params IReadOnlyList<string> choices) =>
        Value(name) switch
        {
            null => otherwise,
            SuiteScalar s when choices.Contains(s.Text) => s.Text,
            var other => Wrong(other, $"{name} must be one of {string.Join(", ", choices)}.", otherwise),
        };

    /// <summary>A number within bounds; null where it is missing.</summary>
    public double? Number(string name, double least = double.MinValue, double most = double.MaxValue) =>
        Value(name) switch
        {
            null => null,
            SuiteScalar s when double.TryParse(s.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most => n,
            var other => Wrong<double?>(other, $"{name} must be a number{Between(least, most)}.", null),
        };

    /// <summary>A whole number within bounds; null where it is missing.</summary>
    public int? Whole(string name, int least = 0, int most = int.MaxValue) =>
        Value(name) switch
        {
            null => null,
            SuiteScalar s
                when int.TryParse(s.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most => n,
            var other => Wrong<int?>(other, $"{name} must be a whole number{Between(least, most)}.", null),
        };

    /// <summary>True or false.</summary>
    public bool Flag(string name, bool otherwise = false) =>
        Value(name) switch
        {
            null => otherwise,
            SuiteScalar { IsText: false, Text: "true" } => true,
            SuiteScalar { IsText: false, Text: "false" } => false,
            var other => Wrong(other, $"{name} must be true or false.", otherwise),
        };

    /// <summary>One text or a list of them.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        Value(name) switch
        {
            null => [],
            SuiteScalar s => [s.Text],
            SuiteList list => [.. list.Items.Select(i => i is SuiteScalar s ? s.Text : Wrong(i, $"{name} must be a list of texts.", ""))],
            var other => Wrong<IReadOnlyList<string>>(other, $"{name} must be a text or a list of texts.", []),
        };

    /// <summary>The mappings of a list.</summary>
    public IReadOnlyList<SuiteMap> Maps(string name) =>
        Value(name) switch
        {
            null => [],
            SuiteList list => [.. list.Items.Select(i => i as SuiteMap ?? Wrong(i, $"Each of {name} must be a mapping.", new SuiteMap([], i.Place)))],
            var other => Wrong<IReadOnlyList<SuiteMap>>(other, $"{name} must be a list.", []),
        };

    /// <summary>The mapping under a key; null where it is missing.</summary>
    public SuiteFields? Fields(string name) =>
        Value(name) switch
        {
            null => null,
            SuiteMap m => new SuiteFields(m, name, errors),
            var other => Wrong<SuiteFields?>(other, $"{name} must be a mapping.", null),
        };

    /// <summary>Says what is wrong at the value of a key, or at the mapping.</summary>
    public void Refuse(string name, string message) => errors.Add(new SuiteError(Value(name)?.Place ?? map.Place, message));

    /// <summary>Says what is wrong inside of the value of a key.</summary>
    public void Refuse(SuiteError error) => errors.Add(error);

    /// <summary>Refuses keys that nobody asked for, and keys that stand twice.</summary>
    public void Close()
    {
        HashSet<string> seen = [];
        foreach (var (key, _) in map.Entries)
        {
            if (!seen.Add(key.Text))
            {
                errors.Add(new SuiteError(key.Place, $"{what} has {key.Text} twice. Keep one."));
            }
            else if (!_known.Contains(key.Text))
            {
                errors.Add(
                    new SuiteError(key.Place, $"{what} has no key {key.Text}. {Nearest.Hint(key.Text, _known.Order(StringComparer.Ordinal))}")
                );
            }
        }
    }

    private T Missing<T>(string name, T otherwise)
    {
        errors.Add(new SuiteError(map.Place, $"{what} needs {name}."));
        return otherwise;
    }

    private T Wrong<T>(SuiteValue at, string message, T otherwise)
    {
        errors.Add(new SuiteError(at.Place, message));
        return otherwise;
    }

    private static string Between(double least, double most)
    {
        var (low, high) = (least.ToString("G6", CultureInfo.InvariantCulture), most.ToString("G6", CultureInfo.InvariantCulture));
        return (least > int.MinValue, most < int.MaxValue) switch
        {
            (true, true) => $" from {low} to {high}",
            (true, false) => $", {low} or more",
            (false, true) => $", {high} at most",
            _ => "",
        };
    }
}
