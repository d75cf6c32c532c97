using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>How a case stands against the baseline.</summary>
public enum CaseMove
{
    /// <summary>As before, or nothing to hold it against.</summary>
    Same,

    /// <summary>It passed before and fails now.</summary>
    Fell,

    /// <summary>It failed before and passes now.</summary>
    Rose,

    /// <summary>It was scored before and is not now: no answer, or nobody could judge it.</summary>
    Lost,

    /// <summary>The baseline has no score for it.</summary>
    New,
}

/// <summary>A result beside the baseline's.</summary>
/// <param name="Now">The run's result.</param>
/// <param name="Before">The baseline's; null for none.</param>
/// <param name="Change">What changed.</param>
public readonly record struct ComparedCase(CaseResult Now, CaseResult? Before, CaseMove Change);

/// <summary>A run's results beside the baseline's, paired by their keys; where a key stands for several models, by the model too.</summary>
public sealed class RunComparison
{
    private readonly int[] _counts = new int[Enum.GetValues<CaseMove>().Length];

    private RunComparison(IReadOnlyList<ComparedCase> cases, IReadOnlyList<CaseResult> missing)
    {
        (Cases, Missing) = (cases, missing);
        foreach (var compared in cases)
        {
            _counts[(int)compared.Change]++;
        }
    }

    /// <summary>All results, in the run's order.</summary>
    public IReadOnlyList<ComparedCase> Cases { get; }

    /// <summary>What the baseline has and the run has not.</summary>
    public IReadOnlyList<CaseResult> Missing { get; }

    /// <summary>How many changed so.</summary>
    public int Count(CaseMove change) => _counts[(int)change];

    /// <summary>Those that changed so, in the run's order.</summary>
    public IEnumerable<ComparedCase> Of(CaseMove change) => Cases.Where(c => c.Change == change);

    /// <summary>Pairs a run with its baseline; without one nothing has changed.</summary>
    public static RunComparison Of(EvalRun run, EvalRun? baseline)
    {
        if (baseline is null)
        {
            return new RunComparison([.. run.Results.Select(r => new ComparedCase(r, null, CaseMove.Same))], []);
        }

        var before = baseline.Results.ToLookup(r => r.Key);
        var now = run.Results.CountBy(r => r.Key).ToDictionary();
        var cases = run.Results.Select(r => Pair(r, Match(r, now[r.Key], [.. before[r.Key]]))).ToList();
        var paired = cases.Select(c => c.Before).OfType<CaseResult>().ToHashSet(ReferenceEqualityComparer.Instance);
        return new RunComparison(cases, [.. baseline.Results.Where(r => !paired.Contains(r))]);
    }

    // One of each is a pair even when the model has another name by now; several are told apart by their models.
    private static CaseResult? Match(CaseResult now, int alike, CaseResult[] before) =>
        alike == 1 && before.Length == 1 ? before[0] : Array.Find(before, b => b.Model == now.Model);

    private static ComparedCase Pair(CaseResult now, CaseResult? before) => new(now, before, Change(now.Status, before?.Status));

    private static CaseMove Change(CaseStatus now, CaseStatus? before) =>
        (IsScored(before), IsScored(now)) switch
        {
            (false, true) => CaseMove.New,
            (false, false) => before is null ? CaseMove.New : CaseMove.Same,
            (true, false) => CaseMove.Lost,
            _ when before == now => CaseMove.Same,
            _ => now == CaseStatus.Passed ? CaseMove.Rose : CaseMove.Fell,
        };

    private static bool IsScored(CaseStatus? status) => status is CaseStatus.Passed or CaseStatus.Failed;
}
