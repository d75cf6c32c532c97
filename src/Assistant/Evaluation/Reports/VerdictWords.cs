using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>What came of a run, in words.</summary>
internal static class VerdictWords
{
    /// <summary>The verdict in one sentence.</summary>
    public static string Headline(RunReport report)
    {
        var all = Tally.Of(report.Run.Results);
        var broken = report.Suites.Count(s => !s.Outcome.Held);
        return report.Run.End switch
        {
            RunEnd.Passed => $"It holds: {Figures.Whole(all.Passed)} of {Figures.Count(all.All, report.Noun)} pass.",
            RunEnd.Fell when broken > 0 => $"It fell: {Figures.Whole(broken)} of {Figures.Count(report.Suites.Count, "suite")} "
                + $"{(broken == 1 ? "does" : "do")} not hold.",
            RunEnd.Fell => $"It fell: {Figures.Count(all.Failed, report.Noun)} of {Figures.Whole(all.All)} {(all.Failed == 1 ? "fails" : "fail")}.",
            RunEnd.Trouble => $"No verdict: {Figures.Count(all.Errors + all.Unscored, report.Noun)} of {Figures.Whole(all.All)} "
                + $"{(all.Errors + all.Unscored == 1 ? "has" : "have")} no score.",
            RunEnd.BadSuite => "No verdict: a suite cannot be read.",
            _ => $"No verdict: it was stopped after {Figures.Count(all.All, report.Noun)}. What is done is kept, and the run can be resumed.",
        };
    }

    /// <summary>What changed against the baseline, in one or two sentences; empty without one.</summary>
    public static string Changes(RunReport report)
    {
        if (report.Baseline is null)
        {
            return "";
        }

        var compared = report.Comparison;
        var paired = compared.Cases.Count - compared.Count(CaseMove.New);
        var words =
            $"Against {report.Baseline.Id}, better on {Figures.Whole(compared.Count(CaseMove.Rose))} "
            + $"and worse on {Figures.Whole(compared.Count(CaseMove.Fell))} of {Figures.Count(paired, report.Noun)}";
        List<string> rest =
        [
            .. Part(compared.Count(CaseMove.Lost), "without a score now"),
            .. Part(compared.Count(CaseMove.New), "new"),
            .. Part(compared.Missing.Count, "missing"),
        ];
        return words + (rest.Count > 0 ? $"; {string.Join(", ", rest)}. " : ". ") + Hard(compared);
    }

    private static IEnumerable<string> Part(int count, string what) => count > 0 ? [$"{Figures.Whole(count)} {what}"] : [];

    private static string Hard(RunComparison compared)
    {
        var hard = compared.Cases.Count(c => c.Now.IsHard);
        var broken = compared.Cases.Count(c => c.Now is { IsHard: true, Status: not CaseStatus.Passed });
        return (hard, broken) switch
        {
            (0, _) => "",
            (_, 0) => $"None of the {Figures.Count(hard, "case")} that may never fail has failed.",
            _ => $"{Figures.Count(broken, "case")} that may never fail {(broken == 1 ? "has" : "have")} failed.",
        };
    }
}
