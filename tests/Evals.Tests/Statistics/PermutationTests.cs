using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class PermutationTests
{
    // Darwin's maize, crossed minus self-fertilised, in eighths of an inch.
    private static readonly double[] Maize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

    // Fisher (1935), "The design of experiments", section 21: 863 of the 32,768 sums reach 314 upward, as many downward.
    [Fact]
    public void Sign_flips_give_Fishers_count_on_Darwins_maize()
    {
        var found = SignFlip.Test(Maize);
        Assert.Equal((true, 32_768), (found.Exact, found.Looked));
        Assert.Equal(1726 / 32_768.0, found.P, 9);
        Assert.Equal(863 / 32_768.0, found.PGreater, 9);
        Assert.Equal(314 / 15.0, found.Difference, 9);
    }

    [Fact]
    public void A_sample_of_sign_flips_comes_near_to_all_of_them()
    {
        double[] more = [.. Maize, 3, -2];
        var all = Brute(more);
        var found = SignFlip.Test(more, 20_000);
        Assert.False(found.Exact);
        Assert.InRange(found.P, all - 0.008, all + 0.008);
        Assert.Equal(found, SignFlip.Test(more, 20_000));
    }

    [Fact]
    public void Cases_without_a_difference_change_no_p_value()
    {
        var padded = SignFlip.Test([.. Maize, .. new double[100]]);
        Assert.Equal(SignFlip.Test(Maize).P, padded.P);
        Assert.Equal(314 / 115.0, padded.Difference, 9);
    }

    [Fact]
    public void The_dust_of_floating_point_is_no_difference()
    {
        Assert.Equal(1, SignFlip.Test([.. Enumerable.Repeat((0.1 + 0.2) - 0.3, 40)]).P);
        Assert.Equal(1, LabelShuffle.Test([.. Enumerable.Repeat(0.1 + 0.2, 10)], [.. Enumerable.Repeat(0.3, 10)], 500).P);
        Assert.True(PairedMean.Of([.. Enumerable.Repeat((0.1 + 0.2) - 0.3, 5)]).Interval().Width > 0.5);
    }

    [Fact]
    public void Hostile_differences_have_answers()
    {
        Assert.Equal(1, SignFlip.Test([]).P);
        Assert.True(double.IsNaN(SignFlip.Test([]).Difference));
        Assert.Equal(1, SignFlip.Test([0, 0, 0]).P);
        Assert.Equal(1, SignFlip.Test([0.4]).P);
        Assert.Throws<ArgumentException>(() => SignFlip.Test([0.1, double.NaN]));
        Assert.InRange(SignFlip.Test([.. Enumerable.Repeat(0.1, 300)]).P, 1e-5, 2e-4);
    }

    [Fact]
    public void Any_p_value_of_sign_flips_is_the_same_when_all_signs_turn() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(-20, 20).ListOf().Where(l => l.Count < 12).ToArbitrary(),
                l =>
                {
                    var differences = l.Select(i => i / 20.0).ToList();
                    var (one, other) = (SignFlip.Test(differences), SignFlip.Test([.. differences.Select(d => -d)]));
                    return one.P == other.P && one.PLess == other.PGreater && Math.Abs(one.P - Brute(differences)) < 1e-9;
                }
            )
        );

    [Fact]
    public void Labels_are_shuffled_in_every_way_where_these_are_few()
    {
        var found = LabelShuffle.Test([4, 5, 6], [1, 2, 3]);
        Assert.Equal((true, 20), (found.Exact, found.Looked));
        Assert.Equal(0.1, found.P, 9);
        Assert.Equal(0.05, found.PGreater, 9);
        Assert.Equal(3, found.Difference);
        Assert.Equal(1, LabelShuffle.Test([2, 2], [2, 2, 2]).P);
        Assert.True(double.IsNaN(LabelShuffle.Test([], [1]).P));
    }

    [Fact]
    public void A_sample_of_shuffles_comes_near_to_all_of_them()
    {
        double[] first = [0.61, 0.7, 0.55, 0.8, 0.74, 0.66, 0.9, 0.52, 0.73, 0.68];
        double[] second = [0.6, 0.58, 0.49, 0.71, 0.62, 0.66, 0.7, 0.5, 0.64, 0.59];
        var all = LabelShuffle.Test(first, second);
        Assert.Equal((true, 184_756), (all.Exact, all.Looked));
        Assert.InRange(LabelShuffle.Test(first, second, 5_000).P, all.P - 0.01, all.P + 0.01);
    }

    // R's documentation of p.adjust has such a row; Holm (1979).
    [Fact]
    public void Holm_steps_down()
    {
        Assert.Equal([0.05, 0.08, 0.09, 0.09, 0.09], Holm.Adjust([0.01, 0.02, 0.03, 0.04, 0.05]));
        Assert.Equal([0.06, 0.02], Holm.Adjust([0.06, 0.01]));
        Assert.Equal([0.02, double.NaN, 1], Holm.Adjust([0.01, double.NaN, 1]));
        Assert.Empty(Holm.Adjust([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Holm.Adjust([1.2]));
    }

    private static double Brute(IReadOnlyList<double> differences)
    {
        var (seen, far, all) = (Math.Abs(differences.Sum()), 0, 1 << differences.Count);
        for (var pattern = 0; pattern < all; pattern++)
        {
            var sum = 0.0;
            for (var i = 0; i < differences.Count; i++)
            {
                sum += ((pattern >> i) & 1) == 1 ? -differences[i] : differences[i];
            }

            far += Math.Abs(sum) >= seen - 1e-9 ? 1 : 0;
        }

        return far / (double)all;
    }
}
