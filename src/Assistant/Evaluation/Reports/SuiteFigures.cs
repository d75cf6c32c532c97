using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>How many results of each status there are.</summary>
internal readonly record struct Tally(int Passed, int Failed, int Errors, int Unscored)
{
    public int All => Passed + Failed + Errors + Unscored;

    public static Tally Of(IEnumerable<CaseResult> results) => results.Aggregate(default(Tally), (t, r) => t.With(r.Status));

    public Tally With(CaseStatus status) =>
        status switch
        {
            CaseStatus.Passed => this with { Passed = Passed + 1 },
            CaseStatus.Failed => this with { Failed = Failed + 1 },
            CaseStatus.Error => this with { Errors = Errors + 1 },
            _ => this with { Unscored = Unscored + 1 },
        };
}

/// <summary>A suite as reports show it.</summary>
/// <param name="Outcome">What holds for it.</param>
/// <param name="Tally">Its results by status.</param>
/// <param name="Now">Its pass rate; null where it has no results.</param>
/// <param name="Before">The baseline's pass rate; null for none.</param>
internal sealed record SuiteFigures(SuiteOutcome Outcome, Tally Tally, PassRate? Now, PassRate? Before)
{
    /// <summary>The figures of a run's suites. Results of a suite that the run does not name stand under a suite of their own, so that none is lost.</summary>
    public static IReadOnlyList<SuiteFigures> Of(RunReport report)
    {
        var now = report.Run.Results.Select(r => r.Bare).ToLookup(r => r.Suite);
        var before = (report.Baseline?.Results ?? []).Select(r => r.Bare).ToLookup(r => r.Suite);
        var named = report.Run.Suites.Select(s => s.Name).ToHashSet();
        var others = now.Select(g => g.Key).Where(n => !named.Contains(n)).Select(n => new SuiteOutcome(n, "", "", 0, false));
        return
        [
            .. report
                .Run.Suites.Concat(others)
                .Select(s => new SuiteFigures(s, Tally.Of(now[s.Name]), PassRate.Of(now[s.Name]), PassRate.Of(before[s.Name]))),
        ];
    }
}
