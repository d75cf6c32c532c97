using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Evaluation.Statistics;
using Interval = Homeroom.Assistant.Evaluation.Statistics.Interval;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class AgreementTests
{
    // What SAS's PROC FREQ prints for this table; statsmodels holds its kappa against the same printout.
    private static readonly int[,] Sas =
    {
        { 0, 4, 1 },
        { 0, 8, 0 },
        { 0, 1, 5 },
    };

    // Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", section D: four observers, twelve units, labels missing.
    private static readonly double?[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];

    private static IEnumerable<IReadOnlyList<double?>> Units =>
        Enumerable.Range(0, 12).Select(u => (IReadOnlyList<double?>)[.. Observers.Select(o => o[u])]);

    [Theory]
    [InlineData(KappaWeights.Plain, 0.4842, 0.1380, 0.2137, 0.7547)]
    [InlineData(KappaWeights.Linear, 0.4701, 0.1457, 0.1845, 0.7558)]
    public void Kappa_and_its_error_are_those_that_SAS_prints(KappaWeights weights, double value, double error, double low, double high)
    {
        var found = Kappa.Of(Sas, weights);
        Assert.Equal(value, found.Value, 4);
        Assert.Equal(error, found.StandardError, 4);
        Near.Equal(low, high, found.Interval, 4);
    }

    // Cohen (1960), table 1: 200 patients, three diagnoses.
    [Fact]
    public void Kappa_is_Cohens_own()
    {
        var found = Kappa.Of(
            new[,]
            {
                { 88, 14, 18 },
                { 10, 40, 10 },
                { 2, 6, 12 },
            }
        );
        Assert.Equal(0.70, found.Observed, 9);
        Assert.Equal(0.41, found.Expected, 9);
        Assert.Equal(0.492, found.Value, 3);
        Assert.Equal([0.6, 0.3, 0.1], found.BaseRates.Select(b => Math.Round(b, 9)));
    }

    // Fleiss, Levin and Paik (2003), table 18.1: 100 subjects, psychotic, neurotic, organic.
    [Fact]
    public void Kappa_and_its_error_are_those_of_Fleiss()
    {
        var found = Kappa.Of(
            new[,]
            {
                { 75, 1, 4 },
                { 5, 4, 1 },
                { 0, 0, 10 },
            }
        );
        Assert.Equal(0.68, found.Value, 2);
        Assert.InRange(found.StandardError, 0.087, 0.088);
    }

    [Fact]
    public void Quadratic_weights_forgive_what_lies_near()
    {
        int[,] near =
        {
            { 10, 5, 0 },
            { 5, 10, 5 },
            { 0, 5, 10 },
        };
        var (plain, linear, quadratic) = (Kappa.Of(near), Kappa.Of(near, KappaWeights.Linear), Kappa.Of(near, KappaWeights.Quadratic));
        Assert.True(plain.Value < linear.Value && linear.Value < quadratic.Value);

        // With equal margins quadratic kappa is the correlation of the labels (Fleiss and Cohen 1973): 1 − ½·E(gap²)/variance.
        Assert.Equal(1 - (0.5 * (20 / 50.0) / (30 / 50.0)), quadratic.Value, 9);
    }

    [Fact]
    public void Perfect_agreement_of_few_is_no_certainty()
    {
        var found = Kappa.Of(Enumerable.Range(0, 50).Select(i => (i % 2 == 0, i % 2 == 0)), [false, true]);
        Assert.Equal((1, 50), (found.Value, found.Pairs));
        Assert.InRange(found.Interval.Low, 0.8, 0.9);
        Assert.Equal(1, found.Interval.High);
    }

    [Fact]
    public void Where_chance_would_always_agree_there_is_no_kappa()
    {
        var same = Kappa.Of(Enumerable.Repeat(("good", "good"), 60), ["bad", "good"]);
        Assert.True(double.IsNaN(same.Value));
        Assert.Equal(Interval.Unknown, same.Interval);
        Assert.Equal([0.0, 1.0], same.BaseRates);
        Assert.True(double.IsNaN(Kappa.Of(new int[2, 2]).Value));
        Assert.Throws<ArgumentException>(() => Kappa.Of(new int[2, 3]));
        Assert.Throws<ArgumentException>(() => Kappa.Of([("good", "odd")], ["bad", "good"]));
    }

    [Fact]
    public void Any_kappa_is_the_same_with_the_raters_exchanged() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 20).ArrayOf(9).ToArbitrary(),
                c =>
                {
                    int[,] one =
                    {
                        { c[0], c[1], c[2] },
                        { c[3], c[4], c[5] },
                        { c[6], c[7], c[8] },
                    };
                    int[,] other =
                    {
                        { c[0], c[3], c[6] },
                        { c[1], c[4], c[7] },
                        { c[2], c[5], c[8] },
                    };
                    var (a, b) = (Kappa.Of(one, KappaWeights.Linear), Kappa.Of(other, KappaWeights.Linear));
                    return double.IsNaN(a.Value)
                        ? double.IsNaN(b.Value)
                        : Math.Abs(a.Value - b.Value) < 1e-9 && Math.Abs(a.StandardError - b.StandardError) < 1e-9 && a.Value <= 1;
                }
            )
        );

    [Theory]
    [InlineData(AlphaLevel.Nominal, 0.743)]
    [InlineData(AlphaLevel.Ordinal, 0.815)]
    [InlineData(AlphaLevel.Interval, 0.849)]
    public void Alpha_is_that_of_Krippendorffs_worked_example(AlphaLevel level, double value)
    {
        var found = Krippendorff.Alpha(Units, level);
        Assert.Equal(value, found.Value, 3);
        Assert.Equal((11, 40), (found.Units, found.Labels));
        Assert.True(found.Interval.Contains(found.Value));
        Assert.Equal(found, Krippendorff.Alpha(Units, level));
    }

    [Fact]
    public void Alpha_has_answers_where_there_is_nothing_to_agree_on()
    {
        Assert.True(double.IsNaN(Krippendorff.Alpha([], AlphaLevel.Nominal).Value));
        Assert.True(
            double.IsNaN(
                Krippendorff
                    .Alpha(
                        [
                            [1, null],
                            [2, double.NaN],
                        ],
                        AlphaLevel.Interval
                    )
                    .Value
            )
        );
        Assert.True(
            double.IsNaN(
                Krippendorff
                    .Alpha(
                        [
                            [3, 3],
                            [3, 3],
                        ],
                        AlphaLevel.Ordinal
                    )
                    .Value
            )
        );
        Assert.Equal(
            1,
            Krippendorff
                .Alpha(
                    [
                        [1, 1],
                        [2, 2],
                        [3, 3],
                    ],
                    AlphaLevel.Ordinal
                )
                .Value
        );
        Assert.Throws<ArgumentException>(() =>
            Krippendorff.Alpha(
                [
                    [1, double.PositiveInfinity],
                ],
                AlphaLevel.Nominal
            )
        );
    }

    [Fact]
    public void Alpha_of_two_raters_and_many_units_comes_near_to_kappa()
    {
        var dice = new Dice(9);
        var pairs = Enumerable.Range(0, 2000).Select(_ => dice.Below(2)).Select(h => (Human: h, Judge: dice.Below(10) < 8 ? h : 1 - h)).ToList();
        var alpha = Krippendorff.Alpha(pairs.Select(p => (IReadOnlyList<double?>)[p.Human, p.Judge]), AlphaLevel.Nominal, new() { Resamples = 100 });
        Assert.Equal(Kappa.Of(pairs, [0, 1]).Value, alpha.Value, 2);
    }
}
