namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What a run says of its suite, with repeats taken for what they are: tries of one case, not cases.</summary>
/// <param name="Cases">Cases that have a score.</param>
/// <param name="PassRate">The mean share of tries that passed, by case.</param>
/// <param name="PassInterval">Its 95 % interval: Wilson's over cases where each was tried once, a bootstrap over cases otherwise.</param>
/// <param name="Score">The weighted mean score.</param>
/// <param name="ScoreInterval">Its 95 % interval: BCa over cases, or a safe bound where all scores are the same.</param>
/// <param name="K">The fewest tries of a case.</param>
/// <param name="PassAtK">The mean chance that one of <paramref name="K"/> tries passes.</param>
/// <param name="PassHatK">The mean chance that all <paramref name="K"/> tries pass.</param>
/// <param name="Flaky">Ids of cases whose tries disagree, in the run's order.</param>
public sealed record RepeatReport(
    int Cases,
    double PassRate,
    Interval PassInterval,
    double Score,
    Interval ScoreInterval,
    int K,
    double PassAtK,
    double PassHatK,
    IReadOnlyList<string> Flaky
)
{
    /// <summary>Reads a run. Cases without a score are left out here; <see cref="Comparison"/> counts them as failed.</summary>
    /// <param name="run">The cases' results.</param>
    /// <param name="seed">The same seed gives the same intervals on every machine.</param>
    public static RepeatReport Of(IEnumerable<ScoredCase> run, ulong seed = 1)
    {
        var cases = run.Where(c => c.Scored).ToList();
        if (cases.Count == 0)
        {
            return new(0, double.NaN, new(0, 1), double.NaN, new(0, 1), 0, double.NaN, double.NaN, []);
        }

        var k = cases.Min(c => c.Attempts.Count);
        var rates = cases.Select(c => c.PassRate).ToList();
        var scores = cases.Select(c => c.Score).ToList();
        var weights = cases.Select(c => c.Weight).ToList();
        return new(
            cases.Count,
            Steady.Of(rates.Average()),
            Ends(rates, null, seed),
            Steady.Of(scores.Zip(weights, (s, w) => s * w).Sum() / weights.Sum()),
            Ends(scores, weights, seed),
            k,
            Steady.Of(cases.Average(c => PassAt.AnyOf(c.Attempts.Count, c.Attempts.Count(a => a.Passed), k))),
            Steady.Of(cases.Average(c => PassAt.AllOf(c.Attempts.Count, c.Attempts.Count(a => a.Passed), k))),
            [.. cases.Where(c => c.Flaky).Select(c => c.Id)]
        );
    }

    private static Interval Ends(List<double> values, List<double>? weights, ulong seed)
    {
        var equal = weights is null || weights.Distinct().Count() == 1;
        if (values.Distinct().Count() == 1 || (equal && values.All(v => v is 0 or 1)))
        {
            return Proportion.OfScores(values);
        }

        var plan = new BootstrapPlan { Seed = seed };
        return equal ? Bootstrap.Mean(values, plan) : Bootstrap.WeightedMean(values, weights!, plan);
    }
}
