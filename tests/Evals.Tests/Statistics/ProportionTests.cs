using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Evaluation.Statistics;
using Interval = Homeroom.Assistant.Evaluation.Statistics.Interval;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class ProportionTests
{
    // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_gives_the_intervals_of_Newcombe_1998(int passed, int of, double low, double high) =>
        Near.Equal(low, high, Proportion.Wilson(passed, of), 4);

    [Fact]
    public void Without_cases_everything_is_possible() => Assert.Equal(new Interval(0, 1), Proportion.Wilson(0, 0));

    [Fact]
    public void All_passed_is_no_certainty()
    {
        var interval = Proportion.Wilson(60, 60);
        Assert.Equal(1, interval.High);
        Assert.InRange(interval.Low, 0.93, 0.95);
        Assert.Equal(0.2065, Proportion.Wilson(1, 1).Low, 4);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void A_count_that_cannot_be_is_refused(int passed, int of) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Wilson(passed, of));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_confidence_that_cannot_be_is_refused(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Wilson(1, 2, confidence));

    [Fact]
    public void Scores_of_0_and_1_are_passes() => Assert.Equal(Proportion.Wilson(3, 4), Proportion.OfScores([1, 0, 1, 1]));

    [Fact]
    public void Scores_that_are_no_scores_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Proportion.OfScores([0.5, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.OfScores([0.5, 1.5]));
    }

    [Fact]
    public void Any_interval_holds_its_rate_stays_in_bounds_and_mirrors() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(1, 500).SelectMany(of => Gen.Choose(0, of).Select(passed => (Passed: passed, Of: of))).ToArbitrary(),
                c =>
                {
                    var (one, other) = (Proportion.Wilson(c.Passed, c.Of), Proportion.Wilson(c.Of - c.Passed, c.Of));
                    return one.Contains(c.Passed / (double)c.Of)
                        && one is { Low: >= 0, High: <= 1 }
                        && Math.Abs(one.Low - (1 - other.High)) < 1e-9
                        && one.Width > Proportion.Wilson(c.Passed, c.Of, 0.8).Width;
                }
            )
        );
}
