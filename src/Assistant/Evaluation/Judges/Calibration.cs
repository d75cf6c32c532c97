using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>What is known of how well a judge agrees with people.</summary>
/// <param name="MayGate">Whether its word may fail a case.</param>
/// <param name="Said">Why, in a sentence with the figures.</param>
/// <param name="Kappa">Cohen's kappa with its interval and base rates; null where nothing is known.</param>
public sealed record CalibrationOutcome(bool MayGate, string Said, KappaResult? Kappa);

/// <summary>
/// What people and a judge said of the same texts, for one version of a judge's prompt and one model. Kappa is worked out from the labels each time; a figure that
/// somebody wrote down counts for nothing.
/// </summary>
/// <param name="Prompt">Id of the judge's prompt.</param>
/// <param name="Version">Hash of its version.</param>
/// <param name="Model">The model.</param>
/// <param name="Labels">What the person and what the judge said, a pair for each text.</param>
public sealed record Calibration(string Prompt, string Version, string Model, IReadOnlyList<(string Human, string Judge)> Labels)
{
    /// <summary>Fewest labels.</summary>
    public const int FewestLabels = 50;

    /// <summary>Least kappa: "substantial" agreement (Landis and Koch 1977).</summary>
    public const double LeastKappa = 0.6;

    /// <summary>Least lower end of its interval: above what they call "fair".</summary>
    public const double LeastLow = 0.4;

    /// <summary>Whether a judge so calibrated may gate.</summary>
    public CalibrationOutcome Outcome()
    {
        if (Labels.Count < FewestLabels)
        {
            return new CalibrationOutcome(false, $"{Labels.Count} texts were labelled by a person; {FewestLabels} are needed.", null);
        }

        var order = Labels.SelectMany(l => new[] { l.Human, l.Judge }).Distinct().Order(StringComparer.Ordinal).ToList();
        var kappa = Statistics.Kappa.Of(Labels, order);
        var enough = kappa.Value >= LeastKappa && kappa.Interval.Low >= LeastLow;
        var rates = string.Join(", ", order.Select((label, i) => string.Create(CultureInfo.InvariantCulture, $"{label} {kappa.BaseRates[i]:P0}")));
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"Kappa with {kappa.Pairs} human labels is {kappa.Value:0.00} ({kappa.Interval.Low:0.00} to {kappa.Interval.High:0.00}; people said {rates})."
        );
        return new CalibrationOutcome(
            enough,
            enough ? said : said + string.Create(CultureInfo.InvariantCulture, $" It has to be {LeastKappa}, and {LeastLow} at the lower end."),
            kappa
        );
    }

    /// <summary>The file of it: a label a line, the same bytes for the same labels.</summary>
    public string Write()
    {
        var labels = Labels.Select(l => $"{{\"human\":{Quoted(l.Human)},\"judge\":{Quoted(l.Judge)}}}");
        return $"{{\"prompt\":{Quoted(Prompt)},\"version\":{Quoted(Version)},\"model\":{Quoted(Model)},\"labels\":[\n{string.Join(",\n", labels)}\n]}}\n";
    }

    /// <summary>Reads a calibration.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Calibration Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return new Calibration(
                Text(root, "prompt"),
                Text(root, "version"),
                Text(root, "model"),
                [.. root.GetProperty("labels").EnumerateArray().Select(l => (Text(l, "human"), Text(l, "judge")))]
            );
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("This is no calibration: {\"prompt\", \"version\", \"model\", \"labels\": [{\"human\", \"judge\"}]}.", e);
        }
    }

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString(Json.Options);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}

/// <summary>The calibrations of a folder; null for none.</summary>
public sealed class CalibrationFolder(string? folder)
{
    private readonly Lazy<List<(string File, Calibration? Calibration)>> _all = new(() => Read(folder));

    /// <summary>What is known of a judge.</summary>
    public CalibrationOutcome Of(string prompt, string version, string model)
    {
        var of = _all.Value.Select(c => c.Calibration).OfType<Calibration>().Where(c => c.Prompt == prompt && c.Model == model).ToList();
        return of.Find(c => c.Version == version) is { } exact ? exact.Outcome()
            : of.Count > 0 ? new CalibrationOutcome(false, "It was calibrated with another version of the judge's prompt.", null)
            : _all.Value.Find(c => c.Calibration is null) is { File: { } broken }
                ? new CalibrationOutcome(false, $"{broken} cannot be read as a calibration.", null)
            : new CalibrationOutcome(false, "It is not calibrated: its score is advice.", null);
    }

    private static List<(string, Calibration?)> Read(string? folder) =>
        folder is null || !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, One(f)))];

    private static Calibration? One(string file)
    {
        try
        {
            return Calibration.Read(File.ReadAllText(file));
        }
        catch (Exception e) when (e is FormatException or IOException)
        {
            return null;
        }
    }
}
