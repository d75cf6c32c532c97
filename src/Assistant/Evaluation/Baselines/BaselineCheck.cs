using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Evaluation.Baselines;

/// <summary>A prompt and a model of a suite beside their baseline.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Prompt">Id of the prompt; empty for none.</param>
/// <param name="Model">The model.</param>
/// <param name="Comparison">What changed; null where there is no baseline.</param>
public sealed record BaselineOutcome(string Suite, string Prompt, string Model, Comparison? Comparison)
{
    /// <summary>Whether something fell: shown to be worse, a hard case broken, a case missing.</summary>
    public bool Fell => Comparison?.Gate == GateVerdict.Fail;

    /// <summary>It in a sentence or more.</summary>
    public string Said => Comparison?.Summary ?? "There is no baseline yet. Accept this run to have one.";
}

/// <summary>A prompt and a model of a suite, with what was accepted of them.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Accepted">What was accepted; null for nothing yet.</param>
/// <param name="Arm">Results of the run.</param>
/// <param name="Margin">How much worse does not matter, 0 to 1.</param>
public sealed record ArmPair(string Suite, BaselineArm? Accepted, BaselineArm Arm, double Margin);

/// <summary>Holds the results of a run against what was accepted.</summary>
public static class BaselineCheck
{
    /// <summary>Every prompt and model of a suite beside its baseline.</summary>
    /// <param name="suite">Name of the suite.</param>
    /// <param name="arms">Results of the run, by prompt and model.</param>
    /// <param name="baseline">What was accepted; null for nothing yet.</param>
    /// <param name="margin">How much worse does not matter, 0 to 1.</param>
    public static IEnumerable<ArmPair> Pairs(string suite, IReadOnlyList<BaselineArm> arms, Baseline? baseline, double margin) =>
        arms.Select(arm => new ArmPair(suite, baseline?.Find(arm.Prompt, arm.Model), arm, margin));

    /// <summary>Compares all that was asked for at once: the more is compared, the surer each has to be before it counts as worse.</summary>
    public static IReadOnlyList<BaselineOutcome> Together(IReadOnlyList<ArmPair> pairs)
    {
        var known = pairs.Where(p => p.Accepted is not null).ToList();
        var compared = Comparison.Together(
            known.Select(p => (p.Accepted!.Cases.AsEnumerable(), p.Arm.Cases.AsEnumerable(), new ComparisonRules { Margin = p.Margin }))
        );
        return
        [
            .. pairs.Select(p => new BaselineOutcome(p.Suite, p.Arm.Prompt, p.Arm.Model, known.IndexOf(p) is >= 0 and var at ? compared[at] : null)),
        ];
    }

    /// <summary>The results of a suite by prompt and model, with all repeats of a case together.</summary>
    public static IReadOnlyList<BaselineArm> Arms(IEnumerable<CaseResult> results) =>
        [
            .. results
                .Select(r => r.Bare)
                .GroupBy(r => (r.Prompt, r.Model))
                .Select(g => new BaselineArm(
                    g.Key.Prompt.Split('@')[0],
                    g.Key.Prompt.Split('@').ElementAtOrDefault(1) ?? "",
                    g.Key.Model,
                    [.. g.GroupBy(r => r.Case).Select(Scored)]
                )),
        ];

    private static ScoredCase Scored(IGrouping<string, CaseResult> tries)
    {
        var one = tries.First();
        return new ScoredCase(
            tries.Key,
            [.. tries.Select(t => new Attempt(t.Score is { } score ? Math.Round(score, 4) : double.NaN, t.Status == CaseStatus.Passed))]
        )
        {
            Hard = one.IsHard,
            Weight = one.Weight,
        };
    }
}
