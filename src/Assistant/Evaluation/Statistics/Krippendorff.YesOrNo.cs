namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>Alpha of yes and no, from counts: the same figure as from the labels, without a label for each rater and unit.</summary>
public static partial class Krippendorff
{
    /// <summary>
    /// Nominal alpha of two labels without an interval. Units with fewer than two raters are left out. NaN where the label never differs or no unit has
    /// two raters.
    /// </summary>
    /// <param name="yes">How many raters said yes to each unit.</param>
    /// <param name="raters">How many raters rated each unit.</param>
    public static double YesOrNo(IReadOnlyList<int> yes, IReadOnlyList<int> raters)
    {
        ArgumentNullException.ThrowIfNull(yes);
        ArgumentNullException.ThrowIfNull(raters);
        var (all, allYes, within) = (0L, 0L, 0.0);
        for (var unit = 0; unit < yes.Count; unit++)
        {
            var (n, y) = (raters[unit], yes[unit]);
            Given.Counts(y, n, nameof(yes));
            if (n > 1)
            {
                all += n;
                allYes += y;
                within += 2.0 * y * (n - y) / (n - 1);
            }
        }

        return Steady.Of(Value(within, all, allYes));
    }

    /// <summary>
    /// The same where raters weigh more than once, as in a draw of raters: pairs of a rater with himself or herself are no pairs.
    /// </summary>
    /// <param name="yes">How many of the drawn said yes to each unit.</param>
    /// <param name="blocks">Where each block of units ends; the raters of a block rated all of it.</param>
    /// <param name="raters">How many of the drawn rated each block.</param>
    /// <param name="pairs">How many ordered pairs of different raters are among them.</param>
    internal static double YesOrNo(ReadOnlySpan<int> yes, ReadOnlySpan<int> blocks, ReadOnlySpan<int> raters, ReadOnlySpan<int> pairs)
    {
        var (all, allYes, within, start) = (0L, 0L, 0.0, 0);
        for (var block = 0; block < blocks.Length; block++)
        {
            if (pairs[block] > 0)
            {
                var (n, said, apart) = (raters[block], 0L, 0L);
                foreach (var y in yes[start..blocks[block]])
                {
                    said += y;
                    apart += y * (n - y);
                }

                all += (long)n * (blocks[block] - start);
                allYes += said;
                within += 2.0 * apart * n / pairs[block];
            }

            start = blocks[block];
        }

        return Value(within, all, allYes);
    }

    private static double Value(double within, long all, long yes)
    {
        var expected = 2.0 * yes * (all - yes);
        return expected <= 0 ? double.NaN : 1 - (within * (all - 1) / expected);
    }
}
