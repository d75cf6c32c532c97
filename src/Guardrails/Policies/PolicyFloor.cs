namespace Homeroom.Guardrails.Policies;

/// <summary>What no policy can make milder. A check that is not sure may itself propose less.</summary>
/// <param name="Rail">Id of the rail, or <see cref="PolicyRule.AnyCode"/> for every one.</param>
/// <param name="Code">Code of the finding, or <see cref="PolicyRule.AnyCode"/>.</param>
/// <param name="Directions">The ways for which it holds; empty for all.</param>
/// <param name="Least">The mildest verdict that a rule may name.</param>
/// <param name="Why">Why, in a sentence for an administrator.</param>
public sealed record PolicyFloor(string Rail, string Code, IReadOnlyList<Direction> Directions, Verdict Least, string Why)
{
    /// <summary>The code of a finding that says that a check could not be completed.</summary>
    public const string Broken = "broken";

    private const string InDanger = "A student who may be in danger is always brought to a person.";

    private static readonly Direction[] Work = [Direction.Request, Direction.StudentWork];

    private static readonly Direction[] Reading = [Direction.Reply, Direction.PupilText];

    /// <summary>All floors.</summary>
    public static IReadOnlyList<PolicyFloor> All { get; } =
    [
        new("safeguarding", "*", [], Verdict.Escalate, InDanger),
        new("privacy", "leak", [], Verdict.Refuse, "A request in which a name still stands is never sent."),
        new("hidden-text", "*", Work, Verdict.Hold, "What nobody can see must not reach a model unnoticed."),
        new("instructions", "*", Work, Verdict.Hold, "An attempt to steer the model must not reach it unnoticed."),
        new("jailbreak", "*", Work, Verdict.Hold, "An attempt to have the model leave its rules must not reach it unnoticed."),
        new("unsafe", "*", [], Verdict.Note, "Unsafe content is never passed over in silence."),
        new("lesson-plan", "*", [], Verdict.Hold, "A plan that does not add up cannot be approved."),
        new("moderation", "self-harm", [Direction.StudentWork], Verdict.Escalate, InDanger),
        new("moderation", "self-harm-intent", [Direction.StudentWork], Verdict.Escalate, InDanger),
        new("moderation", "self-harm-instructions", [Direction.StudentWork], Verdict.Escalate, InDanger),
        new("content-safety", "self-harm", [Direction.StudentWork], Verdict.Escalate, InDanger),
        new("judge", "self-harm", [Direction.StudentWork], Verdict.Escalate, InDanger),
        new("model-rail", "unavailable", [], Verdict.Note, "That a check was away is never passed over in silence."),
        new("*", Broken, Work, Verdict.Refuse, "Where a check could not be completed, nothing is sent."),
        new("*", Broken, Reading, Verdict.Hold, "Where a check could not be completed, a person reads first."),
    ];

    /// <summary>The floor under a finding; null where there is none.</summary>
    public static PolicyFloor? Under(string rail, string code, Direction direction) => All.FirstOrDefault(f => f.Covers(rail, code, direction));

    /// <summary>Whether it holds for a finding.</summary>
    public bool Covers(string rail, string code, Direction direction) =>
        (Rail == rail || Rail == PolicyRule.AnyCode)
        && (Code == code || Code == PolicyRule.AnyCode)
        && (Directions.Count == 0 || Directions.Contains(direction));

    /// <summary>Whether a rule would go below it. A rule for every code of a rail does not speak of a check that broke.</summary>
    public bool IsBrokenBy(PolicyRule rule) =>
        rule.Verdict < Least
        && (Rail == rule.Rail || Rail == PolicyRule.AnyCode)
        && (Code == rule.Code || Code == PolicyRule.AnyCode || (rule.Code == PolicyRule.AnyCode && Code != Broken))
        && (Directions.Count == 0 || rule.Directions.Count == 0 || Directions.Intersect(rule.Directions).Any());
}
