using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>
/// A run as JSON of our own, described by eval-run.schema.json. Results are written one by one, so that a run of any length takes no more memory than its
/// longest answer.
/// </summary>
public static class JsonReport
{
    /// <summary>Version of the shape. What is added keeps it; what changes its meaning raises it.</summary>
    public const int Version = 1;

    private const int FlushAt = 32 * 1024;

    private static readonly JsonWriterOptions Options = new() { Indented = false, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON schema of what is written, as it stands in eval-run.schema.json.</summary>
    public static string Schema { get; } = Embedded.Text("reports/eval-run.schema.json");

    /// <summary>Writes the report.</summary>
    /// <param name="report">What to tell.</param>
    /// <param name="stream">Where to; stays open.</param>
    public static void Write(RunReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", "homeroom-eval-run");
        json.WriteNumber("version", Version);
        Head(report, json);
        json.WriteStartArray("suites");
        foreach (var suite in report.Suites)
        {
            Suite(suite, report, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var compared in Compared(report))
        {
            JsonResult.Write(compared, report, json);
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<ComparedCase> Compared(RunReport report) =>
        report.Baseline is null ? report.Run.Results.Select(r => new ComparedCase(r, null, CaseMove.Same)) : report.Comparison.Cases;

    private static void Head(RunReport report, Utf8JsonWriter json)
    {
        var run = report.Run;
        json.WriteString("id", run.Id);
        json.WriteString("started", run.Started.ToUniversalTime());
        json.WriteNumber("seconds", run.Seconds);
        json.WriteString("end", Figures.Code(run.End));
        json.WriteNumber("exitCode", (int)run.End);
        json.WriteString("verdict", VerdictWords.Headline(report));
        Texts("reasons", run.Reasons, json);
        json.WriteStartObject("totals");
        Numbers(Tally.Of(run.Results), PassRate.Of(run.Results), json);
        json.WriteNumber("inputTokens", run.Results.Sum(r => r.InputTokens ?? 0));
        json.WriteNumber("outputTokens", run.Results.Sum(r => r.OutputTokens ?? 0));
        if (Figures.Cost(run.Results) is { } cost)
        {
            json.WriteNumber("cost", cost);
        }

        json.WriteEndObject();
        if (report.Baseline is { } baseline)
        {
            Baseline(baseline, report.Comparison, json);
        }
    }

    private static void Baseline(EvalRun baseline, RunComparison compared, Utf8JsonWriter json)
    {
        json.WriteStartObject("baseline");
        json.WriteString("id", baseline.Id);
        json.WriteString("started", baseline.Started.ToUniversalTime());
        foreach (var change in Enum.GetValues<CaseMove>())
        {
            json.WriteNumber(Figures.Code(change), compared.Count(change));
        }

        Texts("missing", compared.Missing.Select(r => r.Key), json);
        json.WriteEndObject();
    }

    private static void Suite(SuiteFigures suite, RunReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", suite.Outcome.Name);
        json.WriteString("file", report.Path(suite.Outcome.File));
        json.WriteString("description", suite.Outcome.Description);
        json.WriteString("promptFile", report.Path(suite.Outcome.PromptFile));
        json.WriteNumber("threshold", suite.Outcome.Threshold);
        json.WriteBoolean("held", suite.Outcome.Held);
        Texts("broken", suite.Outcome.Broken, json);
        Numbers(suite.Tally, suite.Now, json);
        if (suite.Before is { } before)
        {
            json.WriteNumber("passRateBefore", Rounded(before.Rate));
        }

        json.WriteEndObject();
    }

    private static void Numbers(Tally tally, PassRate? rate, Utf8JsonWriter json)
    {
        json.WriteNumber("results", tally.All);
        json.WriteNumber("passed", tally.Passed);
        json.WriteNumber("failed", tally.Failed);
        json.WriteNumber("errors", tally.Errors);
        json.WriteNumber("unscored", tally.Unscored);
        if (rate is { } r)
        {
            json.WriteNumber("passRate", Rounded(r.Rate));
            json.WriteStartArray("interval");
            json.WriteNumberValue(Rounded(r.Low));
            json.WriteNumberValue(Rounded(r.High));
            json.WriteEndArray();
        }
    }

    internal static void Texts(string name, IEnumerable<string> texts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    internal static double Rounded(double number) => Math.Round(number, 6);
}
