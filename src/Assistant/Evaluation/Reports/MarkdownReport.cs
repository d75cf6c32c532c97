using System.Text;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>A run as Markdown for a pull request or a step's summary: the verdict in words, what changed, the suites, and the cases that fell.</summary>
public static class MarkdownReport
{
    /// <summary>Most characters of a report; GitHub refuses comments of more than 65,536.</summary>
    public const int Most = 60_000;

    /// <summary>What the first line of every report is, so that a comment can be found again.</summary>
    public const string Mark = "<!-- homeroom-evals -->";

    private const int Spare = 400;
    private const int MostReasons = 8;
    private const int MostTells = 12;

    /// <summary>Writes the report.</summary>
    /// <param name="report">What to tell.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(RunReport report, TextWriter writer)
    {
        var text = new StringBuilder($"{Mark}\n");
        Head(report, text);
        Bounded("suite", report.Suites, Row(report), SuiteHead(report), "", Most / 3, text);
        MarkdownHistory.Write(report, text);
        Cases(report, text);
        var foot =
            $"<sub>Run {Code(report.Run.Id)}, {Figures.Span(report.Run.Seconds)}, cost {Untrusted.Markdown(Figures.Cost(Figures.Cost(report.Run.Results)))}."
            + " Intervals are 95 %, after Wilson.</sub>\n";
        text.Append(foot);
        writer.Write(text);
    }

    private static void Head(RunReport report, StringBuilder text)
    {
        text.Append($"## {Untrusted.Markdown(VerdictWords.Headline(report))}\n\n");
        if (VerdictWords.Changes(report) is { Length: > 0 } changes)
        {
            text.Append($"{Untrusted.Markdown(changes, 600)}\n\n");
        }

        foreach (var reason in report.Run.Reasons.Take(MostReasons))
        {
            text.Append($"- {Untrusted.Markdown(reason)}\n");
        }

        text.Append(report.Run.Reasons.Count > MostReasons ? $"- and {report.Run.Reasons.Count - MostReasons} more\n" : "");
        text.Append(report.Run.Reasons.Count > 0 ? "\n" : "");
    }

    private static string SuiteHead(RunReport report) =>
        report.Baseline is null
            ? "| Suite | | Pass rate (95 %) | Asked for | Passed | Failed | No score |\n|---|---|---|--:|--:|--:|--:|\n"
            : "| Suite | | Pass rate (95 %) | Before | Asked for | Passed | Failed | No score |\n|---|---|---|--:|--:|--:|--:|--:|\n";

    private static Func<SuiteFigures, string> Row(RunReport report) =>
        suite =>
        {
            var before = report.Baseline is null ? "" : $" {(suite.Before is { } b ? Figures.Percent(b.Rate) + " %" : "none")} |";
            var (tally, asked) = (suite.Tally, $"{Figures.Percent(suite.Outcome.Threshold)} %");
            return $"| {Code(suite.Outcome.Name)} | {(suite.Outcome.Held ? "holds" : "**does not hold**")} | {Figures.Rate(suite.Now)} |{before} {asked} "
                + $"| {Figures.Whole(tally.Passed)} | {Figures.Whole(tally.Failed)} | {Figures.Whole(tally.Errors + tally.Unscored)} |\n";
        };

    private static void Cases(RunReport report, StringBuilder text)
    {
        var all = report.Comparison;
        var fell = all.Of(CaseMove.Fell).ToList();
        var hard = all.Cases.Where(c => c is { Now: { IsHard: true, Status: not CaseStatus.Passed }, Change: not CaseMove.Fell }).ToList();
        var lost = all.Cases.Where(c => c.Now is { Status: CaseStatus.Error or CaseStatus.Unscored, IsHard: false }).ToList();
        var others = all.Cases.Where(c => c is { Now: { Status: CaseStatus.Failed, IsHard: false }, Change: not CaseMove.Fell }).ToList();
        Section("Fell: passed before and fails now", fell, text);
        Section("May never fail, and does", hard, text);
        Section("No score", lost, text);
        Section(report.Baseline is null ? "Failed" : "Fails, but not because of this change", others, text);
        Section(
            "Missing: the baseline has it, this run has not",
            [.. all.Missing.Select(m => new ComparedCase(m, m, CaseMove.Same))],
            text,
            isMissing: true
        );
        Section("Rose: failed before and passes now", [.. all.Of(CaseMove.Rose)], text);
    }

    private static void Section(string title, IReadOnlyList<ComparedCase> cases, StringBuilder text, bool isMissing = false)
    {
        if (cases.Count > 0)
        {
            var head =
                $"<details{(title.StartsWith("Fell", StringComparison.Ordinal) ? " open" : "")}><summary>{title} ({Figures.Whole(cases.Count)})</summary>\n\n";
            Bounded("case", cases, c => Case(c, isMissing), head, "\n</details>\n", Most - Spare, text);
        }
    }

    private static string Case(ComparedCase compared, bool isMissing)
    {
        var now = compared.Now;
        var line = new StringBuilder($"- {Code($"{now.Suite}/{Figures.Name(now)}")}");
        line.Append(now.Model.Length > 0 ? $", {Code(now.Model)}" : "");
        line.Append(
            compared.Before?.Score != now.Score && compared.Before is not null
                ? $", score {Figures.Score(compared.Before.Score)} to {Figures.Score(now.Score)}"
                : ""
        );
        line.Append('\n');
        foreach (var reason in isMissing ? [] : Figures.Reasons(now).Take(MostTells))
        {
            line.Append($"  - {Untrusted.Markdown(reason, 240)}\n");
        }

        return line.ToString();
    }

    // As many entries as there is room for; how many are left out is said.
    private static void Bounded<T>(string noun, IReadOnlyList<T> all, Func<T, string> write, string head, string foot, int most, StringBuilder text)
    {
        if (all.Count == 0 || text.Length + head.Length + foot.Length + Spare > most)
        {
            return;
        }

        text.Append(head);
        var shown = 0;
        foreach (var entry in all)
        {
            var written = write(entry);
            if (text.Length + written.Length + foot.Length + Spare > most)
            {
                break;
            }

            text.Append(written);
            shown++;
        }

        text.Append(shown < all.Count ? $"\nand {Figures.Count(all.Count - shown, noun)} more; the other reports have them all.\n" : "");
        text.Append(foot).Append('\n');
    }

    private static string Code(string text) => Untrusted.MarkdownCode(text);
}
