using Homeroom.Assistant.Evaluation;
using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Evals.Tests.Runs;

namespace Homeroom.Evals.Tests.Judges;

public sealed class JudgedGraderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{type: judge-closed, question: Is it kind?}", "yes", 1, true)]
    [InlineData("{type: judge-closed, question: Is it kind?}", "no", 0, false)]
    [InlineData("{type: judge-closed, question: Is it kind?}", "unclear", 0.5, false)]
    [InlineData("{type: judge-closed, question: Is it rude?, expect: no}", "no", 1, true)]
    [InlineData("{type: judge-rubric, levels: [poor, fair, good]}", "3", 1, true)]
    [InlineData("{type: judge-rubric, levels: [poor, fair, good]}", "2", 0.5, false)]
    [InlineData("{type: judge-rubric, levels: [poor, fair, good], least: 2}", "2", 0.5, true)]
    [InlineData("{type: judge-factuality, source: Leaves are green.}", "supported", 1, true)]
    [InlineData("{type: judge-factuality, source: Leaves are green.}", "added", 0.5, false)]
    [InlineData("{type: judge-factuality, source: Leaves are green.}", "contradicted", 0, false)]
    public async Task A_calibrated_judge_decides(string grader, string says, double score, bool passed)
    {
        var result = await RunAsync(grader, new Said(says));
        Assert.Equal((score, passed), (result.Score!.Value, result.Status == CaseStatus.Passed));
    }

    [Theory]
    [InlineData("first", "second", 1, true)]
    [InlineData("second", "first", 0, false)]
    [InlineData("same", "same", 0.5, true)]
    [InlineData("first", "first", 0.5, true)]
    [InlineData("second", "second", 0.5, true)]
    public async Task A_judge_that_goes_by_the_place_of_a_text_decides_nothing(string ahead, string behind, double score, bool passed)
    {
        var judge = new Said(ahead, behind);
        var result = await RunAsync("{type: judge-pairwise, value: other, criterion: clearer}", judge);
        Assert.Equal((score, passed), (result.Score!.Value, result.Status == CaseStatus.Passed));
        Assert.Equal(["leaf", "other"], judge.Firsts);
    }

    [Fact]
    public async Task A_judge_without_human_labels_advises_and_the_pure_graders_decide()
    {
        var result = await RunAsync("{type: judge-closed, question: Is it kind?}, {type: contains, value: leaf}", new Said("no") { MayGate = false });
        Assert.Equal((CaseStatus.Passed, 1d), (result.Status, result.Score!.Value));
        Assert.True(result.Grades[0] is { IsAdvice: true, Score: 0 });
    }

    [Fact]
    public async Task A_case_that_only_advice_judges_has_no_score() =>
        Assert.Equal(
            CaseStatus.Unscored,
            (await RunAsync("{type: judge-closed, question: Is it kind?}", new Said("yes") { MayGate = false })).Status
        );

    [Fact]
    public async Task A_reply_that_is_no_answer_leaves_the_case_without_a_score() =>
        Assert.Equal(CaseStatus.Unscored, (await RunAsync("{type: judge-closed, question: Is it kind?}", new Said((string?)null))).Status);

    [Theory]
    [InlineData("{type: judge-rubric, levels: [one]}", "two to ten descriptions")]
    [InlineData("{type: judge-pairwise, criterion: c}", "needs value")]
    [InlineData("{type: judge-pairwise, value: a, input: b, criterion: c}", "not both")]
    [InlineData("{type: judge-factuality}", "needs source")]
    [InlineData("{type: judge-closed}", "needs question")]
    [InlineData("{type: judge-closed, question: q, expect: maybe}", "one of yes, no")]
    [InlineData("{type: judge-closed, question: q, quest: x}", "no key quest")]
    public void A_fault_in_a_suite_is_told(string grader, string said)
    {
        List<SuiteError> errors = [];
        SuiteReader.Read(Suite(grader), errors);
        Assert.Contains(errors, e => e.Message.Contains(said, StringComparison.Ordinal));
    }

    private async Task<CaseResult> RunAsync(string graders, IJudge judge)
    {
        List<SuiteError> errors = [];
        var suite = SuiteReader.Read(Suite(graders), errors);
        Assert.Empty(errors);
        var plan = new RunPlan([new PlannedSuite(suite, [new GivenAnswers()])]);
        using var log = RunLog.Open(_folder["results.jsonl"], plan.Count);
        await new EvalEngine(TimeProvider.System, judge).RunAsync(plan, log, new RunLimits(), new Silent(), default);
        return Assert.Single(log);
    }

    private string Suite(string graders) => _folder.Write("suite.yaml", $"name: j\ncases: [{{id: a, output: leaf, graders: [{graders}]}}]");

    private sealed class Said(params string?[] answers) : IJudge
    {
        private int _asked;

        public bool MayGate { get; init; } = true;

        public List<string> Firsts { get; } = [];

        public CalibrationOutcome Calibration(string prompt) => new(MayGate, MayGate ? "" : "It is not calibrated.", null);

        public Task<Judgement> AskAsync(
            string prompt,
            IReadOnlyDictionary<string, string> inputs,
            IReadOnlyList<string> allowed,
            int repeat,
            CancellationToken ct
        )
        {
            Firsts.Add(inputs.GetValueOrDefault("first", ""));
            return Task.FromResult(new Judgement(answers[_asked++ % answers.Length], "Because."));
        }
    }
}
