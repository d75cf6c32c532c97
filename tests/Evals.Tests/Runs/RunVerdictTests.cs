using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Tests.Runs;

public sealed class RunVerdictTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("threshold: 0.8\n", 8, 0, RunEnd.Passed)]
    [InlineData("threshold: 0.8\n", 7, 0, RunEnd.Fell)]
    [InlineData("threshold: 0.8\n", 9, 1, RunEnd.Trouble)]
    [InlineData("metrics: {none: 0.5}\n", 10, 0, RunEnd.Fell)]
    public void A_run_ends_as_its_cases_say(string more, int good, int errors, RunEnd end)
    {
        var plan = Plans.Of(_folder, new GivenAnswers(), 10, more);
        List<CaseResult> results = [.. Enumerable.Range(0, 10).Select(i => Result(i, i < good, i >= 10 - errors))];
        Assert.Equal(end, RunVerdict.End(RunVerdict.Suites(plan, results), Count(results), 10));
    }

    [Fact]
    public void A_run_with_a_case_that_was_never_asked_has_not_passed()
    {
        var plan = Plans.Of(_folder, new GivenAnswers(), 10);
        List<CaseResult> results = [.. Enumerable.Range(0, 9).Select(i => Result(i, true, false))];
        Assert.Equal(RunEnd.Trouble, RunVerdict.End(RunVerdict.Suites(plan, results), Count(results), 10));
    }

    [Fact]
    public void One_break_of_a_case_that_may_never_fail_is_enough()
    {
        var plan = Plans.Of(_folder, new GivenAnswers(), 10, "threshold: 0.1\n");
        List<CaseResult> results = [.. Enumerable.Range(0, 10).Select(i => Result(i, i > 0, false) with { IsHard = true })];
        var suite = Assert.Single(RunVerdict.Suites(plan, results));
        Assert.False(suite.Held);
        Assert.Equal("Cases that may never fail did: c0.", Assert.Single(suite.Broken));
    }

    [Fact]
    public void A_case_counts_by_its_weight()
    {
        var plan = Plans.Of(_folder, new GivenAnswers(), 2, "threshold: 0.75\n");
        Assert.True(RunVerdict.Suites(plan, [Result(0, true, false) with { Weight = 3 }, Result(1, false, false)])[0].Held);
        Assert.False(RunVerdict.Suites(plan, [Result(0, true, false), Result(1, false, false) with { Weight = 3 }])[0].Held);
    }

    private static RunCount Count(List<CaseResult> results)
    {
        var count = new RunCount();
        results.ForEach(count.Add);
        return count;
    }

    private static CaseResult Result(int index, bool good, bool error) =>
        new("s", $"c{index}", "", "given", 1)
        {
            Status =
                error ? CaseStatus.Error
                : good ? CaseStatus.Passed
                : CaseStatus.Failed,
        };
}
