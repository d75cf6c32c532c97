using System.Numerics;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// The paired permutation test for scores: were there no difference, each case's difference could as well have the other sign (Fisher 1935, "The design
/// of experiments", section 21; Good 2005).
/// </summary>
public static class SignFlip
{
    /// <summary>Up to so many cases that differ, all sign patterns are looked at.</summary>
    public const int ExactUpTo = 16;

    /// <summary>Tests whether the mean difference is 0. Without a difference anywhere the p-value is 1.</summary>
    /// <param name="differences">Finite differences, one a case; multiply them by the cases' weights first where cases weigh differently.</param>
    /// <param name="flips">How many seeded patterns are looked at where there are too many for all.</param>
    /// <param name="seed">The same seed gives the same p-value on every machine.</param>
    public static PermutationResult Test(IReadOnlyList<double> differences, int flips = 10_000, ulong seed = 1)
    {
        Given.Finite(differences);
        ArgumentOutOfRangeException.ThrowIfLessThan(flips, 100);
        var moved = differences.Select(Steady.Difference).Where(d => d != 0).ToArray();
        var mean = differences.Count == 0 ? double.NaN : Steady.Difference(differences.Sum() / differences.Count);
        if (moved.Length == 0)
        {
            return PermutationResult.Nothing(mean);
        }

        var count = new PermutationCount(moved.Sum(), moved.Sum(Math.Abs));
        var exact = moved.Length <= ExactUpTo;
        if (exact)
        {
            All(moved, count);
        }
        else
        {
            Sample(moved, count, flips, new Dice(seed));
        }

        return count.Result(mean, exact);
    }

    // In Gray's order each pattern differs from the last in one sign.
    private static void All(double[] moved, PermutationCount count)
    {
        var signed = moved.ToArray();
        count.Add(moved.Sum());
        for (var pattern = 1u; pattern < 1u << moved.Length; pattern++)
        {
            var flipped = BitOperations.TrailingZeroCount(pattern);
            signed[flipped] = -signed[flipped];
            var sum = 0.0;
            foreach (var one in signed)
            {
                sum += one;
            }

            count.Add(sum);
        }
    }

    private static void Sample(double[] moved, PermutationCount count, int flips, Dice dice)
    {
        var total = moved.Sum();
        for (var f = 0; f < flips; f++)
        {
            var flipped = 0.0;
            var bits = 0UL;
            for (var i = 0; i < moved.Length; i++)
            {
                bits = i % 64 == 0 ? dice.Next() : bits >> 1;
                flipped += BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(moved[i]) & (0 - (bits & 1)));
            }

            count.Add(total - (2 * flipped));
        }
    }
}
