using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class DiceTests
{
    // The first outputs of SplitMix64 for the seed 1234567, as published beside its reference code.
    [Fact]
    public void The_throws_are_those_of_SplitMix64()
    {
        var dice = new Dice(1234567);
        Assert.Equal((6457827717110365317ul, 3203168211198807973ul, 9817491932198370423ul), (dice.Next(), dice.Next(), dice.Next()));
    }

    [Fact]
    public void Every_side_comes_up_as_often()
    {
        var (dice, counts) = (new Dice(1), new int[7]);
        for (var i = 0; i < 70_000; i++)
        {
            counts[dice.Below(7)]++;
        }

        Assert.All(counts, c => Assert.InRange(c, 9_600, 10_400));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(2_000_000_001)]
    public void Many_throws_at_once_are_the_same_throws(int sides)
    {
        var (one, many, places) = (new Dice(4), new Dice(4), new int[200]);
        many.Fill(places, sides);
        Assert.Equal(Enumerable.Range(0, 200).Select(_ => one.Below(sides)), places);
        Assert.Equal(one.Next(), many.Next());
    }

    [Fact]
    public void Fractions_lie_from_0_to_below_1_and_a_shuffle_loses_nothing()
    {
        var dice = new Dice(2);
        Assert.All(Enumerable.Range(0, 1000), _ => Assert.InRange(dice.Fraction(), 0, 1 - 1e-16));
        var items = Enumerable.Range(0, 50).ToArray();
        dice.Shuffle<int>(items);
        Assert.NotEqual(Enumerable.Range(0, 50), items);
        Assert.Equal(Enumerable.Range(0, 50), items.Order());
    }

    [Fact]
    public void A_die_without_sides_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Dice(1).Below(0));
}
