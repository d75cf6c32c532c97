using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>The cases that a page shows, in the run's order, and how many it leaves out.</summary>
internal sealed record ChosenCases(IReadOnlyList<ComparedCase> Shown, int LeftOut)
{
    public static ChosenCases Of(RunReport report, int most)
    {
        var all = report.Comparison.Cases;
        var first = all.Index().OrderBy(c => NeedsALook(c.Item) ? 0 : 1).Take(most).OrderBy(c => c.Index);
        return all.Count <= most ? new ChosenCases(all, 0) : new ChosenCases([.. first.Select(c => c.Item)], all.Count - most);
    }

    public static bool NeedsALook(ComparedCase compared) =>
        compared.Now.Status != CaseStatus.Passed || compared.Change is CaseMove.Fell or CaseMove.Lost or CaseMove.Rose;
}
