using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Tests.Reports;

public sealed class RunComparisonTests
{
    [Theory]
    [InlineData(CaseStatus.Passed, CaseStatus.Passed, CaseMove.Same)]
    [InlineData(CaseStatus.Passed, CaseStatus.Failed, CaseMove.Fell)]
    [InlineData(CaseStatus.Failed, CaseStatus.Passed, CaseMove.Rose)]
    [InlineData(CaseStatus.Failed, CaseStatus.Failed, CaseMove.Same)]
    [InlineData(CaseStatus.Passed, CaseStatus.Error, CaseMove.Lost)]
    [InlineData(CaseStatus.Failed, CaseStatus.Unscored, CaseMove.Lost)]
    [InlineData(CaseStatus.Error, CaseStatus.Failed, CaseMove.New)]
    [InlineData(CaseStatus.Unscored, CaseStatus.Error, CaseMove.Same)]
    public void A_case_changes_by_what_it_was_and_is(CaseStatus before, CaseStatus now, CaseMove change)
    {
        var compared = RunComparison.Of(Run(SampleRuns.Case("s", "a", 1, now)), Run(SampleRuns.Case("s", "a", 1, before)));
        Assert.Equal(change, Assert.Single(compared.Cases).Change);
        Assert.Equal(1, compared.Count(change));
        Assert.Empty(compared.Missing);
    }

    [Fact]
    public void A_case_without_its_like_is_new_and_what_is_gone_is_missing()
    {
        var compared = RunComparison.Of(Run(SampleRuns.Case("s", "a", 1)), Run(SampleRuns.Case("s", "b", 1)));
        Assert.Equal(CaseMove.New, Assert.Single(compared.Cases).Change);
        Assert.Equal("b", Assert.Single(compared.Missing).Case);
    }

    [Fact]
    public void A_new_hash_of_the_prompt_and_a_new_model_are_what_is_compared()
    {
        var before = SampleRuns.Case("s", "a", 1) with { Prompt = "lessons/plan@old", Model = "old" };
        var compared = RunComparison.Of(Run(SampleRuns.Case("s", "a", 1, CaseStatus.Failed)), Run(before));
        Assert.Equal(CaseMove.Fell, Assert.Single(compared.Cases).Change);
    }

    [Fact]
    public void Where_several_models_answered_each_is_held_against_itself()
    {
        var (small, large) = (SampleRuns.Case("s", "a", 1) with { Model = "small" }, SampleRuns.Case("s", "a", 1) with { Model = "large" });
        var compared = RunComparison.Of(Run(large with { Status = CaseStatus.Failed }, small), Run(small, large));
        Assert.Equal([CaseMove.Fell, CaseMove.Same], compared.Cases.Select(c => c.Change));
        Assert.Empty(compared.Missing);
    }

    [Fact]
    public void Without_a_baseline_nothing_has_changed()
    {
        var compared = RunComparison.Of(Run(SampleRuns.Case("s", "a", 1)), null);
        Assert.Equal(CaseMove.Same, Assert.Single(compared.Cases).Change);
    }

    private static EvalRun Run(params CaseResult[] results) => new("r", results, [], RunEnd.Passed);
}
