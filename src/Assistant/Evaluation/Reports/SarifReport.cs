using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>
/// Failed cases and what the guardrails found as SARIF 2.1.0, for code scanning. It holds no word of a prompt, a reply or a reason: only which rule, where,
/// and which characters of the answer.
/// </summary>
public static class SarifReport
{
    /// <summary>Most results that are written; code scanning takes no more. What is worst comes first when there are more.</summary>
    public const int Most = 25_000;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the report.</summary>
    /// <param name="report">What to tell.</param>
    /// <param name="stream">Where to; stays open.</param>
    public static void Write(RunReport report, Stream stream)
    {
        var results = SarifResults.Of(report);
        var rules = results.DistinctBy(r => r.Rule).OrderBy(r => r.Rule, StringComparer.Ordinal).ToList();
        var index = rules.Index().ToDictionary(r => r.Item.Rule, r => r.Index);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(rules, json);
        Invocation(report.Run, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var result in results)
        {
            Result(result, index[result.Rule], json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tool(IReadOnlyList<SarifResult> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "homeroom-evals");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Rule);
            Text("shortDescription", rule.About, json);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Level == "none" ? "note" : rule.Level);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Invocation(EvalRun run, Utf8JsonWriter json)
    {
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "homeroom-evals/");
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", run.End is RunEnd.Passed or RunEnd.Fell);
        json.WriteNumber("exitCode", (int)run.End);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Result(SarifResult result, int rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.Rule);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", result.Level == "none" ? "informational" : "fail");
        json.WriteString("level", result.Level);
        Text("message", result.Message, json);
        if (result.File.Length > 0)
        {
            Location(result, json);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("homeroomCase/v1", result.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Location(SarifResult result, Utf8JsonWriter json)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(result.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, result.Line));
        json.WriteNumber("startColumn", Math.Max(1, result.Column));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Address(string path) =>
        (path.StartsWith('/') ? "file://" : "") + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void Text(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
