using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Runs;

/// <summary>Tells a run on the console while it goes.</summary>
internal sealed class ToldRun(ConsoleReport console, string id) : IRunProgress
{
    public void Begin(RunPlan plan, IReadOnlyCollection<CaseResult> kept) => console.Begin(id, plan.Count, kept);

    public void Done(CaseResult result, RunCount count) => console.Add(result);
}
