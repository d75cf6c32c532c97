namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>One measure of the same cases with the baseline and with the candidate: passes, or scores.</summary>
/// <param name="Name">“passes” or “scores”.</param>
/// <param name="Baseline">The baseline's mean, 0 to 1.</param>
/// <param name="Candidate">The candidate's mean, 0 to 1.</param>
/// <param name="Interval">The 1 − α interval of the difference.</param>
/// <param name="P">Two-sided p-value: McNemar's for passes, a sign-flip permutation's for scores.</param>
/// <param name="PWorse">One-sided p-value that it has become worse.</param>
/// <param name="NoWorse">Shown to be no worse than by the margin.</param>
/// <param name="Equivalent">Shown to differ by less than the margin.</param>
/// <param name="Deviation">Standard deviation of the differences by case.</param>
public sealed record PairedMeasure(
    string Name,
    double Baseline,
    double Candidate,
    Interval Interval,
    double P,
    double PWorse,
    bool NoWorse,
    bool Equivalent,
    double Deviation
)
{
    /// <summary>The candidate's mean minus the baseline's, −1 to 1.</summary>
    public double Difference => Candidate - Baseline;

    /// <summary>Measures pairs: exactly by counts where all are 0 or 1 and weigh the same, by scores otherwise.</summary>
    internal static PairedMeasure Of(string name, IReadOnlyList<(double Was, double Now, double Weight)> pairs, ComparisonRules rules)
    {
        var counted = pairs.All(p => p.Was is 0 or 1 && p.Now is 0 or 1 && p.Weight == pairs[0].Weight);
        return counted ? Passes(name, pairs, rules) : Scores(name, pairs, rules);
    }

    private static PairedMeasure Passes(string name, IReadOnlyList<(double Was, double Now, double Weight)> pairs, ComparisonRules rules)
    {
        int Count(double was, double now) => pairs.Count(p => p.Was == was && p.Now == now);
        var table = new PairedTable(Count(1, 1), Count(1, 0), Count(0, 1), Count(0, 0));
        var ends = table.Tango(1 - (2 * rules.Alpha));
        var changed = (table.OnlyBaseline + table.OnlyCandidate) / (double)table.Cases;
        return new(
            name,
            (table.Both + table.OnlyBaseline) / (double)table.Cases,
            (table.Both + table.OnlyCandidate) / (double)table.Cases,
            table.Tango(1 - rules.Alpha),
            McNemar.P(table.OnlyCandidate, table.OnlyBaseline, rules.MidP),
            McNemar.PWorse(table.OnlyCandidate, table.OnlyBaseline),
            ends.Low > -rules.Margin,
            ends.Low > -rules.Margin && ends.High < rules.Margin,
            Steady.Of(Math.Sqrt(Math.Max(0, changed - (table.Difference * table.Difference))))
        );
    }

    private static PairedMeasure Scores(string name, IReadOnlyList<(double Was, double Now, double Weight)> pairs, ComparisonRules rules)
    {
        var weight = pairs.Sum(p => p.Weight);
        var mean = PairedMean.Of([.. pairs.Select(p => p.Now - p.Was)], [.. pairs.Select(p => p.Weight)]);
        var equivalence = mean.Equivalence(rules.Margin, rules.Alpha);
        var flips = SignFlip.Test([.. pairs.Select(p => p.Weight * (p.Now - p.Was))], seed: rules.Seed);
        return new(
            name,
            Steady.Of(pairs.Sum(p => p.Weight * p.Was) / weight),
            Steady.Of(pairs.Sum(p => p.Weight * p.Now) / weight),
            mean.Interval(1 - rules.Alpha),
            flips.P,
            flips.PLess,
            equivalence.NoWorse,
            equivalence.Equivalent,
            mean.Deviation
        );
    }
}
