using System.Globalization;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>
/// What fell as GitHub's workflow commands, which put remarks at lines of files: a suite that does not hold at its prompt, a case that fell at its own line.
/// GitHub shows ten errors and ten warnings a step; no more are written.
/// </summary>
public static class AnnotationReport
{
    private const int Most = 10;

    /// <summary>Writes the remarks; nothing where all holds.</summary>
    /// <param name="report">What to tell.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(RunReport report, TextWriter writer)
    {
        foreach (var remark in Errors(report).Take(Most).Concat(Warnings(report).Take(Most)))
        {
            writer.Write(remark + "\n");
        }
    }

    private static IEnumerable<string> Errors(RunReport report)
    {
        if (report.Run.End is not (RunEnd.Passed or RunEnd.Fell))
        {
            yield return Remark("error", "", 0, "No verdict", string.Join(' ', report.Run.Reasons.Prepend(VerdictWords.Headline(report))));
        }

        foreach (var suite in report.Suites.Select(s => s.Outcome).Where(s => !s.Held))
        {
            var isPrompt = suite.PromptFile.Length > 0;
            var (file, line) = isPrompt ? (suite.PromptFile, report.PromptLine(suite.PromptFile)) : (suite.File, 1);
            var told = string.Join(' ', suite.Broken.DefaultIfEmpty("It does not hold.")) + Fallen(report, suite.Name);
            yield return Remark("error", report.Path(file), line, $"The suite {suite.Name} does not hold", told);
        }

        foreach (var result in report.Run.Results.Where(r => r is { IsHard: true, Status: CaseStatus.Failed }))
        {
            yield return AtCase("error", report, result, "may never fail, and does");
        }
    }

    private static IEnumerable<string> Warnings(RunReport report) =>
        report
            .Comparison.Cases.Where(c => c is { Change: CaseMove.Fell, Now.IsHard: false } or { Now.Status: CaseStatus.Error or CaseStatus.Unscored })
            .Select(c => AtCase("warning", report, c.Now, c.Change == CaseMove.Fell ? "passed before and fails now" : "has no score"));

    private static string Fallen(RunReport report, string suite)
    {
        var fallen = report.Comparison.Of(CaseMove.Fell).Where(c => c.Now.Suite == suite).Select(c => Figures.Name(c.Now)).ToList();
        return fallen.Count == 0 ? "" : $" Fell: {string.Join(", ", fallen.Take(5))}{(fallen.Count > 5 ? $" and {fallen.Count - 5} more" : "")}.";
    }

    private static string AtCase(string kind, RunReport report, CaseResult result, string what) =>
        Remark(
            kind,
            report.Path(result.Place.File),
            result.Place.Line,
            $"{result.Suite}/{Figures.Name(result)} {what}",
            string.Join(' ', Figures.Reasons(result))
        );

    private static string Remark(string kind, string file, int line, string title, string message)
    {
        var place =
            file.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"file={Untrusted.CommandProperty(file)},line={Math.Max(1, line)},") : "";
        return $"::{kind} {place}title={Untrusted.CommandProperty(title)}::{Untrusted.Command(message)}";
    }
}
