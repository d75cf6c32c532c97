namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What an audit makes of scores whose truth is known.</summary>
/// <param name="Shift">How large the planted shift was.</param>
/// <param name="Trials">How often each was tried.</param>
/// <param name="Found">The share of planted shifts that was found, the right way round.</param>
/// <param name="FoundInterval">Its 95 % interval.</param>
/// <param name="FalseAlarms">The share of audits without a shift that found one.</param>
/// <param name="FalseAlarmInterval">Its 95 % interval.</param>
public sealed record SelfTestResult(double Shift, int Trials, double Found, Interval FoundInterval, double FalseAlarms, Interval FalseAlarmInterval)
{
    /// <summary>Whether it finds at least 80 % and cries wolf in at most 5 %.</summary>
    public bool Sound => Found >= 0.8 && FalseAlarms <= 0.05;
}

/// <summary>
/// The audit's test of itself. It takes the audit's own scores, so their own noise: each group's mean is taken away and names change places, so that no
/// group has an effect; then one group, each in turn, gets a shift or does not. Shifted scores may leave the scale.
/// </summary>
public static class PlantedShift
{
    /// <summary>Runs the self-test.</summary>
    /// <param name="table">The audit's scores.</param>
    /// <param name="groups">The groups to compare, without controls, two or more.</param>
    /// <param name="shift">How much is planted, as a share of the scale.</param>
    /// <param name="trials">How often with and how often without a shift.</param>
    /// <param name="rules">How; none for the defaults with 1,000 permutations.</param>
    public static SelfTestResult Run(SwapTable table, IReadOnlyList<string> groups, double shift = 0.10, int trials = 400, SwapRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        Given.AtLeast(groups.Count, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        rules = (rules ?? new SwapRules { Permutations = 1000 }).Checked();
        if (table.Samples.Count == 0)
        {
            return new(shift, 0, double.NaN, new(0, 1), double.NaN, new(0, 1));
        }

        var dice = new Dice(rules.Seed);
        var (found, alarms) = (0, 0);
        for (var t = 0; t < trials; t++)
        {
            var planted = groups[t % groups.Count];
            var seeded = rules with { Seed = dice.Next() };
            var signs = Shifts(table.Shuffled(groups, dice, planted, shift * rules.Scale), groups, seeded);
            found += signs.Any(s => (s.First == planted && s.Sign > 0) || (s.Second == planted && s.Sign < 0)) ? 1 : 0;
            alarms += Shifts(table.Shuffled(groups, dice, null, 0), groups, seeded).Any() ? 1 : 0;
        }

        return new(
            shift,
            trials,
            found / (double)trials,
            Proportion.Wilson(found, trials),
            alarms / (double)trials,
            Proportion.Wilson(alarms, trials)
        );
    }

    private static IEnumerable<(string First, string Second, int Sign)> Shifts(SwapTable table, IReadOnlyList<string> groups, SwapRules rules)
    {
        var pairs = SwapAudit.Pairs(groups).ToList();
        var found = pairs.Select(p => SwapAudit.Ps(table, p.First, p.Second, rules)).ToList();
        var adjusted = Holm.Adjust([.. found.Select(f => double.IsNaN(f.Names) ? f.Samples.P : Math.Max(f.Samples.P, f.Names))]);
        return pairs
            .Select((p, i) => (p.First, p.Second, Sign: adjusted[i] <= rules.Alpha ? Math.Sign(found[i].Samples.Difference) : 0))
            .Where(s => s.Sign != 0);
    }
}
