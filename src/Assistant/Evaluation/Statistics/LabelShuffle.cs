namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// The permutation test for two groups of values: were there no difference, each value could as well carry the other group's label (Pitman 1937).
/// </summary>
public static class LabelShuffle
{
    /// <summary>Up to so many ways to share out the labels, all are looked at.</summary>
    public const int ExactUpTo = 200_000;

    /// <summary>Tests whether the mean of the first group is that of the second. Unknown (NaN) where a group is empty.</summary>
    /// <param name="first">Finite values of one group.</param>
    /// <param name="second">Finite values of the other.</param>
    /// <param name="shuffles">How many seeded ways are looked at where there are too many for all.</param>
    /// <param name="seed">The same seed gives the same p-value on every machine.</param>
    public static PermutationResult Test(IReadOnlyList<double> first, IReadOnlyList<double> second, int shuffles = 10_000, ulong seed = 1)
    {
        Given.Finite(first);
        Given.Finite(second);
        ArgumentOutOfRangeException.ThrowIfLessThan(shuffles, 100);
        if (first.Count == 0 || second.Count == 0)
        {
            return new(double.NaN, double.NaN, double.NaN, double.NaN, true, 0);
        }

        // About their common mean, so that the first group's sum tells the difference of both means and its sign.
        var middle = (first.Sum() + second.Sum()) / (first.Count + second.Count);
        var values = first.Concat(second).Select(v => Steady.Difference(v - middle)).ToArray();
        var count = new PermutationCount(values.Take(first.Count).Sum(), values.Sum(Math.Abs));
        var exact = Ways(values.Length, first.Count) <= ExactUpTo && Ways(values.Length, first.Count) <= shuffles * 20.0;
        if (exact)
        {
            All(values, 0, first.Count, 0, count);
        }
        else
        {
            Sample(values, first.Count, shuffles, new Dice(seed), count);
        }

        return count.Result(Steady.Difference(first.Average() - second.Average()), exact);
    }

    private static double Ways(int all, int some)
    {
        var ways = 1.0;
        for (var i = 1; i <= some; i++)
        {
            ways = ways * (all - some + i) / i;
        }

        return Math.Round(ways);
    }

    private static void All(double[] values, int from, int left, double sum, PermutationCount count)
    {
        if (left == 0)
        {
            count.Add(sum);
            return;
        }

        for (var i = from; i <= values.Length - left; i++)
        {
            All(values, i + 1, left - 1, sum + values[i], count);
        }
    }

    private static void Sample(double[] values, int some, int shuffles, Dice dice, PermutationCount count)
    {
        for (var s = 0; s < shuffles; s++)
        {
            var sum = 0.0;
            for (var i = 0; i < some; i++)
            {
                var other = i + dice.Below(values.Length - i);
                (values[i], values[other]) = (values[other], values[i]);
                sum += values[i];
            }

            count.Add(sum);
        }
    }
}
