using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class EquivalenceTests
{
    // Student (1908), hours of sleep gained with one drug over the other, ten patients; R: t.test(..., paired = TRUE).
    private static readonly double[] Sleep = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];

    [Fact]
    public void The_paired_interval_is_that_of_Students_sleep()
    {
        var mean = PairedMean.Of(Sleep, scale: 10);
        Assert.Equal(1.58, mean.Difference, 9);
        Near.Equal(0.7001142, 2.4598858, mean.Interval(), 6);
    }

    [Fact]
    public void Two_one_sided_tests_rest_on_Students_t()
    {
        // Against a margin of 3: t = (1.58 − 3) / 0.38896 = −3.6508 with 9 degrees of freedom, p = 0.00266.
        var found = PairedMean.Of(Sleep, scale: 10).Equivalence(3);
        Assert.Equal(0.00266, found.PBetter, 4);
        Assert.True(found.Equivalent);
        Assert.Equal(found.P, found.PBetter);
        Assert.False(PairedMean.Of(Sleep, scale: 10).Equivalence(2).NoBetter);
    }

    [Fact]
    public void No_worse_is_shown_by_the_margin_and_not_by_a_difference_that_was_not_found()
    {
        // Ten cases that scatter widely: no test finds a difference, and yet nothing is shown.
        double[] scatter = [0.4, -0.5, 0.3, -0.4, 0.5, -0.3, 0.2, -0.2, 0.1, -0.1];
        Assert.Equal(1, SignFlip.Test(scatter).P);
        Assert.False(PairedMean.Of(scatter).Equivalence(0.05).NoWorse);

        // Four hundred cases that fell by one point: every test finds it, and it does not matter.
        var fall = Enumerable.Range(0, 400).Select(i => -0.01 + (i % 2 == 0 ? 0.02 : -0.02)).ToArray();
        Assert.InRange(SignFlip.Test(fall).P, 0, 0.001);
        Assert.True(PairedMean.Of(fall).Equivalence(0.05).Equivalent);
    }

    [Fact]
    public void Few_cases_without_a_change_show_nothing_and_many_do()
    {
        Assert.False(PairedMean.Of(new double[5]).Equivalence(0.05).NoWorse);
        Assert.False(PairedMean.Of([0.01, .. new double[19]]).Equivalence(0.05).NoWorse);
        Assert.True(PairedMean.Of(new double[60]).Equivalence(0.05).Equivalent);
        Assert.Equal(new PairedTable(60, 0, 0, 0).Tango().High, PairedMean.Of(new double[60]).Interval().High, 9);
    }

    [Fact]
    public void Hostile_differences_have_answers()
    {
        Assert.Equal(new Interval(-1, 1), PairedMean.Of([]).Interval());
        Assert.Equal(new Interval(-1, 1), PairedMean.Of([0.2]).Interval());
        Assert.False(PairedMean.Of([0.2]).Equivalence(0.05).NoWorse);
        Assert.True(double.IsNaN(PairedMean.Of([]).Difference));
        Assert.Throws<ArgumentException>(() => PairedMean.Of([double.NaN]));
        Assert.Throws<ArgumentException>(() => PairedMean.Of([0.1, 0.2], [1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PairedMean.Of([0.1, 0.2]).Equivalence(0));
    }

    [Fact]
    public void A_weight_of_two_moves_the_mean_twice_as_far()
    {
        Assert.Equal(0.2, PairedMean.Of([0.3, 0.0], [2, 1]).Difference, 9);
        Assert.Equal(PairedMean.Of(Sleep, scale: 10).Interval(), PairedMean.Of(Sleep, [.. Enumerable.Repeat(5.0, 10)], 10).Interval());
    }
}
