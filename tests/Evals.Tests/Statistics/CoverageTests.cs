using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

/// <summary>Whether 95 % intervals hold the truth 95 times of 100: simulated suites whose truth is known, with fixed seeds.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(0.85)]
    [InlineData(0.92)]
    public void Wilson_holds_the_pass_rate(double rate) =>
        Holds(3000, rate, dice => Proportion.Wilson(Enumerable.Range(0, 60).Count(_ => dice.Fraction() < rate), 60));

    // Skewed scores, as graders give them: most near 1, some far below; the mean of 1 − u² is 2/3.
    [Fact]
    public void A_bootstrap_holds_the_mean_score() =>
        Holds(800, 2 / 3.0, dice => Bootstrap.Mean(Scores(dice, 60), new() { Resamples = 300, Seed = dice.Next() }));

    [Fact]
    public void A_bootstrap_by_percentiles_holds_the_mean_score() =>
        Holds(
            800,
            2 / 3.0,
            dice =>
                Bootstrap.Mean(
                    Scores(dice, 60),
                    new()
                    {
                        Resamples = 300,
                        Seed = dice.Next(),
                        Ends = BootstrapEnds.Percentile,
                    }
                )
        );

    [Theory]
    [InlineData(0.05, 0.10)]
    [InlineData(0.08, 0.08)]
    [InlineData(0.20, 0.05)]
    public void Tango_holds_the_paired_difference(double better, double worse) =>
        Holds(3000, better - worse, dice => Table(dice, 60, better, worse).Tango());

    [Theory]
    [InlineData(0.08, 0.08)]
    [InlineData(0.20, 0.05)]
    public void Newcombe_holds_the_paired_difference(double better, double worse) =>
        Holds(3000, better - worse, dice => Table(dice, 60, better, worse).Newcombe());

    // A third of the cases change, up or down, by anything; the mean change is −1/30.
    [Fact]
    public void The_paired_interval_holds_the_mean_difference_of_scores() =>
        Holds(
            3000,
            -1 / 30.0,
            dice => PairedMean.Of([.. Enumerable.Range(0, 60).Select(_ => dice.Fraction() < 1 / 3.0 ? (dice.Fraction() * 0.8) - 0.5 : 0)]).Interval()
        );

    // A judge that agrees with eight of ten labels and guesses the rest; half of the labels are good, so kappa is 0.8.
    [Fact]
    public void The_asymptotic_interval_holds_kappa() =>
        Holds(
            3000,
            0.8,
            dice =>
                Kappa
                    .Of(
                        Enumerable.Range(0, 120).Select(_ => dice.Below(2)).Select(h => (h, dice.Fraction() < 0.8 ? h : dice.Below(2))).ToList(),
                        [0, 1]
                    )
                    .Interval
        );

    [Fact]
    public void A_test_that_finds_a_difference_where_none_is_does_so_in_at_most_5_of_100()
    {
        var (dice, mcnemar, flips) = (new Dice(77), 0, 0);
        const int Trials = 2000;
        for (var t = 0; t < Trials; t++)
        {
            var table = Table(dice, 100, 0.1, 0.1);
            mcnemar += McNemar.P(table.OnlyCandidate, table.OnlyBaseline) <= 0.05 ? 1 : 0;
            var differences = Enumerable.Range(0, 30).Select(_ => dice.Fraction() - dice.Fraction()).ToList();
            flips += SignFlip.Test(differences, 400, dice.Next()).P <= 0.05 ? 1 : 0;
        }

        Assert.InRange(mcnemar / (double)Trials, 0.01, 0.05);
        Assert.InRange(flips / (double)Trials, 0.035, 0.065);
    }

    private static void Holds(int trials, double truth, Func<Dice, Interval> trial)
    {
        var (dice, held) = (new Dice(20_26), 0);
        for (var t = 0; t < trials; t++)
        {
            held += trial(dice).Contains(truth) ? 1 : 0;
        }

        Assert.InRange(held / (double)trials, 0.93, 0.97);
    }

    private static double[] Scores(Dice dice, int cases) => [.. Enumerable.Range(0, cases).Select(_ => 1 - Math.Pow(dice.Fraction(), 2))];

    private static PairedTable Table(Dice dice, int cases, double better, double worse)
    {
        var counts = new int[4];
        for (var i = 0; i < cases; i++)
        {
            var toss = dice.Fraction();
            counts[
                toss < better ? 0
                : toss < better + worse ? 1
                : toss < better + worse + 0.6 ? 2
                : 3
            ]++;
        }

        return new(counts[2], counts[1], counts[0], counts[3]);
    }
}
