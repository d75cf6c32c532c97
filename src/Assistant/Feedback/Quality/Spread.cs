namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>Values above 0 counted in steps that grow by 2 %: a middle value is found to within 1 %, and a value can be taken back.</summary>
public static class Spread
{
    private const int Nothing = -2000; // values of 0 and below have no logarithm
    private static readonly double Step = Math.Log(1.02);

    /// <summary>The step in which a value lies.</summary>
    public static int StepOf(double value) => value <= 0 ? Nothing : Math.Max(Nothing + 1, (int)Math.Floor(Math.Log(value) / Step));

    /// <summary>The value in the middle of a step.</summary>
    public static double ValueOf(int step) => step == Nothing ? 0 : Math.Exp((step + 0.5) * Step);

    /// <summary>The least value of a step.</summary>
    public static double LowestOf(int step) => step <= Nothing + 1 ? 0 : Math.Exp(step * Step);

    /// <summary>Counts a value in (1) or takes it back (-1).</summary>
    public static void Add(SortedList<int, int> counts, double value, int sign)
    {
        var step = StepOf(value);
        var count = counts.GetValueOrDefault(step) + sign;
        if (count == 0)
        {
            counts.Remove(step);
        }
        else
        {
            counts[step] = count;
        }
    }

    /// <summary>The step below or in which a share of the values lies.</summary>
    /// <param name="counts">Counts by step, at least one.</param>
    /// <param name="share">0 to 1.</param>
    public static int At(SortedList<int, int> counts, double share)
    {
        var (wanted, seen) = (share * counts.Values.Sum(), 0);
        foreach (var (step, count) in counts)
        {
            seen += count;
            if (seen >= wanted - 1e-9)
            {
                return step;
            }
        }

        return counts.Keys[^1];
    }
}
