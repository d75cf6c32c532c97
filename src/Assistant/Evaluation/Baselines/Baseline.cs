using System.Globalization;
using System.Text;
using System.Text.Json;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Evaluation.Baselines;

/// <summary>Results that a team has accepted for one prompt and one model.</summary>
/// <param name="Prompt">Id of the prompt; empty for none.</param>
/// <param name="Version">Hash of the prompt's version.</param>
/// <param name="Model">The model.</param>
/// <param name="Cases">The cases by id.</param>
public sealed record BaselineArm(string Prompt, string Version, string Model, IReadOnlyList<ScoredCase> Cases);

/// <summary>What a suite reached when somebody accepted it: a file that is committed, a case a line, the same bytes for the same results.</summary>
/// <param name="Suite">Name of the suite.</param>
/// <param name="Arms">By prompt and model.</param>
public sealed record Baseline(string Suite, IReadOnlyList<BaselineArm> Arms)
{
    private const int Format = 1;

    /// <summary>Where the baseline of a suite stands in a folder.</summary>
    public static string PathOf(string folder, string suite) => Path.Combine(folder, suite.Replace('/', Path.DirectorySeparatorChar) + ".json");

    /// <summary>The accepted results for a prompt and a model; null where there are none.</summary>
    public BaselineArm? Find(string prompt, string model) => Arms.FirstOrDefault(a => a.Prompt == prompt && a.Model == model);

    /// <summary>The same with these results instead of those of the same prompts and models.</summary>
    public Baseline With(IReadOnlyList<BaselineArm> arms) =>
        this with
        {
            Arms =
            [
                .. Arms.Where(old => !arms.Any(a => a.Prompt == old.Prompt && a.Model == old.Model))
                    .Concat(arms)
                    .OrderBy(a => a.Prompt, StringComparer.Ordinal)
                    .ThenBy(a => a.Model, StringComparer.Ordinal),
            ],
        };

    /// <summary>The file's text.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\"format\":{Format},\"suite\":{Quoted(Suite)},\"arms\":[");
        for (var i = 0; i < Arms.Count; i++)
        {
            var arm = Arms[i];
            text.Append(
                CultureInfo.InvariantCulture,
                $"{(i == 0 ? "" : ",")}\n {{\"prompt\":{Quoted(arm.Prompt)},\"version\":{Quoted(arm.Version)},\"model\":{Quoted(arm.Model)},\"cases\":[\n"
            );
            text.AppendJoin(",\n", arm.Cases.OrderBy(c => c.Id, StringComparer.Ordinal).Select(Line));
            text.Append("\n ]}");
        }

        return text.Append("\n]}\n").ToString();
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="FormatException">The text is no baseline; the message says what to do.</exception>
    public static Baseline Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.GetProperty("format").GetInt32() != Format)
            {
                throw new FormatException("The baseline was written by another version. Run the suite and accept it anew.");
            }

            return new Baseline(Text(root, "suite"), [.. root.GetProperty("arms").EnumerateArray().Select(Arm)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"The baseline cannot be read ({e.Message}). Restore it, or run the suite and accept it anew.", e);
        }
    }

    private static BaselineArm Arm(JsonElement arm) =>
        new(Text(arm, "prompt"), Text(arm, "version"), Text(arm, "model"), [.. arm.GetProperty("cases").EnumerateArray().Select(Case)]);

    private static ScoredCase Case(JsonElement line) =>
        new(Text(line, "id"), [.. line.GetProperty("tries").EnumerateArray().Select(t => new Attempt(t[0].GetDouble(), t[1].GetInt32() == 1))])
        {
            Hard = line.TryGetProperty("hard", out var hard) && hard.GetBoolean(),
            Weight = line.TryGetProperty("weight", out var weight) ? weight.GetDouble() : 1,
        };

    private static string Line(ScoredCase c)
    {
        var hard = c.Hard ? ",\"hard\":true" : "";
        var weight = c.Weight is 1 ? "" : string.Create(CultureInfo.InvariantCulture, $",\"weight\":{c.Weight:0.####}");
        var tries = c.Attempts.Select(a => string.Create(CultureInfo.InvariantCulture, $"[{a.Score:0.####},{(a.Passed ? 1 : 0)}]"));
        return $"  {{\"id\":{Quoted(c.Id)}{hard}{weight},\"tries\":[{string.Join(',', tries)}]}}";
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
