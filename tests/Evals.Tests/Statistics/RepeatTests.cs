using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Evaluation.Statistics;
using Interval = Homeroom.Assistant.Evaluation.Statistics.Interval;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class RepeatTests
{
    // Chen et al. (2021), equation 1, and Yao et al. (2024), counted out: every way to take k of n tries.
    [Fact]
    public void Pass_at_k_is_what_counting_every_way_gives()
    {
        for (var n = 1; n <= 9; n++)
        {
            for (var c = 0; c <= n; c++)
            {
                for (var k = 1; k <= n; k++)
                {
                    var (any, all) = Counted(n, c, k);
                    Assert.Equal(any, PassAt.AnyOf(n, c, k), 12);
                    Assert.Equal(all, PassAt.AllOf(n, c, k), 12);
                }
            }
        }
    }

    [Fact]
    public void With_one_try_both_are_the_pass_rate_and_more_tries_part_them() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(1, 200).SelectMany(n => Gen.Choose(0, n).Select(c => (n, c))).ToArbitrary(),
                t =>
                    Math.Abs(PassAt.AnyOf(t.n, t.c, 1) - (t.c / (double)t.n)) < 1e-12
                    && Math.Abs(PassAt.AllOf(t.n, t.c, 1) - (t.c / (double)t.n)) < 1e-12
                    && PassAt.AllOf(t.n, t.c, t.n) <= PassAt.AnyOf(t.n, t.c, t.n)
            )
        );

    [Theory]
    [InlineData(5, 6, 1)]
    [InlineData(5, 1, 6)]
    [InlineData(5, 1, 0)]
    public void Tries_that_cannot_be_are_refused(int n, int c, int k) => Assert.Throws<ArgumentOutOfRangeException>(() => PassAt.AnyOf(n, c, k));

    [Fact]
    public void A_run_with_repeats_names_its_flaky_cases()
    {
        ScoredCase Tried(string id, params bool[] passes) => new(id, [.. passes.Select(p => new Attempt(p ? 1 : 0, p))]);
        var report = RepeatReport.Of([Tried("steady", true, true, true), Tried("flaky", true, false, true), Tried("bad", false, false, false)]);
        Assert.Equal(["flaky"], report.Flaky);
        Assert.Equal((3, 3), (report.Cases, report.K));
        Assert.Equal(5 / 9.0, report.PassRate, 9);
        Assert.Equal(2 / 3.0, report.PassAtK, 9);
        Assert.Equal(1 / 3.0, report.PassHatK, 9);
        Assert.True(report.PassInterval.Contains(report.PassRate));
    }

    [Fact]
    public void A_run_of_single_tries_has_Wilsons_interval_and_all_passed_is_no_certainty()
    {
        var report = RepeatReport.Of(Enumerable.Range(0, 60).Select(i => new ScoredCase($"{i}", 1, true)));
        Assert.Equal(Proportion.Wilson(60, 60), report.PassInterval);
        Assert.Equal(report.PassInterval, report.ScoreInterval);
        Assert.Empty(report.Flaky);
    }

    [Fact]
    public void Heavier_cases_move_the_score()
    {
        var report = RepeatReport.Of([new("a", 1, true) { Weight = 3 }, new("b", 0.2, false), new("c", 0.4, false)]);
        Assert.Equal(3.6 / 5, report.Score, 9);
        Assert.Equal(1 / 3.0, report.PassRate, 9);
        Assert.True(report.ScoreInterval.Contains(report.Score));
    }

    [Fact]
    public void A_run_without_scores_says_that_it_knows_nothing()
    {
        var report = RepeatReport.Of([new("a", double.NaN, true), new("b", [])]);
        Assert.Equal(0, report.Cases);
        Assert.Equal(new Interval(0, 1), report.ScoreInterval);
        Assert.True(double.IsNaN(report.Score));
    }

    private static (double Any, double All) Counted(int n, int c, int k)
    {
        var (any, all, ways) = (0, 0, 0);
        for (var taken = 0u; taken < 1u << n; taken++)
        {
            if (System.Numerics.BitOperations.PopCount(taken) == k)
            {
                var passed = System.Numerics.BitOperations.PopCount(taken & ((1u << c) - 1));
                (any, all, ways) = (any + (passed > 0 ? 1 : 0), all + (passed == k ? 1 : 0), ways + 1);
            }
        }

        return (any / (double)ways, all / (double)ways);
    }
}
