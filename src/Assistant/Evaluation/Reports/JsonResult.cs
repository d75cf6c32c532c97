using System.Text.Json;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>One result of the JSON report. What is not known is left out.</summary>
internal static class JsonResult
{
    public static void Write(ComparedCase compared, RunReport report, Utf8JsonWriter json)
    {
        var result = compared.Now;
        json.WriteStartObject();
        json.WriteString("suite", result.Suite);
        json.WriteString("case", result.Case);
        json.WriteString("prompt", result.Prompt);
        json.WriteString("model", result.Model);
        json.WriteNumber("repeat", result.Repeat);
        json.WriteString("status", Figures.Code(result.Status));
        Number("score", result.Score, json);
        if (report.Baseline is not null)
        {
            Change(compared, json);
        }

        json.WriteNumber("weight", result.Weight);
        json.WriteBoolean("hard", result.IsHard);
        JsonReport.Texts("tags", result.Tags, json);
        json.WriteString("source", result.Source);
        Number("milliseconds", result.Milliseconds, json);
        Spent(result, json);
        json.WriteStartObject("at");
        json.WriteString("file", report.Path(result.Place.File));
        json.WriteNumber("line", result.Place.Line);
        json.WriteNumber("column", result.Place.Column);
        json.WriteEndObject();
        json.WriteString("trouble", result.Trouble);
        Grades(result.Grades, json);
        Findings(result.Findings, json);
        json.WriteString("output", result.Output);
        json.WriteEndObject();
    }

    private static void Change(ComparedCase compared, Utf8JsonWriter json)
    {
        json.WriteString("change", Figures.Code(compared.Change));
        if (compared.Before is { } before)
        {
            json.WriteStartObject("before");
            json.WriteString("status", Figures.Code(before.Status));
            Number("score", before.Score, json);
            json.WriteEndObject();
        }
    }

    private static void Spent(CaseResult result, Utf8JsonWriter json)
    {
        if (result.InputTokens is { } input)
        {
            json.WriteNumber("inputTokens", input);
        }

        if (result.OutputTokens is { } output)
        {
            json.WriteNumber("outputTokens", output);
        }

        if (result.Cost is { } cost)
        {
            json.WriteNumber("cost", cost);
        }
    }

    private static void Grades(IReadOnlyList<GradeResult> grades, Utf8JsonWriter json)
    {
        json.WriteStartArray("grades");
        foreach (var grade in grades)
        {
            json.WriteStartObject();
            json.WriteString("name", grade.Name);
            json.WriteString("type", grade.Type);
            Number("score", grade.Score, json);
            json.WriteBoolean("passed", grade.Passed);
            json.WriteString("reason", grade.Reason);
            json.WriteString("metric", grade.Metric);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Findings(IReadOnlyList<Finding> findings, Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rail", finding.Rail);
            json.WriteString("code", finding.Code);
            json.WriteString("place", finding.Place);
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("length", finding.Length);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // JSON has no word for what is not a number.
    private static void Number(string name, double? number, Utf8JsonWriter json)
    {
        if (number is { } known && double.IsFinite(known))
        {
            json.WriteNumber(name, JsonReport.Rounded(known));
        }
    }
}
