using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Marks;

public sealed class KeyComparisonTests
{
    private static readonly MarkText Text = Classes.Words(50);

    // Sentence 0 has two biased places, sentence 1 a control; sentences 2 to 4 are neutral.
    private static readonly MarkKey Key = MarkKey.Of(
        Text,
        [new(new TokenSpan(1, 2), "loaded language"), new(new TokenSpan(6, 8), "stereotype")],
        [new TokenSpan(12, 14)]
    );

    [Fact]
    public void Sensitivity_is_that_of_Macmillan_and_Creelman()
    {
        // Macmillan and Creelman 2005, chapter 1: hit rate .8 and false-alarm rate .4 give 0.842 + 0.253 = 1.095, and c = −0.294.
        Assert.Equal(1.0950, SignalDetection.Sensitivity(0.8, 0.4), 4);
        Assert.Equal(-0.2941, SignalDetection.Bias(0.8, 0.4), 4);
    }

    [Fact]
    public void The_log_linear_rule_is_that_of_a_published_program()
    {
        // Wickens 2002 as in the R package statpsych: signal(82, 46, 100, 100) returns d' 1.002793 and bias −0.4019603.
        var signal = new SignalDetection(82, 100, 46, 100);
        Assert.Equal(1.0028, signal.DPrime, 4);
        Assert.Equal(-0.4020, signal.Criterion, 4);
    }

    [Fact]
    public void None_and_all_have_a_finite_d_prime()
    {
        Assert.True(double.IsFinite(new SignalDetection(3, 3, 0, 4).DPrime));
        Assert.True(new SignalDetection(3, 3, 0, 4).DPrime > 2);
        Assert.True(double.IsNaN(new SignalDetection(0, 0, 0, 4).DPrime));
    }

    [Fact]
    public void Fair_are_the_controls_and_the_sentences_that_hold_nothing() =>
        Assert.Equal([new TokenSpan(20, 29), new(30, 39), new(40, 49)], Key.NeutralSentences);

    [Fact]
    public void A_place_counts_once_however_many_of_its_words_are_marked()
    {
        var score = Of(new Mark("a", 7, 7, "stereotype"), new Mark("a", 8, 8, "selection"), new Mark("a", 13, 25, "selection")).Pupils[0];
        Assert.Equal(new SignalDetection(1, 2, 2, 4), score.Signal);
        Assert.Equal((1, 1), (score.RightCodes, score.FlaggedControls));
    }

    [Fact]
    public void Words_beside_a_biased_place_are_neither_hit_nor_false_alarm() =>
        Assert.Equal(new SignalDetection(0, 2, 0, 4), Of(new Mark("a", 3, 5, "selection")).Pupils[0].Signal);

    [Fact]
    public void Marking_everything_finds_everything_and_tells_nothing_apart()
    {
        var all = Of(new Mark("a", 0, 49, "selection"));
        Assert.Equal((1.0, 1.0), (all.HitRate, all.FalseAlarmRate));
        Assert.InRange(all.DPrime, -0.5, 0.5);
        Assert.True(all.Criterion < -0.5);
    }

    [Fact]
    public void Places_count_those_who_worked_on_their_text()
    {
        var text = MarkText.Of([
            ["One two."],
            ["Three four."],
        ]);
        var key = MarkKey.OfQuotes(text, [("two", "selection", 1), ("four", "selection", 2)], []);
        var marks = ClassMarks.Of(
            text,
            [new("a"), new("b", [0])],
            [new("a", 1, 1, "selection"), new("a", 3, 3, "selection"), new("b", 1, 1, "stereotype")]
        );
        var compared = KeyComparison.Of(marks, key);
        Assert.Equal([(2, 2), (1, 1)], compared.Biased.Select(p => (p.Marked, p.Of)));
        Assert.Equal([1, 1], compared.RightCodes);
        Assert.Equal([1.0, 1.0], compared.Pupils.Select(p => p.Signal.HitRate));
    }

    [Fact]
    public void A_quote_that_does_not_stand_once_is_refused() =>
        Assert.Throws<ArgumentException>(() => MarkKey.OfQuotes(Text, [("nowhere", "selection", 1)], []));

    [Fact]
    public void A_class_without_pupils_has_no_rates()
    {
        var none = KeyComparison.Of(ClassMarks.Of(Text, [], []), Key);
        Assert.True(double.IsNaN(none.HitRate) && double.IsNaN(none.DPrime));
    }

    [Fact]
    public void Words_of_two_readings_give_precision_recall_and_F1()
    {
        var score = WordScore.Of([new(0, 3), new(3, 5)], [new(4, 9)]);
        Assert.Equal(new WordScore(2, 4, 4), score);
        Assert.Equal((1 / 3.0, 1 / 3.0, 1 / 3.0), (score.Precision, score.Recall, score.F1));
        Assert.Equal(new WordScore(3, 4, 5), score + new WordScore(1, 0, 1));
    }

    private static KeyComparison Of(params Mark[] marks) => KeyComparison.Of(ClassMarks.Of(Text, [new("a")], marks), Key);
}
