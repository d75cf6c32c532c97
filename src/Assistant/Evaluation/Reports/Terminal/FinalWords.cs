using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports.Terminal;

/// <summary>What a terminal says at the end of a run.</summary>
internal static class FinalWords
{
    private const int MostReasons = 10;
    private const int MostSuites = 40;
    private const int MostCases = 5;

    public static IEnumerable<string> Of(RunReport report, string further, ConsoleLook look)
    {
        var lines = Verdict(report, look).Concat(Suites(report, look)).Concat(Cases(report, look)).Concat(Last(report, further));
        return look.Width > 0 ? lines.SelectMany(l => Cells.Wrap(l, look.Width, Indent(l) + 2)) : lines;
    }

    private static IEnumerable<string> Verdict(RunReport report, ConsoleLook look)
    {
        var colour = report.Run.End switch
        {
            RunEnd.Passed => 32,
            RunEnd.Fell => 35,
            _ => 33,
        };
        yield return Paint(Untrusted.Terminal(VerdictWords.Headline(report)), colour, look);
        if (VerdictWords.Changes(report) is { Length: > 0 } changes)
        {
            yield return Untrusted.Terminal(changes, 600);
        }

        foreach (var reason in report.Run.Reasons.Take(MostReasons))
        {
            yield return "  " + Untrusted.Terminal(reason);
        }

        if (report.Run.Reasons.Count > MostReasons)
        {
            yield return $"  and {report.Run.Reasons.Count - MostReasons} more reasons";
        }
    }

    private static IEnumerable<string> Suites(RunReport report, ConsoleLook look)
    {
        var suites = report.Suites.OrderBy(s => s.Outcome.Held).Take(MostSuites).ToList();
        yield return "";
        foreach (var suite in suites)
        {
            var held = suite.Outcome.Held ? Paint("holds", 32, look) : Paint("does not hold", 35, look);
            var before = suite.Before is { } b ? $", before {Figures.Percent(b.Rate)} %" : "";
            yield return $"{Untrusted.Terminal(suite.Outcome.Name, 120)} {held}: {Figures.Rate(suite.Now)}{before}, asked for {Figures.Percent(suite.Outcome.Threshold)} %";
            foreach (var broken in suite.Outcome.Broken.Take(MostReasons))
            {
                yield return "  " + Untrusted.Terminal(broken, 600);
            }
        }

        if (report.Suites.Count > suites.Count)
        {
            yield return $"and {report.Suites.Count - suites.Count} more suites";
        }
    }

    // Without a baseline nothing is paired, and the results of a large run need not be held at once.
    private static IEnumerable<ComparedCase> Cases(RunReport report) =>
        report.Baseline is null ? report.Run.Results.Select(r => new ComparedCase(r, null, CaseMove.Same)) : report.Comparison.Cases;

    private static IEnumerable<string> Cases(RunReport report, ConsoleLook look)
    {
        var all = Cases(report).Where(c => c.Now.Status != CaseStatus.Passed).ToList();
        if (all.Count == 0)
        {
            yield break;
        }

        yield return "";
        yield return $"Look first at {(all.Count > MostCases ? $"these {MostCases} of {Figures.Count(all.Count, report.Noun)}" : "these")}:";
        foreach (var compared in all.OrderBy(Rank).Take(MostCases))
        {
            var now = compared.Now;
            var before = compared.Change is CaseMove.Fell or CaseMove.Lost ? $", {Figures.Change(compared.Change)}" : "";
            var status = Paint(Figures.Status(now.Status), now.Status == CaseStatus.Failed ? 35 : 33, look);
            yield return $"  {Untrusted.Terminal($"{now.Suite}/{Figures.Name(now)}", 200)}: {status}{before}";
            foreach (var reason in Figures.Reasons(now).Take(3))
            {
                yield return "    " + Untrusted.Terminal(reason, 240);
            }
        }
    }

    private static int Rank(ComparedCase compared) =>
        compared switch
        {
            { Now: { IsHard: true, Status: CaseStatus.Failed } } => 0,
            { Change: CaseMove.Fell } => 1,
            { Change: CaseMove.Lost } => 2,
            { Now.Status: CaseStatus.Failed } => 3,
            _ => 4,
        };

    private static IEnumerable<string> Last(RunReport report, string further)
    {
        yield return "";
        yield return $"Took {Figures.Span(report.Run.Seconds)}, cost {Figures.Cost(Figures.Cost(report.Run.Results))}.";
        if (further.Length > 0)
        {
            yield return $"To look further: {Untrusted.Terminal(further)}";
        }
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Paint(string text, int colour, ConsoleLook look) => look.HasColour ? $"\u001b[{colour}m{text}\u001b[0m" : text;
}
