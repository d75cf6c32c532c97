namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// Compares groups of names put into the same samples. A shift must show over samples (sign flips) and over names (shuffled labels): else a few odd
/// names, or a few odd samples, would speak for a whole group (Gaddis 2017, "How black are Lakisha and Jamal?"; Yeh 2000 for paired randomisation).
/// </summary>
public static class SwapAudit
{
    /// <summary>All pairs of groups, then each group and control against each control. Holm's correction goes over each of the two kinds.</summary>
    /// <param name="table">The scores.</param>
    /// <param name="controls">Groups that are controls: no name, random strings.</param>
    /// <param name="rules">How; none for the defaults.</param>
    public static IReadOnlyList<SwapContrast> All(SwapTable table, IReadOnlyCollection<string>? controls = null, SwapRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        rules = (rules ?? new()).Checked();
        var names = table.Groups.Where(g => controls?.Contains(g) != true).ToList();
        var against = table.Groups.Where(g => controls?.Contains(g) == true).ToList();
        var beside = names.SelectMany(n => against.Select(c => (n, c))).Concat(Pairs(against));
        return [.. Family(table, [.. Pairs(names)], rules), .. Family(table, [.. beside], rules)];
    }

    /// <summary>One pair of groups, without correction for others.</summary>
    /// <param name="table">The scores.</param>
    /// <param name="first">One group.</param>
    /// <param name="second">The other.</param>
    /// <param name="rules">How; none for the defaults.</param>
    public static SwapContrast Contrast(SwapTable table, string first, string second, SwapRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Family(table, [(first, second)], (rules ?? new()).Checked())[0];
    }

    internal static IEnumerable<(string First, string Second)> Pairs(IReadOnlyList<string> groups) =>
        groups.SelectMany((first, i) => groups.Skip(i + 1).Select(second => (first, second)));

    /// <summary>The p-values over samples and over names.</summary>
    internal static (PermutationResult Samples, double Names) Ps(SwapTable table, string first, string second, SwapRules rules)
    {
        var samples = SignFlip.Test(table.SampleDifferences(first, second), rules.Permutations, rules.Seed);
        var (one, other) = (table.NameMeans(first), table.NameMeans(second));
        var names = one.Count < 2 || other.Count < 2 ? double.NaN : LabelShuffle.Test(one, other, rules.Permutations, rules.Seed).P;
        return (samples, names);
    }

    private static List<SwapContrast> Family(SwapTable table, IReadOnlyList<(string First, string Second)> pairs, SwapRules rules)
    {
        var found = pairs.Select(p => One(table, p.First, p.Second, rules)).ToList();
        var adjusted = Holm.Adjust([.. found.Select(f => f.P)]);
        return [.. found.Select((f, i) => f with { Adjusted = adjusted[i], Verdict = Verdict(adjusted[i], f.Equivalence, rules) })];
    }

    private static SwapVerdict Verdict(double p, EquivalenceResult equivalence, SwapRules rules) =>
        (p <= rules.Alpha, equivalence.Equivalent) switch
        {
            (true, true) => SwapVerdict.SmallShift,
            (true, false) => SwapVerdict.Shift,
            (false, true) => SwapVerdict.Equivalent,
            _ => SwapVerdict.CannotTell,
        };

    private static SwapContrast One(SwapTable table, string first, string second, SwapRules rules)
    {
        var (samples, names) = Ps(table, first, second, rules);
        var plan = new BootstrapPlan
        {
            Resamples = rules.Resamples,
            Seed = rules.Seed,
            Ends = BootstrapEnds.Percentile,
        };
        return new(
            first,
            second,
            samples.Difference,
            Bootstrap.Mean(table.SampleDifferences(first, second), plan),
            SwapBootstrap.ByNames(table, first, second, plan),
            SwapBootstrap.ByBoth(table, first, second, plan),
            samples.P,
            names,
            double.NaN,
            SwapEquivalence.Of(table, first, second, rules),
            SwapVerdict.CannotTell
        );
    }
}
