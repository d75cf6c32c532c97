using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Puts values into the {places} of an authored sentence. Values are not looked through again.</summary>
internal static partial class Fill
{
    public static string In(string template, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(template, m => values.TryGetValue(m.Groups[1].Value, out var value) ? Sentence(template, m, value) : m.Value);

    // "… heat less?." and "a plan.." read badly: a value that ends its own sentence needs no second stop.
    private static string Sentence(string template, Match place, string value)
    {
        var next = place.Index + place.Length;
        return next < template.Length && template[next] == '.' && value.Length > 0 && value[^1] is '.' or '!' or '?' ? value[..^1] : value;
    }

    [GeneratedRegex(@"\{([a-z0-9]+)\}")]
    private static partial Regex Place();
}
