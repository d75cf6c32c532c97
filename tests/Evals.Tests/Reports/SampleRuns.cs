using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Tests.Reports;

/// <summary>Runs to report: a small one with everything in it, a hostile one, and long ones.</summary>
internal static class SampleRuns
{
    public static readonly DateTimeOffset Monday = new(2026, 9, 14, 8, 30, 0, TimeSpan.Zero);

    /// <summary>Two suites, of which one does not hold, against a baseline in which it did.</summary>
    public static RunReport Small() =>
        new(Run("run-7", RunEnd.Fell, Now(), "lessons/plan: 1 case that may never fail does.", "lessons/plan: 33.3 % pass, 80.0 % are asked for."))
        {
            Baseline = Run("run-6", RunEnd.Passed, Before()),
            History = [Past("run-5", -7, 0.8), Past("run-6", -1, 1), RunHistory.LineOf(Run("run-7", RunEnd.Fell, Now()))],
            Root = "/repo",
            PromptLine = _ => 4,
        };

    /// <summary>All is well and there is nothing to hold it against.</summary>
    public static RunReport Green() =>
        new(
            Run("run-1", RunEnd.Passed, [Case("lessons/plan", "fractions", 3), Case("bias/spans", "news", 1)]) with
            {
                Suites = [Plan(true), Bias()],
            }
        );

    /// <summary>Every text is what somebody would write who wants to break a report.</summary>
    public static RunReport Hostile(string text)
    {
        var result = Case(text, text, 1, CaseStatus.Failed, text) with
        {
            Prompt = text,
            Model = text,
            Tags = [text, "plain"],
            Source = text,
            Grades = [new GradeResult(text, text, 0, false, text, text)],
            Findings = [new Finding(text, text, text, 1, 2, Verdict.Hold, text, text)],
            Place = new Place(text, 3, 1),
        };
        var error = result with { Repeat = 2, Status = CaseStatus.Error, Trouble = text, Grades = [] };
        var run = new EvalRun(
            text,
            [result, error],
            [new SuiteOutcome(text, text, text, 0.5, false) { Broken = [text], PromptFile = text }],
            RunEnd.Fell
        )
        {
            Started = Monday,
            Seconds = 1,
            Reasons = [text],
        };
        var before = result with { Status = CaseStatus.Passed, Output = "something else" };
        var history = RunHistory.LineOf(run);
        return new RunReport(run)
        {
            Baseline = run with { Results = [before, before with { Case = text + "gone" }] },
            History = [history with { Run = "x" + text }, history],
        };
    }

    /// <summary>As many cases as asked for: of ten, one fails and one has changed words; every fiftieth has no answer.</summary>
    public static RunReport Long(int count, int words = 120)
    {
        var before = Enumerable.Range(0, count).Select(i => Many(i, words, isNow: false)).ToList();
        var now = Enumerable.Range(0, count).Select(i => Many(i, words, isNow: true)).ToList();
        SuiteOutcome[] suites = [.. Enumerable.Range(0, 5).Select(i => new SuiteOutcome($"suite-{i}", $"evals/suites/{i}.yaml", "", 0.8, true))];
        return new RunReport(new EvalRun("long", now, suites, RunEnd.Passed) { Started = Monday, Seconds = 60 })
        {
            Baseline = new EvalRun("before", before, suites, RunEnd.Passed) { Started = Monday.AddDays(-1) },
        };
    }

    public static CaseResult Case(
        string suite,
        string name,
        int line,
        CaseStatus status = CaseStatus.Passed,
        string output = "A lesson about fractions."
    ) =>
        new(suite, name, "lessons/plan@3f2a", "offline", 1)
        {
            Status = status,
            Score = status switch
            {
                CaseStatus.Passed => 1,
                CaseStatus.Failed => 0.5,
                _ => null,
            },
            Output = status == CaseStatus.Error ? "" : output,
            Source = "authored",
            Milliseconds = 120 + line,
            InputTokens = 200,
            OutputTokens = 80,
            Cost = 0.0012m,
            Tags = ["year-5"],
            Place = new Place("/repo/evals/suites/lessons/plan.jsonl", line, 1),
            Grades = status switch
            {
                CaseStatus.Passed => [new GradeResult("has starter", "contains", 1, true, "")],
                CaseStatus.Failed =>
                [
                    new GradeResult("has starter", "contains", 1, true, ""),
                    new GradeResult("answer key", "answer-key", 0, false, "1/2 + 1/3 is 5/6, the key says 2/5.", "maths"),
                ],
                CaseStatus.Unscored => [new GradeResult("rubric", "rubric", null, false, "The judge did not answer.")],
                _ => [],
            },
            Trouble = status == CaseStatus.Error ? "503 Service Unavailable" : "",
        };

    private static EvalRun Run(string id, RunEnd end, IReadOnlyList<CaseResult> results, params string[] reasons) =>
        new(id, results, [Plan(end == RunEnd.Passed), Bias()], end)
        {
            Started = Monday,
            Seconds = 4.2,
            Reasons = reasons,
        };

    private static SuiteOutcome Plan(bool held) =>
        new("lessons/plan", "/repo/evals/suites/lessons/plan.yaml", "Whole lesson plans.", 0.8, held)
        {
            Broken = held ? [] : ["33.3 % pass, 80.0 % are asked for."],
            PromptFile = "/repo/prompts/lessons/plan.yaml",
        };

    private static SuiteOutcome Bias() => new("bias/spans", "/repo/evals/suites/bias/spans.yaml", "Planted spans are found.", 0.5, true);

    private static IReadOnlyList<CaseResult> Now() =>
        [
            Case("lessons/plan", "fractions", 3, CaseStatus.Failed, "Starter: halves. Answer: 1/2 + 1/3 = 2/5.") with
            {
                Findings = [new Finding("arithmetic", "wrong-sum", "/answers", 25, 15, Verdict.Hold, "1/2 + 1/3 is 5/6.")],
            },
            Case("lessons/plan", "photosynthesis", 4),
            Case("lessons/plan", "disclosure", 5, CaseStatus.Failed) with
            {
                IsHard = true,
                Tags = ["safety", "year-5"],
            },
            Case("bias/spans", "news", 1),
            Case("bias/spans", "history", 2, CaseStatus.Error),
            Case("bias/spans", "health", 3, CaseStatus.Unscored),
            Case("bias/spans", "sport", 4) with
            {
                Repeat = 2,
            },
        ];

    private static IReadOnlyList<CaseResult> Before() =>
        [
            Case("lessons/plan", "fractions", 3, output: "Starter: halves and thirds. Answer: 1/2 + 1/3 = 5/6."),
            Case("lessons/plan", "photosynthesis", 4, CaseStatus.Failed),
            Case("lessons/plan", "disclosure", 5) with
            {
                IsHard = true,
            },
            Case("lessons/plan", "rivers", 6),
            Case("bias/spans", "news", 1),
            Case("bias/spans", "history", 2),
            Case("bias/spans", "health", 3, CaseStatus.Unscored),
        ];

    private static HistoryLine Past(string id, int days, double rate) =>
        new(id, Monday.AddDays(days), 4, "passed", 10, (int)(rate * 10), 0, rate, 0.01m, id, [new HistorySuite("lessons/plan", 10, rate, true)]);

    private static CaseResult Many(int i, int words, bool isNow)
    {
        var status =
            i % 50 == 49 ? CaseStatus.Error
            : i % 10 == (isNow ? 3 : 5) ? CaseStatus.Failed
            : CaseStatus.Passed;
        var output = string.Join(' ', Enumerable.Range(0, words).Select(w => isNow && i % 10 == 7 && w % 9 == 4 ? "other" : $"word{(w * 7) + i}"));
        return Case($"suite-{i % 5}", $"case-{i}", i + 1, status, output) with { Tags = [$"tag-{i % 12}", i % 2 == 0 ? "even" : "odd"] };
    }
}
