namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// Intervals with names drawn anew, and with samples and names drawn anew at once, independently (the pigeonhole bootstrap, Owen 2007).
/// </summary>
internal static class SwapBootstrap
{
    public static Interval ByNames(SwapTable table, string first, string second, BootstrapPlan plan)
    {
        var (one, other) = (table.NameMeans(first), table.NameMeans(second));
        if (one.Count < 2 || other.Count < 2)
        {
            return Interval.Unknown;
        }

        var dice = new Dice(plan.Seed);
        return Read(plan, () => Drawn(one, dice) - Drawn(other, dice));
    }

    public static Interval ByBoth(SwapTable table, string first, string second, BootstrapPlan plan)
    {
        var (one, other) = (table.Columns(first), table.Columns(second));
        if (table.Samples.Count < 2 || one.Length < 2 || other.Length < 2)
        {
            return Interval.Unknown;
        }

        var dice = new Dice(plan.Seed);
        var (rows, ones, others) = (new int[table.Samples.Count], new int[one.Length], new int[other.Length]);
        return Read(
            plan,
            () =>
            {
                dice.Fill(rows, rows.Length);
                dice.Fill(ones, ones.Length);
                dice.Fill(others, others.Length);
                var sum = 0.0;
                foreach (var row in rows)
                {
                    sum += Mean(table.Row(row), one, ones) - Mean(table.Row(row), other, others);
                }

                return sum / rows.Length;
            }
        );
    }

    private static Interval Read(BootstrapPlan plan, Func<double> draw)
    {
        var found = new double[plan.Resamples];
        for (var r = 0; r < found.Length; r++)
        {
            found[r] = draw();
        }

        return ResampleEnds.Read(found, found[0], _ => 0, 0, plan);
    }

    private static double Drawn(IReadOnlyList<double> values, Dice dice)
    {
        var sum = 0.0;
        for (var i = 0; i < values.Count; i++)
        {
            sum += values[dice.Below(values.Count)];
        }

        return sum / values.Count;
    }

    private static double Mean(double[] row, int[] columns, int[] drawn)
    {
        var sum = 0.0;
        foreach (var place in drawn)
        {
            sum += row[columns[place]];
        }

        return sum / drawn.Length;
    }
}
