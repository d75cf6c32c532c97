using Homeroom.Assistant.Evaluation.Baselines;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Evals.Runs;

namespace Homeroom.Evals.Tests.Baselines;

public sealed class TogetherTests
{
    [Fact]
    public void Suites_of_one_run_answer_for_each_other()
    {
        // Five of sixty broken: alone certain enough, one among twelve suites not any more.
        var fallen = Pair("fallen", 5);
        Assert.True(Assert.Single(BaselineCheck.Together([fallen])).Fell);
        var all = BaselineCheck.Together([fallen, .. Enumerable.Range(0, 11).Select(i => Pair($"quiet-{i}", 0))]);
        Assert.Equal(12, all.Count);
        Assert.Equal("fallen", all[0].Suite);
        Assert.DoesNotContain(all, o => o.Fell);
    }

    [Fact]
    public void Each_suite_keeps_its_own_margin_and_what_has_no_baseline_is_passed_over()
    {
        var outcomes = BaselineCheck.Together([
            Pair("new", 0) with
            {
                Accepted = null,
            },
            Pair("wide", 2) with
            {
                Margin = 0.2,
            },
            Pair("narrow", 2) with
            {
                Margin = 0.001,
            },
        ]);
        Assert.Null(outcomes[0].Comparison);
        Assert.Equal((true, false), (outcomes[1].Comparison!.NoWorse, outcomes[2].Comparison!.NoWorse));
    }

    [Fact]
    public void Baselines_are_found_above_the_suites_from_any_folder()
    {
        using var folder = new TemporaryFolder();
        var suite = folder.Write("evals/suites/x/suite.yaml", "name: x");
        Assert.Equal(Path.Combine("evals", "none-there"), EvalFolders.Beside("none-there", [suite]));
        Directory.CreateDirectory(folder["evals/marks"]);
        Assert.Equal(folder["evals/marks"], EvalFolders.Beside("marks", [suite]));
    }

    private static ArmPair Pair(string suite, int broken) => new(suite, Arm(0), Arm(broken), 0.05);

    private static BaselineArm Arm(int broken) =>
        new("p", "1", "m", [.. Enumerable.Range(0, 60).Select(i => new ScoredCase($"c{i}", i < broken ? 0 : 1, i >= broken))]);
}
