using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Puts values into the {places} of an authored sentence. Values are not looked through again.</summary>
internal static partial class Fill
{
    public static string In(string template, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(template, m => values.TryGetValue(m.Groups[1].Value, out var value) ? Sentence(template, m, value) : m.Value);

    // "a plan.." and "“a plan.” with" read badly: inside a longer sentence a value loses its own stop.
    private static string Sentence(string template, Match place, string value)
    {
        var rest = template.AsSpan(place.Index + place.Length);
        var isInside = rest.StartsWith("”") ? GoesOn(rest[1..]) : rest.StartsWith(".") && value.Length > 0 && value[^1] is '.' or '!' or '?';
        return isInside && value.EndsWith('.') || rest.StartsWith(".") && isInside ? value[..^1] : value;
    }

    private static bool GoesOn(ReadOnlySpan<char> rest) =>
        rest.SequenceEqual(".") || rest.Length > 1 && (rest[0] is ',' or ':' or ';' or '.' || (rest[0] == ' ' && char.IsLower(rest[1])));

    [GeneratedRegex(@"\{([a-z0-9]+)\}")]
    private static partial Regex Place();
}
