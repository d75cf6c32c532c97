using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>A remark of the SARIF report.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="About">What the rule is about.</param>
/// <param name="Level">error, warning, note, or none for what is only told.</param>
/// <param name="Message">What is said, without a word of the answer.</param>
/// <param name="File">The file it stands at; empty for none.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Fingerprint">The same for the same remark in another run.</param>
internal sealed record SarifResult(string Rule, string About, string Level, string Message, string File, int Line, int Column, string Fingerprint);

/// <summary>The remarks that a run gives.</summary>
internal static class SarifResults
{
    private static readonly string[] Levels = ["error", "warning", "note", "none"];

    public static IReadOnlyList<SarifResult> Of(RunReport report)
    {
        var held = report.Suites.ToDictionary(s => s.Outcome.Name, s => s.Outcome.Held);
        List<SarifResult> all =
        [
            .. report.Suites.Where(s => !s.Outcome.Held).Select(s => Suite(report, s.Outcome)),
            .. report.Run.Results.SelectMany(r => Case(report, r, held[r.Suite]).Concat(r.Findings.Select(f => Found(report, r, f)))),
        ];
        return all.Count <= SarifReport.Most ? all : [.. all.OrderBy(r => Array.IndexOf(Levels, r.Level)).Take(SarifReport.Most)];
    }

    private static SarifResult Suite(RunReport report, SuiteOutcome suite)
    {
        var isPrompt = suite.PromptFile.Length > 0;
        return new SarifResult(
            "suite/held",
            "A suite's threshold, its hard cases and its figures hold.",
            "error",
            $"The suite {Untrusted.Line(suite.Name, 120)} does not hold.",
            report.Path(isPrompt ? suite.PromptFile : suite.File),
            isPrompt ? report.PromptLine(suite.PromptFile) : 1,
            1,
            Print("suite", suite.Name)
        );
    }

    private static IEnumerable<SarifResult> Case(RunReport report, CaseResult result, bool suiteHeld)
    {
        var name = $"{Untrusted.Line(result.Suite, 120)}/{Untrusted.Line(Figures.Name(result), 120)}";
        switch (result.Status)
        {
            case CaseStatus.Passed:
                return [];
            case CaseStatus.Failed:
                var level = result.IsHard || !suiteHeld ? "error" : "warning";
                return result
                    .Grades.Where(g => !g.Passed)
                    .DistinctBy(g => (g.Type, g.Name))
                    .Select(g =>
                    {
                        var what = $"{name}: the grader {Untrusted.Line(g.Name, 120)} is not content with the answer.";
                        return Told(report, result, $"grader/{Word(g.Type)}", $"The grader {Word(g.Type)} is content.", level, what, g.Name);
                    });
            default:
                var told = $"{name}: {(result.Status == CaseStatus.Error ? "there is no answer." : "a grader could not judge the answer.")}";
                return [Told(report, result, "case/scored", "Every case has an answer and a score.", "error", told, "")];
        }
    }

    // What the rails found in a case that passes is what the case asks for: told, but no alarm.
    private static SarifResult Found(RunReport report, CaseResult result, Finding finding)
    {
        var level =
            result.Status == CaseStatus.Passed ? "none"
            : finding.Severity >= Verdict.Refuse ? "error"
            : finding.Severity == Verdict.Hold ? "warning"
            : "note";
        var what = string.Create(
            CultureInfo.InvariantCulture,
            $"{Untrusted.Line(result.Suite, 120)}/{Untrusted.Line(Figures.Name(result), 120)}: characters {finding.Start} to {finding.Start + finding.Length} of the answer."
        );
        var (rail, code) = (Word(finding.Rail), Word(finding.Code));
        return Told(report, result, $"rail/{rail}/{code}", $"The rail {rail} found {code}.", level, what, finding.Key);
    }

    private static SarifResult Told(RunReport report, CaseResult result, string rule, string about, string level, string message, string part) =>
        new(
            rule,
            about,
            level,
            message,
            report.Path(result.Place.File),
            result.Place.Line,
            result.Place.Column,
            Print(rule, result.Key, result.Model, part)
        );

    private static string Word(string text) =>
        string.Concat(Untrusted.Line(text, 80).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' ? c : '-'));

    private static string Print(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32];
}
