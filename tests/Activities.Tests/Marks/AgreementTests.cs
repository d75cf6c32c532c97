using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Activities.Tests.Marks;

public sealed class AgreementTests
{
    [Fact]
    public void Alpha_is_that_of_Krippendorffs_example_of_two_observers_and_binary_labels()
    {
        // Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section A: Meg and Owen on ten items; 1 − 19 · 4 / (14 · 6) = 0.095.
        var marks = Classes.Rows(Classes.Words(10), "oxooooooxo", "xxxooxoooo");
        Assert.Equal(0.0952, Measure(marks).Alpha, 4);
    }

    [Fact]
    public void Jaccard_of_the_same_example_is_one_word_of_five() =>
        Assert.Equal(0.2, Measure(Classes.Rows(Classes.Words(10), "oxooooooxo", "xxxooxoooo")).Jaccard, 4);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Alpha_from_counts_is_alpha_from_labels_also_where_pupils_are_missing(int seed)
    {
        var random = new Random(seed);
        var text = MarkText.Of([
            ["a b c d e f g"],
            ["h i j"],
            ["k l m n"],
        ]);
        var rows = Enumerable
            .Range(0, 9)
            .Select(_ =>
            {
                var here = text.Texts.Select(_ => random.Next(3) > 0).ToArray();
                return string.Concat(text.Tokens.Select(t => here[t.Text] ? "xoo"[random.Next(3)] : '.'));
            })
            .ToArray();
        var units = text.Tokens.Select(t => (IReadOnlyList<double?>)[.. rows.Select(r => r[t.Id] == '.' ? null : (double?)(r[t.Id] == 'x' ? 1 : 0))]);
        Assert.Equal(Krippendorff.Alpha(units, AlphaLevel.Nominal).Value, Measure(Classes.Rows(text, rows)).Alpha, 10);
    }

    [Fact]
    public void Each_code_has_an_alpha_of_its_own()
    {
        var text = Classes.Words(4);
        var marks = ClassMarks.Of(
            text,
            [new("a"), new("b")],
            [new("a", 0, 0, "stereotype"), new("b", 0, 0, "stereotype"), new("a", 2, 2, "selection"), new("b", 3, 3, "selection")]
        );
        var agreement = Measure(marks);
        Assert.Equal(1, agreement.ByCode["stereotype"], 10);
        Assert.True(agreement.ByCode["selection"] < 0);
    }

    [Fact]
    public void Nothing_is_said_where_there_is_nothing_to_agree_on()
    {
        Assert.True(double.IsNaN(Measure(Classes.Rows(Classes.Words(3), "ooo", "ooo")).Alpha));
        Assert.True(double.IsNaN(Measure(Classes.Rows(Classes.Words(3), "xoo")).Alpha));
        Assert.True(double.IsNaN(Measure(Classes.Rows(Classes.Words(3), "ooo", "ooo")).Jaccard));
        Assert.False(AgreementIntervals.Of(Classes.Rows(Classes.Words(3), "xoo")).Alpha.IsKnown);
        Assert.False(AgreementIntervals.Of(Classes.Rows(Classes.Words(3), "xoo", "oxo")).Alpha.IsKnown);
    }

    [Fact]
    public void The_interval_covers_the_true_alpha_about_as_often_as_it_says()
    {
        // Words are marked independently with known chances, so the alpha of a whole population is known: 1 − mean 2p(1 − p) / 2P(1 − P).
        var text = Classes.Words(60);
        double Chance(int token) => token % 10 < 2 ? 0.7 : 0.08;
        var chances = text.Tokens.Select(t => Chance(t.Id)).ToList();
        var mean = chances.Average();
        var truth = 1 - (chances.Average(p => p * (1 - p)) / (mean * (1 - mean)));
        var plan = AgreementIntervals.Plan with { Resamples = 200 };
        var covered = Enumerable
            .Range(0, 200)
            .Count(seed => AgreementIntervals.Of(Classes.Random(text, 25, Chance, seed), null, plan).Alpha.Contains(truth));
        Assert.InRange(covered, 176, 200);
    }

    [Fact]
    public void The_interval_holds_the_figure_and_is_the_same_each_time()
    {
        var marks = Classes.Random(Classes.Words(80), 30, t => t % 7 == 0 ? 0.6 : 0.1, 5);
        var (agreement, interval) = (Measure(marks), AgreementIntervals.Of(marks));
        Assert.True(interval.Alpha.Contains(agreement.Alpha));
        Assert.True(interval.Jaccard.Contains(agreement.Jaccard));
        Assert.All(agreement.ByCode, c => Assert.True(interval.ByCode[c.Key].Contains(c.Value)));
        Assert.Equal(interval.Alpha, AgreementIntervals.Of(marks).Alpha);
    }

    private static Agreement Measure(ClassMarks marks) => Agreement.Of(marks, Heat.Of(marks));
}
