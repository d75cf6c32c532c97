using System.Diagnostics;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class BootstrapTests
{
    // Efron and Tibshirani (1993), "An introduction to the bootstrap", table 14.1: 26 children, spatial test A.
    private static readonly double[] Spatial =
    [
        .. new[] { 48.0, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6 },
        .. new[] { 0.0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41 },
    ];

    [Theory]
    [InlineData(BootstrapEnds.Percentile, 100.8, 233.9)]
    [InlineData(BootstrapEnds.Bca, 115.8, 259.6)]
    public void The_variance_of_the_spatial_test_has_the_intervals_of_Efron_and_Tibshirani(BootstrapEnds ends, double low, double high)
    {
        var plan = new BootstrapPlan
        {
            Confidence = 0.9,
            Resamples = 20_000,
            Ends = ends,
        };
        var found = Bootstrap.Of(Spatial.Length, Variance, plan);
        Assert.InRange(found.Low, low - 4, low + 4);
        Assert.InRange(found.High, high - 4, high + 4);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_to_the_last_digit()
    {
        var plan = new BootstrapPlan { Seed = 7 };
        Assert.Equal(Bootstrap.Mean(Spatial, plan), Bootstrap.Mean(Spatial, plan));
        Assert.NotEqual(Bootstrap.Mean(Spatial, plan), Bootstrap.Mean(Spatial, plan with { Seed = 8 }));
    }

    [Fact]
    public void A_mean_and_the_same_mean_as_a_statistic_have_one_interval()
    {
        var any = Bootstrap.Of(Spatial.Length, drawn => Mean(drawn));
        var mean = Bootstrap.Mean(Spatial);
        Assert.Equal(any.Low, mean.Low, 9);
        Assert.Equal(any.High, mean.High, 9);
    }

    [Fact]
    public void Equal_weights_change_nothing() =>
        Near.Equal(
            Bootstrap.Mean(Spatial).Low,
            Bootstrap.Mean(Spatial).High,
            Bootstrap.WeightedMean(Spatial, [.. Enumerable.Repeat(3.0, Spatial.Length)]),
            9
        );

    [Fact]
    public void Too_few_cases_are_not_known()
    {
        Assert.Equal(Interval.Unknown, Bootstrap.Mean([]));
        Assert.Equal(Interval.Unknown, Bootstrap.Mean([0.7]));
        Assert.Equal("unknown", Bootstrap.Mean([]).ToString());
    }

    [Fact]
    public void Where_all_are_the_same_the_interval_has_no_width() => Assert.Equal(new Interval(1, 1), Bootstrap.Mean([1, 1, 1]));

    [Fact]
    public void A_statistic_that_mostly_has_no_value_has_no_interval() =>
        Assert.Equal(Interval.Unknown, Bootstrap.Of(5, drawn => drawn.Contains(0) ? 1 : double.NaN));

    [Fact]
    public void What_is_no_number_is_refused_with_its_place()
    {
        var fault = Assert.Throws<ArgumentException>(() => Bootstrap.Mean([0.1, double.NaN, 0.3]));
        Assert.Contains("Value 2 of 3", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Bootstrap.Mean([0.1, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => Bootstrap.WeightedMean([0.1, 0.2], [1, 0]));
    }

    [Fact]
    public void Two_thousand_cases_drawn_two_thousand_times_take_less_than_a_second()
    {
        var dice = new Dice(3);
        var scores = Enumerable.Range(0, 2000).Select(_ => dice.Fraction()).ToArray();

        // The best of five: other programs share the machine.
        Assert.InRange(Enumerable.Range(0, 5).Min(_ => Milliseconds(scores)), 0, 1000);
    }

    private static long Milliseconds(double[] scores)
    {
        var watch = Stopwatch.StartNew();
        Assert.True(Bootstrap.Mean(scores).Contains(scores.Average()));
        return watch.ElapsedMilliseconds;
    }

    private static double Mean(ReadOnlySpan<int> drawn)
    {
        var sum = 0.0;
        foreach (var i in drawn)
        {
            sum += Spatial[i];
        }

        return sum / drawn.Length;
    }

    private static double Variance(ReadOnlySpan<int> drawn)
    {
        var (mean, squares) = (Mean(drawn), 0.0);
        foreach (var i in drawn)
        {
            squares += (Spatial[i] - mean) * (Spatial[i] - mean);
        }

        return squares / drawn.Length;
    }
}
