using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Feedback.Experiments;

namespace Homeroom.Feedback.Tests.Experiments;

public sealed class ExperimentTests
{
    private const int Days = 20;
    private const int Teachers = 40;
    private static readonly double[] Daily = [.. Enumerable.Range(1, Days).Select(d => d / (double)Days)];

    [Fact]
    public void Ten_points_are_found_in_four_of_five_experiments_looked_at_every_day()
    {
        var found = Simulate(500, 0.70, 0.80, 0);
        Assert.InRange(found.Early, 0.80, 1);
        Assert.InRange(found.Once, 0.80, 1);
    }

    [Fact]
    public void No_difference_is_taken_for_one_in_at_most_5_percent()
    {
        var (early, once) = Simulate(500, 0.75, 0.75, 0);
        Assert.InRange(early, 0.001, 0.05);
        Assert.InRange(once, 0.001, 0.05);
    }

    [Fact]
    public void Teachers_who_differ_much_do_not_raise_false_alarms() => Assert.InRange(Simulate(500, 0.7, 0.7, 0.2).Early, 0, 0.05);

    [Fact]
    public void Bounds_are_those_of_the_published_tables()
    {
        // O'Brien-Fleming type spending, two-sided 0.05, five equal looks.
        double[] published = [4.877, 3.357, 2.680, 2.290, 2.031];
        var bounds = AlphaSpending.Bounds([0.2, 0.4, 0.6, 0.8, 1]);
        Assert.All(published.Zip(bounds), b => Assert.Equal(b.First, b.Second, 0.004));
        Assert.Equal(1.95996, AlphaSpending.Bounds([1])[0], 4);
        Assert.Throws<ArgumentException>(() => AlphaSpending.Bounds([0.2, 0.201]));
    }

    [Fact]
    public void A_guard_stops_a_version_that_does_harm_and_seldom_another()
    {
        var (harmful, harmless) = (0, 0);
        for (var s = 0; s < 300; s++)
        {
            var dice = new Dice((ulong)s + 1);
            harmful += Guarded(dice, 0.05, 0.20) ? 1 : 0;
            harmless += Guarded(dice, 0.05, 0.05) ? 1 : 0;
        }

        Assert.InRange(harmful, 240, 300);
        Assert.InRange(harmless, 0, 15);
        Assert.True(new GuardTally(new Guard("unsafe drafts", 1), 0, 3, 1, 2).Stops);
        Assert.False(new GuardTally(new Guard("holds"), 90, 200, 10, 200).Stops);
    }

    [Fact]
    public void A_teacher_stays_with_a_version_and_a_larger_share_only_adds_teachers()
    {
        var teachers = Enumerable.Range(0, 4000).Select(i => $"t{i}").ToList();
        var few = teachers.Where(t => Assignment.GetsNew("e1", t, 0.2)).ToHashSet();
        Assert.InRange(few.Count, 720, 880);
        Assert.Subset(teachers.Where(t => Assignment.GetsNew("e1", t, 0.5)).ToHashSet(), few);
        Assert.InRange(teachers.Count(t => few.Contains(t) && Assignment.GetsNew("e2", t, 0.2)), 110, 210);
        Assert.True(Assignment.GetsNew("e", "t", 1) && !Assignment.GetsNew("e", "t", 0));
    }

    [Fact]
    public void The_verdict_is_told_in_plain_words()
    {
        var plan = new ExperimentPlan(400);
        Assert.Equal(ExperimentState.TooFew, ExperimentVerdict.Of(plan, Even(4, 100, 70), Even(40, 10, 8), [], []).State);
        var better = ExperimentVerdict.Of(plan, Even(40, 10, 7), Even(40, 10, 9), [], []);
        Assert.Equal((ExperimentState.NewIsBetter, 0.2), (better.State, better.Difference));
        Assert.Equal(
            "Teachers approved 90 of 100 drafts with the new version and 70 with the old one: the new one is better. You can promote it.",
            better.Words
        );
        Assert.True(better.Interval is { Low: > 0, High: > 0.2 });
        Assert.Equal(ExperimentState.OldIsBetter, ExperimentVerdict.Of(plan, Even(40, 10, 9), Even(40, 10, 7), [], []).State);
        Assert.Equal(ExperimentState.NoDifference, ExperimentVerdict.Of(plan, Even(40, 10, 7), Even(40, 10, 7), [], []).State);
        Assert.Contains("200 more drafts", ExperimentVerdict.Of(plan, Even(40, 5, 4), Even(40, 5, 4), [], []).Words, StringComparison.Ordinal);
        Assert.Equal(ExperimentState.Running, ExperimentVerdict.Of(plan with { LooksEarly = false }, Even(40, 9, 5), Even(40, 9, 8), [], []).State);
        Assert.Equal(
            ExperimentState.Stopped,
            ExperimentVerdict.Of(plan, Even(4, 1, 1), Even(4, 1, 1), [], [new(new Guard("holds", 2), 0, 4, 2, 4)]).State
        );
        Assert.InRange(RateContrast.DraftsNeeded(0.7, 0.8), 290, 296);
    }

    [Fact]
    public void The_bandit_goes_to_what_does_better_and_forgets_nobody()
    {
        var (dice, arms) = (new Dice(3), new (int Approved, int Drafts)[2]);
        double[] rates = [0.6, 0.8];
        for (var d = 0; d < 1000; d++)
        {
            var arm = Bandit.Choose(arms, dice);
            arms[arm] = (arms[arm].Approved + (dice.Fraction() < rates[arm] ? 1 : 0), arms[arm].Drafts + 1);
        }

        Assert.InRange(arms[1].Drafts, 800, 990);
        var shares = Bandit.Shares(arms);
        Assert.Equal((1.0, true, true), (Math.Round(shares.Sum(), 9), shares[0] >= 0.05, shares[1] > 0.9));
        Assert.Equal(shares, Bandit.Shares(arms));
        Assert.InRange(Bandit.Shares([(0, 0), (0, 0)])[0], 0.45, 0.55);
    }

    private static Arm Even(int teachers, int drafts, int approved) =>
        new([.. Enumerable.Range(0, teachers).Select(t => new TeacherTally($"t{t}", drafts, approved))]);

    private static bool Guarded(Dice dice, double before, double after)
    {
        var (old, now) = (0, 0);
        for (var day = 1; day <= Days; day++)
        {
            old += Enumerable.Range(0, 20).Count(_ => dice.Fraction() < before);
            now += Enumerable.Range(0, 20).Count(_ => dice.Fraction() < after);
            if (new GuardTally(new Guard("holds"), old, 20 * day, now, 20 * day).Stops)
            {
                return true;
            }
        }

        return false;
    }

    // Share of the experiments in which a difference is shown: looked at every day, and once at the end.
    private static (double Early, double Once) Simulate(int times, double before, double after, double spread)
    {
        var (bounds, early, once) = (AlphaSpending.Bounds(Daily), 0, 0);
        for (var s = 0; s < times; s++)
        {
            var dice = new Dice((ulong)((s * 7919) + 1));
            var (old, fresh) = (new Class(before, spread, dice), new Class(after, spread, dice));
            List<Look> looks = [];
            RateContrast? last = null;
            foreach (var day in Daily)
            {
                last = RateContrast.Of(old.Day(dice), fresh.Day(dice));
                looks.Add(new Look(day, last?.Z ?? 0));
            }

            early += SequentialTest.Judge(looks, bounds).CrossedAt is null ? 0 : 1;
            once += last!.P <= 0.05 ? 1 : 0;
        }

        return (early / (double)times, once / (double)times);
    }

    // Teachers with drafts of their own rate, 20 drafts a day.
    private sealed class Class(double rate, double spread, Dice dice)
    {
        private readonly double[] _rates = [.. Enumerable.Range(0, Teachers).Select(_ => rate + (((2 * dice.Fraction()) - 1) * spread))];
        private readonly int[] _drafts = new int[Teachers];
        private readonly int[] _approved = new int[Teachers];

        public Arm Day(Dice chance)
        {
            for (var d = 0; d < 20; d++)
            {
                var teacher = chance.Below(Teachers);
                _drafts[teacher]++;
                _approved[teacher] += chance.Fraction() < _rates[teacher] ? 1 : 0;
            }

            return new Arm([.. _drafts.Select((n, t) => new TeacherTally($"t{t}", n, _approved[t]))]);
        }
    }
}
