using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class SuitePowerTests
{
    [Fact]
    public void From_90_to_85_percent_it_takes_about_217_paired_cases_or_686_a_side()
    {
        Assert.Equal(0.07, SuitePower.Disagreement(0.9, 0.85), 3);
        Assert.InRange(SuitePower.PairedCases(0.9, 0.85), 216, 219);
        Assert.Equal(686, SuitePower.UnpairedCasesASide(0.9, 0.85));
    }

    // Connor (1987): with no concordance between the runs pairing gains nothing.
    [Fact]
    public void Pairs_that_have_nothing_in_common_need_as_many_cases_as_no_pairs() =>
        Assert.InRange(SuitePower.PairedCases(0.9, 0.85, correlation: 0), 670, 695);

    [Fact]
    public void The_power_that_is_promised_is_kept()
    {
        var (dice, found) = (new Dice(5), 0);
        const int Trials = 2000;
        for (var t = 0; t < Trials; t++)
        {
            var (better, worse) = (0, 0);
            for (var i = 0; i < 218; i++)
            {
                var toss = dice.Fraction();
                better += toss < 0.01 ? 1 : 0;
                worse += toss is >= 0.01 and < 0.07 ? 1 : 0;
            }

            found += McNemar.P(better, worse, midP: true) <= 0.05 ? 1 : 0;
        }

        Assert.InRange(found / (double)Trials, 0.77, 0.87);
    }

    [Fact]
    public void A_suite_knows_what_it_can_show()
    {
        var fall = SuitePower.DetectableFall(218, 0.9);
        Assert.Equal(0.05, fall, 3);
        Assert.True(SuitePower.PairedCases(0.9, 0.9 - fall) <= 218);
        Assert.True(double.IsNaN(SuitePower.DetectableFall(2, 0.9)));
        Assert.True(double.IsNaN(SuitePower.DetectableFall(0, 0.9)));
        Assert.InRange(SuitePower.DetectableFall(60, 1), 0.05, 0.13);
    }

    [Fact]
    public void Scores_need_the_cases_of_the_textbook()
    {
        // (1.960 + 0.842)² · 0.3² / 0.1² = 70.6.
        Assert.Equal(71, SuitePower.ScoredCases(0.1, 0.3));
        Assert.Equal(0.1, SuitePower.DetectableDifference(71, 0.3), 2);
    }

    [Fact]
    public void Hostile_questions_have_answers()
    {
        Assert.Equal(int.MaxValue, SuitePower.PairedCases(0.9, 0.9));
        Assert.Equal(int.MaxValue, SuitePower.ScoredCases(0, 0.3));
        Assert.Equal(1, SuitePower.ScoredCases(0.1, 0));
        Assert.True(double.IsNaN(SuitePower.DetectableDifference(0, 0.3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => SuitePower.PairedCases(1.2, 0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => SuitePower.PairedCases(0.9, double.NaN));
    }

    [Fact]
    public void More_cases_show_smaller_falls() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(30, 3000).Two().ToArbitrary(),
                t => SuitePower.DetectableFall(Math.Max(t.Item1, t.Item2), 0.8) <= SuitePower.DetectableFall(Math.Min(t.Item1, t.Item2), 0.8)
            )
        );
}
