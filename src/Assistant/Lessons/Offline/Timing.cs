namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>One step to be timed.</summary>
internal sealed record TimedStep(int Weight, int Least, int Most, bool Demanding);

/// <summary>Shares the minutes of a lesson among its steps.</summary>
internal static class Timing
{
    /// <summary>Smallest share of minutes, in percent, in which students apply, analyze, evaluate or create.</summary>
    public const int DemandPercent = 45;

    /// <summary>Whole minutes for each step; they sum to <paramref name="minutes"/>, and no step has less than 1.</summary>
    public static int[] Share(IReadOnlyList<TimedStep> steps, int minutes)
    {
        var shares = steps.Select(s => s.Least).ToArray();
        if (shares.Sum() > minutes)
        {
            Array.Fill(shares, 1);
        }

        for (var left = minutes - shares.Sum(); left > 0; left--)
        {
            shares[Neediest(steps, shares)]++;
        }

        Demand(steps, shares, minutes);
        return shares;
    }

    private static int Neediest(IReadOnlyList<TimedStep> steps, int[] shares) =>
        Enumerable
            .Range(0, shares.Length)
            .OrderBy(i => shares[i] >= steps[i].Most)
            .ThenByDescending(i => (double)steps[i].Weight / shares[i])
            .ThenBy(i => i)
            .First();

    private static void Demand(IReadOnlyList<TimedStep> steps, int[] shares, int minutes)
    {
        var all = Enumerable.Range(0, shares.Length).ToList();
        while (all.Where(i => steps[i].Demanding).Sum(i => shares[i]) * 100 < minutes * DemandPercent)
        {
            // What a step needs at least goes last.
            var from = all.Where(i => !steps[i].Demanding && shares[i] > 1)
                .OrderByDescending(i => shares[i] > steps[i].Least)
                .ThenByDescending(i => shares[i])
                .ThenBy(i => i)
                .ToList();
            var to = all.Where(i => steps[i].Demanding).OrderByDescending(i => (double)steps[i].Weight / shares[i]).ThenBy(i => i).ToList();
            if (from.Count == 0 || to.Count == 0)
            {
                return;
            }

            shares[from[0]]--;
            shares[to[0]]++;
        }
    }
}
