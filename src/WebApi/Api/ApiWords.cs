using System.Text.Json;
using System.Text.RegularExpressions;

namespace Homeroom.WebApi.Api;

/// <summary>The JSON reader's faults in plain words, without names of our types.</summary>
internal static partial class ApiWords
{
    /// <summary>One sentence.</summary>
    public static string Say(JsonException fault) =>
        fault.Message switch
        {
            var m when Unknown().Match(m) is { Success: true } u => $"There is no member “{u.Groups["name"].Value}” here. Remove it.",
            var m when Missing().Match(m) is { Success: true } u =>
                $"These members are missing: {u.Groups["names"].Value.Replace("'", "", StringComparison.Ordinal)}.",
            var m when m.Contains("uplicate", StringComparison.Ordinal) => "A member stands here twice. Keep one.",
            var m when Wrong().Match(m) is { Success: true } u => $"This should be {Kind(u.Groups["type"].Value)}.",
            var m when m.Contains("doesn't allow setting null", StringComparison.Ordinal) || m.Contains("null values", StringComparison.Ordinal) =>
                "This may not be null.",
            var m when m.Contains("maximum configured depth", StringComparison.Ordinal) => "This is nested too deeply.",
            _ => "This is not JSON.",
        };

    /// <summary>The JSON pointer of the place, as far as it is known.</summary>
    public static string Pointer(JsonException fault)
    {
        var path = Steps().Replace(fault.Path?.TrimStart('$') ?? "", m => "/" + m.Groups["step"].Value);
        return Unknown().Match(fault.Message) is { Success: true } u && !path.EndsWith("/" + u.Groups["name"].Value, StringComparison.Ordinal)
            ? $"{path}/{u.Groups["name"].Value}"
            : path;
    }

    private static string Kind(string type) =>
        type switch
        {
            _ when type.Contains("Int32", StringComparison.Ordinal) => "a whole number",
            _ when type.Contains("String", StringComparison.Ordinal) && !type.Contains("List", StringComparison.Ordinal) => "a text",
            _ when type.Contains("List", StringComparison.Ordinal) => "a list",
            _ when type.Contains("Boolean", StringComparison.Ordinal) => "true or false",
            _ => "an object",
        };

    [GeneratedRegex("The JSON property '(?<name>[^']*)' could not be mapped")]
    private static partial Regex Unknown();

    [GeneratedRegex("was missing required properties including: (?<names>[^.]*)")]
    private static partial Regex Missing();

    [GeneratedRegex(@"could not be converted to (?<type>[^ ]+)\.")]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\['(?<step>[^']*)'\]|\[(?<step>\d+)\]|\.(?<step>[^.\[]+)")]
    private static partial Regex Steps();
}
