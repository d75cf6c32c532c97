namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What can be said of a candidate against its baseline.</summary>
public enum ComparisonVerdict
{
    /// <summary>Shown to be better.</summary>
    Better,

    /// <summary>Shown to be worse.</summary>
    Worse,

    /// <summary>Shown to differ by less than the margin.</summary>
    Same,

    /// <summary>Too few cases to say.</summary>
    CannotTell,
}

/// <summary>What a gate makes of it.</summary>
public enum GateVerdict
{
    /// <summary>Shown to be no worse, and nothing is broken or missing.</summary>
    Pass,

    /// <summary>Worse, or a hard case broken, or a case missing or without a score.</summary>
    Fail,

    /// <summary>Neither shown to be worse nor to be no worse. The one who asks decides.</summary>
    Unproven,
}

/// <summary>Which way a case went.</summary>
public enum ChangeDirection
{
    /// <summary>Better than before.</summary>
    Better,

    /// <summary>Worse than before.</summary>
    Worse,
}

/// <summary>A case that changed.</summary>
/// <param name="Id">The case.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Was">Its score with the baseline.</param>
/// <param name="Now">Its score with the candidate.</param>
/// <param name="PassedBefore">Whether it passed with the baseline.</param>
/// <param name="PassesNow">Whether it passes with the candidate.</param>
/// <param name="Hard">Whether it must always pass.</param>
public sealed record CaseChange(string Id, ChangeDirection Direction, double Was, double Now, bool PassedBefore, bool PassesNow, bool Hard);

/// <summary>
/// A candidate's run beside its baseline, case by case. Hard cases fail on one break; the others together, by the paired difference alone. “No worse”
/// is shown by the margin, never by a difference that was not found.
/// </summary>
public sealed record Comparison
{
    /// <summary>What can be said.</summary>
    public required ComparisonVerdict Verdict { get; init; }

    /// <summary>What a gate makes of it.</summary>
    public required GateVerdict Gate { get; init; }

    /// <summary>Shown to be no worse than by the margin, in every measure.</summary>
    public required bool NoWorse { get; init; }

    /// <summary>Scored cases, not hard, that both runs have.</summary>
    public required int Cases { get; init; }

    /// <summary>Hard cases that the candidate was tried on.</summary>
    public required int HardCases { get; init; }

    /// <summary>Passes, and scores where they say more than passes. Empty where both runs share no scored case.</summary>
    public required IReadOnlyList<PairedMeasure> Measures { get; init; }

    /// <summary>Cases that changed, the worse ones first, those furthest changed first; then by id.</summary>
    public required IReadOnlyList<CaseChange> Changes { get; init; }

    /// <summary>Cases of the baseline that the candidate does not have. Each fails.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Cases that the candidate has no score for. Each fails.</summary>
    public required IReadOnlyList<string> Unscored { get; init; }

    /// <summary>Cases that the baseline does not have, or has no score for.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Hard cases that failed in at least one try. Each fails, also where the baseline failed it.</summary>
    public required IReadOnlyList<string> BrokenHard { get; init; }

    /// <summary>How many more cases would tell, at the rules' power; none where it can be told already.</summary>
    public required int? MoreCases { get; init; }

    /// <summary>The difference that so many more cases would show, in points of 100.</summary>
    public required int? MoreCasesShow { get; init; }

    /// <summary>The smallest fall of the pass rate that this suite shows at the rules' power, 0 to 1; NaN where it shows none.</summary>
    public required double Detectable { get; init; }

    /// <summary>The whole of it in plain words, for a teacher.</summary>
    public required string Summary { get; init; }

    /// <summary>Scored cases that went this way.</summary>
    public int Count(ChangeDirection direction) => Changes.Count(c => !c.Hard && c.Direction == direction);

    /// <summary>Compares two runs of one suite.</summary>
    /// <param name="baseline">The baseline's results, one a case.</param>
    /// <param name="candidate">The candidate's results, one a case.</param>
    /// <param name="rules">How; none for the defaults.</param>
    /// <exception cref="ArgumentException">Two results have the same id, or a weight is not above 0.</exception>
    public static Comparison Of(IEnumerable<ScoredCase> baseline, IEnumerable<ScoredCase> candidate, ComparisonRules? rules = null) =>
        Together([(baseline, candidate)], rules)[0];

    /// <summary>
    /// Compares the runs of several suites that are asked for at once. Passes and scores of all suites are so many questions, so Holm's correction goes
    /// over all of them; what is shown by the margin needs none, because there every suite has to hold.
    /// </summary>
    /// <param name="suites">The baseline's and the candidate's results of each suite.</param>
    /// <param name="rules">How; none for the defaults.</param>
    /// <returns>One comparison a suite, in their order.</returns>
    public static IReadOnlyList<Comparison> Together(
        IEnumerable<(IEnumerable<ScoredCase> Baseline, IEnumerable<ScoredCase> Candidate)> suites,
        ComparisonRules? rules = null
    )
    {
        var how = rules ?? new();
        return Together(suites.Select(s => (s.Baseline, s.Candidate, how)));
    }

    /// <summary>The same for suites that have rules of their own.</summary>
    /// <param name="suites">The baseline's and the candidate's results of each suite, and its rules.</param>
    /// <returns>One comparison a suite, in their order.</returns>
    public static IReadOnlyList<Comparison> Together(
        IEnumerable<(IEnumerable<ScoredCase> Baseline, IEnumerable<ScoredCase> Candidate, ComparisonRules Rules)> suites
    )
    {
        var pairs = suites.Select(s => new RunPair(s.Baseline, s.Candidate, s.Rules.Checked())).ToList();
        var measures = pairs.SelectMany(p => p.Measures).ToList();
        var (worse, either) = (Holm.Adjust([.. measures.Select(m => m.PWorse)]), Holm.Adjust([.. measures.Select(m => m.P)]));
        var from = 0;
        return
        [
            .. pairs.Select(p =>
            {
                var mine = from..(from += p.Measures.Count);
                return p.Compare(worse.ToArray()[mine], either.ToArray()[mine]);
            }),
        ];
    }
}
