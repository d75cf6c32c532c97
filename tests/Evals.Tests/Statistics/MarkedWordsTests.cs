using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class MarkedWordsTests
{
    // Monroe, Colaresi and Quinn (2008), equations 16, 19 and 22, worked by hand with α₀ = 10 over both groups' 100 words: “warm” has α = 1.2.
    [Fact]
    public void The_log_odds_are_those_of_the_formula()
    {
        var found = MarkedWords.Compare(
            new Dictionary<string, int> { ["warm"] = 10, ["clear"] = 40 },
            new Dictionary<string, int> { ["warm"] = 2, ["clear"] = 48 },
            priorWords: 10
        );
        var warm = found.Single(w => w.Word == "warm");
        var odds = Math.Log(11.2 / 48.8) - Math.Log(3.2 / 56.8);
        Assert.Equal(odds, warm.LogOdds, 9);
        Assert.Equal(odds / Math.Sqrt((1 / 11.2) + (1 / 3.2)), warm.Z, 9);
        Assert.Equal((10, 2), (warm.First, warm.Second));
    }

    [Fact]
    public void A_word_that_marks_a_group_comes_first_and_a_rare_one_does_not()
    {
        var (first, second) = (Common(), Common());
        (first["urban"], first["once"]) = (40, 1);
        second["resilient"] = 12;
        var found = MarkedWords.Compare(first, second);
        Assert.Equal("urban", found[0].Word);
        Assert.True(found[0] is { Z: > 1.96, Adjusted: < 0.05 });
        Assert.True(found.Single(w => w.Word == "resilient").Z < -1.96);
        Assert.InRange(found.Single(w => w.Word == "once").Z, -1.96, 1.96);
        Assert.Equal(1, found.Single(w => w.Word == "word 5").Adjusted);
    }

    [Fact]
    public void Groups_exchanged_turn_every_sign()
    {
        var (first, second) = (Common(), Common());
        first["urban"] = 9;
        var (forth, back) = (MarkedWords.Compare(first, second), MarkedWords.Compare(second, first));
        Assert.Equal(forth.Select(w => (w.Word, w.Z)), back.Select(w => (w.Word, -w.Z)));
    }

    [Fact]
    public void A_background_says_what_is_common()
    {
        var (first, second) = (Common(), Common());
        first["urban"] = 9;
        var background = new Dictionary<string, int>(Common()) { ["urban"] = 500, ["elsewhere"] = 100 };
        var (plain, told) = (MarkedWords.Compare(first, second)[0], MarkedWords.Compare(first, second, background)[0]);
        Assert.True(told.Z < plain.Z);
        Assert.DoesNotContain(MarkedWords.Compare(first, second, background), w => w.Word == "elsewhere");
    }

    [Fact]
    public void Hostile_counts_have_answers()
    {
        var none = new Dictionary<string, int>();
        Assert.Empty(MarkedWords.Compare(none, none));
        Assert.Equal(0, MarkedWords.Compare(new Dictionary<string, int> { ["only"] = 5 }, none).Single().Z);
        Assert.Throws<ArgumentException>(() => MarkedWords.Compare(new Dictionary<string, int> { ["odd"] = -1 }, none));
        Assert.Throws<ArgumentOutOfRangeException>(() => MarkedWords.Compare(none, none, priorWords: 0));
    }

    private static Dictionary<string, int> Common() => Enumerable.Range(0, 60).ToDictionary(i => $"word {i}", i => 20 + i);
}
