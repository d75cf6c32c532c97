using System.Globalization;

namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>Settings: within bounds, and none that is not a prompt's to choose.</summary>
internal static class SettingsLint
{
    /// <summary>The bounds of what a prompt may set.</summary>
    public static IReadOnlyDictionary<string, (double Least, double Most)> Bounds { get; } =
        new Dictionary<string, (double, double)> { ["temperature"] = (0, 1.2), ["max_tokens"] = (16, 16_000) };

    public static IEnumerable<LintFinding> Find(LintInput input)
    {
        foreach (var (service, settings) in input.Edited.ExecutionSettings)
        {
            if (service != "default")
            {
                yield return Whole(
                    input,
                    "setting-service",
                    $"The settings name a server, “{service}”. Which model answers is the school's choice.",
                    "Keep the settings under default:."
                );
            }

            foreach (var (name, value) in settings)
            {
                if (!Bounds.TryGetValue(name, out var bound))
                {
                    yield return Whole(input, "setting-unknown", $"A prompt may not set “{name}”.", "Keep temperature and max_tokens only.");
                }
                else if (
                    !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    || number < bound.Least
                    || number > bound.Most
                )
                {
                    yield return Whole(
                        input,
                        "setting-bounds",
                        string.Create(CultureInfo.InvariantCulture, $"{Said(name)} is {value}, and may be from {bound.Least} to {bound.Most}."),
                        "Write a number within these bounds."
                    );
                }
                else if (name == "max_tokens" && number < input.File.Setting(name, 0) / 2)
                {
                    yield return input.Find(
                        "setting-short",
                        0,
                        LintLevel.Warning,
                        "The longest reply is less than half of what the file allows. A reply that is cut off cannot be used.",
                        string.Create(CultureInfo.InvariantCulture, $"The file has {input.File.Setting(name, 0):0} tokens.")
                    );
                }
            }
        }
    }

    private static string Said(string name) => name == "temperature" ? "Variety (temperature)" : "The longest reply (max_tokens)";

    private static LintFinding Whole(LintInput input, string code, string message, string way) => input.Find(code, 0, LintLevel.Error, message, way);
}
