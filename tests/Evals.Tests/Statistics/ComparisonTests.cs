using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class ComparisonTests
{
    [Fact]
    public void Better_on_7_of_60_and_worse_on_1_is_not_worse_and_not_yet_better()
    {
        var found = Comparison.Of(Passes(60, fails: Range(0, 7)), Passes(60, fails: [59]));
        Assert.Equal((ComparisonVerdict.CannotTell, GateVerdict.Pass), (found.Verdict, found.Gate));
        Assert.Equal(0.0703, Assert.Single(found.Measures).P, 4);
        Assert.Equal(
            "Better on 7 of 60 cases, worse on 1. It is not worse by 5 points or more; whether it is better cannot be told yet: "
                + "about 37 more cases would show a difference of 10 points.",
            found.Summary
        );
        Assert.Equal(["case-59", "case-00"], new[] { found.Changes[0].Id, found.Changes[1].Id });
    }

    [Fact]
    public void The_mid_p_value_tells_sooner()
    {
        var found = Comparison.Of(Passes(60, fails: Range(0, 7)), Passes(60, fails: [59]), new() { MidP = true });
        Assert.Equal(ComparisonVerdict.Better, found.Verdict);
        Assert.StartsWith(
            "Better on 7 of 60 cases, worse on 1. It is better: 88.3 % of its cases passed, now 98.3 % (+10 points; 95 % sure: ",
            found.Summary
        );
        Assert.Null(found.MoreCases);
    }

    [Fact]
    public void A_prompt_that_breaks_cases_is_worse_and_fails()
    {
        var found = Comparison.Of(Passes(60, fails: []), Passes(60, fails: Range(0, 9)));
        Assert.Equal((ComparisonVerdict.Worse, GateVerdict.Fail), (found.Verdict, found.Gate));
        Assert.StartsWith(
            "Worse on 9 of 60 cases, better on none. It is worse: 100 % of its cases passed, now 85 % (−15 points; 95 % sure: −",
            found.Summary
        );
        Assert.All(found.Changes, c => Assert.True(c.PassedBefore && !c.PassesNow && c.Direction == ChangeDirection.Worse));
    }

    [Fact]
    public void Five_of_five_broken_is_worse_and_one_of_five_cannot_be_told()
    {
        Assert.Equal(GateVerdict.Fail, Comparison.Of(Passes(5, []), Passes(5, Range(0, 5))).Gate);
        var one = Comparison.Of(Passes(5, []), Passes(5, [3]));
        Assert.Equal((ComparisonVerdict.CannotTell, GateVerdict.Unproven), (one.Verdict, one.Gate));
        Assert.StartsWith("Worse on 1 of 5 cases, better on none. Whether it is better or worse cannot be told yet: about ", one.Summary);
    }

    [Fact]
    public void Nothing_changed_on_sixty_cases_is_the_same_and_on_ten_cannot_be_told()
    {
        var sixty = Comparison.Of(Passes(60, [1]), Passes(60, [1]));
        Assert.Equal((ComparisonVerdict.Same, GateVerdict.Pass, true), (sixty.Verdict, sixty.Gate, sixty.NoWorse));
        Assert.Equal("None of 60 cases changed. It is the same: any difference is smaller than 5 points.", sixty.Summary);
        var ten = Comparison.Of(Passes(10, [1]), Passes(10, [1]));
        Assert.Equal((ComparisonVerdict.CannotTell, GateVerdict.Unproven), (ten.Verdict, ten.Gate));
        Assert.Equal(5, ten.MoreCasesShow);
        Assert.True(ten.MoreCases > 50);
    }

    [Fact]
    public void One_broken_hard_case_fails_whatever_the_others_do()
    {
        var baseline = Passes(60, Range(0, 20)).Append(new("leak", 1, true) { Hard = true });
        var candidate = Passes(60, []).Append(new ScoredCase("leak", [new(1, true), new(0.9, false)]));
        var found = Comparison.Of(baseline, candidate);
        Assert.Equal((ComparisonVerdict.Better, GateVerdict.Fail), (found.Verdict, found.Gate));
        Assert.Equal(["leak"], found.BrokenHard);
        Assert.StartsWith("A case that must always hold is broken: leak. Better on 20 of 60 cases, worse on none. It is better: ", found.Summary);
        Assert.True(found.Changes[0] is { Id: "leak", Hard: true, Direction: ChangeDirection.Worse });
    }

    [Fact]
    public void A_hard_case_that_the_baseline_broke_too_still_fails()
    {
        var broken = Passes(60, []).Append(new("leak", 0, false) { Hard = true }).ToList();
        Assert.Equal(GateVerdict.Fail, Comparison.Of(broken, broken).Gate);
    }

    [Fact]
    public void A_suite_of_hard_cases_alone_passes_when_all_hold()
    {
        var hard = Passes(3, []).Select(c => c with { Hard = true }).ToList();
        var found = Comparison.Of(hard, hard);
        Assert.Equal((ComparisonVerdict.Same, GateVerdict.Pass), (found.Verdict, found.Gate));
        Assert.Equal("No case of this suite is scored; all of them must always hold. All 3 cases that must always hold do.", found.Summary);
    }

    [Fact]
    public void A_missing_case_and_a_case_without_a_score_fail()
    {
        var missing = Comparison.Of(Passes(60, []), Passes(60, []).Skip(2));
        Assert.Equal(GateVerdict.Fail, missing.Gate);
        Assert.StartsWith("2 cases of the baseline were not run: case-00, case-01. None of 58 cases changed.", missing.Summary);

        var unscored = Comparison.Of(Passes(60, []), Passes(59, []).Append(new("case-59", double.NaN, true)));
        Assert.Equal((GateVerdict.Fail, 59), (unscored.Gate, unscored.Cases));
        Assert.StartsWith("A case has no score: case-59.", unscored.Summary);
        Assert.Equal(GateVerdict.Fail, Comparison.Of(Passes(60, []), Passes(59, []).Append(new("case-59", []))).Gate);
        Assert.Equal(GateVerdict.Fail, Comparison.Of(Passes(60, []), []).Gate);
    }

    [Fact]
    public void Without_a_baseline_nothing_is_proven()
    {
        var found = Comparison.Of([], Passes(60, []));
        Assert.Equal((ComparisonVerdict.CannotTell, GateVerdict.Unproven, 60), (found.Verdict, found.Gate, found.Added.Count));
        Assert.Equal("There is no baseline to compare with yet.", found.Summary);
        Assert.Equal(GateVerdict.Unproven, Comparison.Of([], []).Gate);
    }

    [Fact]
    public void Scores_that_fall_while_everything_passes_are_seen()
    {
        var found = Comparison.Of(Scores(60, i => 0.9), Scores(60, i => i % 3 == 0 ? 0.9 : 0.7));
        Assert.Equal((ComparisonVerdict.Worse, GateVerdict.Fail), (found.Verdict, found.Gate));
        Assert.Equal(["passes", "scores"], found.Measures.Select(m => m.Name));
        Assert.StartsWith("Worse on 40 of 60 cases, better on none. It is worse: the mean score was 90 %, now 76.7 % (−13.3 points; ", found.Summary);
    }

    [Fact]
    public void A_fall_within_the_margin_is_the_same_and_a_narrower_margin_says_worse()
    {
        ScoredCase[] before = [.. Scores(400, i => 0.9)],
            after = [.. Scores(400, i => i % 2 == 0 ? 0.87 : 0.89)];
        Assert.Equal(ComparisonVerdict.Same, Comparison.Of(before, after).Verdict);
        Assert.Equal(ComparisonVerdict.Worse, Comparison.Of(before, after, new() { Margin = 0.01 }).Verdict);
    }

    [Fact]
    public void Repeats_count_as_one_case_by_their_mean()
    {
        ScoredCase Tried(int i, int passed) => new($"case-{i:00}", [.. Range(0, 4).Select(t => new Attempt(t < passed ? 1 : 0, t < passed))]);
        var found = Comparison.Of(Range(0, 30).Select(i => Tried(i, 4)), Range(0, 30).Select(i => Tried(i, i < 15 ? 1 : 4)));
        Assert.Equal(30, found.Cases);
        Assert.Equal(-0.375, Assert.Single(found.Measures).Difference, 9);
        Assert.Equal(ComparisonVerdict.Worse, found.Verdict);
    }

    [Fact]
    public void A_heavy_case_weighs_more()
    {
        var light = Comparison.Of(Scores(40, i => 0.8), Scores(40, i => i == 0 ? 0.2 : 0.8));
        var heavy = Comparison.Of(Scores(40, i => 0.8), Scores(40, i => i == 0 ? 0.2 : 0.8).Select((c, i) => c with { Weight = i == 0 ? 20 : 1 }));
        Assert.True(heavy.Measures[^1].Difference < 10 * light.Measures[^1].Difference);
    }

    [Fact]
    public void Two_results_of_one_case_and_weights_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Comparison.Of(Passes(2, []), [.. Passes(2, []), .. Passes(1, [])]));
        Assert.Throws<ArgumentException>(() => Comparison.Of(Passes(1, []), [new("case-00", 1, true) { Weight = 0 }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Comparison.Of([], [], new() { Margin = 0 }));
    }

    [Fact]
    public void Any_run_against_itself_has_no_change_and_no_verdict_of_better_or_worse() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 100).ListOf().ToArbitrary(),
                l =>
                {
                    var run = l.Select((s, i) => new ScoredCase($"{i}", s / 100.0, s >= 50)).ToList();
                    var found = Comparison.Of(run, run);
                    return found.Changes.Count == 0 && found.Verdict is ComparisonVerdict.Same or ComparisonVerdict.CannotTell;
                }
            )
        );

    [Fact]
    public void Any_order_of_the_cases_gives_the_same_comparison() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 100).Two().ListOf().Where(l => l.Count is > 0 and < 30).ToArbitrary(),
                l =>
                {
                    List<ScoredCase> Run(Func<(int, int), int> score) =>
                        [.. l.Select((s, i) => new ScoredCase($"{i}", score(s) / 100.0, score(s) >= 50))];
                    var (one, other) = (Run(s => s.Item1), Run(s => s.Item2));
                    var (forth, back) = (Comparison.Of(one, other), Comparison.Of(Enumerable.Reverse(one), Enumerable.Reverse(other)));
                    return forth.Summary == back.Summary && forth.Measures.SequenceEqual(back.Measures) && forth.Changes.SequenceEqual(back.Changes);
                }
            )
        );

    [Fact]
    public void Suites_that_are_asked_for_together_answer_for_each_other()
    {
        // Five of sixty broken and none mended: alone certain enough, one among twelve not any more.
        var fallen = (Passes(60, []), Passes(60, Range(0, 5)));
        var quiet = (Passes(60, []), Passes(60, []));
        Assert.Equal(ComparisonVerdict.Worse, Comparison.Of(fallen.Item1, fallen.Item2).Verdict);
        var together = Comparison.Together([quiet, fallen, .. Enumerable.Repeat(quiet, 10)]);
        Assert.Equal(12, together.Count);
        Assert.Equal((ComparisonVerdict.CannotTell, GateVerdict.Unproven), (together[1].Verdict, together[1].Gate));
        Assert.All(together.Where((_, i) => i != 1), c => Assert.Equal(ComparisonVerdict.Same, c.Verdict));
        Assert.Empty(Comparison.Together([]));
        Assert.Equal(Comparison.Of(fallen.Item1, fallen.Item2).Summary, Comparison.Together([fallen])[0].Summary);
    }

    private static IEnumerable<int> Range(int from, int count) => Enumerable.Range(from, count);

    private static IEnumerable<ScoredCase> Passes(int cases, IEnumerable<int> fails)
    {
        var failing = fails.ToHashSet();
        return Range(0, cases).Select(i => new ScoredCase($"case-{i:00}", failing.Contains(i) ? 0 : 1, !failing.Contains(i)));
    }

    private static IEnumerable<ScoredCase> Scores(int cases, Func<int, double> score) =>
        Range(0, cases).Select(i => new ScoredCase($"case-{i:000}", score(i), true));
}
