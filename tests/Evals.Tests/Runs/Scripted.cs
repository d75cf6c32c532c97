using Homeroom.Assistant.Evaluation;
using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Tests.Runs;

/// <summary>Answers that a test writes, and how often they were asked for.</summary>
internal sealed class Scripted(Func<EvalCase, int, Answered> answer) : IAnswers
{
    private int _asked;

    public int Asked => _asked;

    public string Prompt => "scripted@1";

    public string Model => "scripted";

    public static Answered Says(EvalCase asked, string text) => new(new Answer(asked, text), "model");

    public Task<Answered> AskAsync(EvalCase asked, int repeat, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(answer(asked, Interlocked.Increment(ref _asked)));
    }
}

/// <summary>Small plans for tests of runs.</summary>
internal static class Plans
{
    /// <summary>A suite of cases c0, c1, ... whose answers have to hold "good".</summary>
    public static RunPlan Of(TemporaryFolder folder, IAnswers answers, int cases, string more = "")
    {
        List<SuiteError> errors = [];
        var lines = string.Concat(Enumerable.Range(0, cases).Select(i => $"  - {{id: c{i}}}\n"));
        var file = folder.Write("suite.yaml", $"name: s\n{more}defaults: {{graders: [{{type: contains, value: good}}]}}\ncases:\n{lines}");
        var suite = SuiteReader.Read(file, errors);
        Assert.Empty(errors);
        return new RunPlan([new PlannedSuite(suite, [answers])]);
    }
}

/// <summary>Hears nothing.</summary>
internal sealed class Silent : IRunProgress
{
    public void Begin(RunPlan plan, IReadOnlyCollection<CaseResult> kept) { }

    public void Done(CaseResult result, RunCount count) { }
}
