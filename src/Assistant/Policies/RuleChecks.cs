using Homeroom.Guardrails;
using Homeroom.Guardrails.Policies;

namespace Homeroom.Assistant.Policies;

/// <summary>What a rule may not say: less than a floor, an alarm where there is no student, or the same as another rule.</summary>
internal static class RuleChecks
{
    /// <summary>Everything wrong among the rules, each at its line.</summary>
    public static IEnumerable<PolicyError> Of(IReadOnlyList<PlacedRule> rules)
    {
        foreach (var (rule, line) in rules)
        {
            if (PolicyFloor.All.FirstOrDefault(f => f.IsBrokenBy(rule)) is { } floor)
            {
                yield return new PolicyError(line, BelowFloor(rule, floor));
            }
            else if (rule is { Verdict: Verdict.Escalate, Rail: not "safeguarding" } && rule.Directions is not [Direction.StudentWork])
            {
                yield return new PolicyError(
                    line,
                    "escalate brings a student's passage to a person, so it is for student work alone. Add direction: student-work, or write refuse."
                );
            }
        }

        for (var i = 0; i < rules.Count; i++)
        {
            if (rules.Take(i).FirstOrDefault(r => AreAlike(r.Rule, rules[i].Rule)) is { } twin)
            {
                yield return new PolicyError(
                    rules[i].Line,
                    $"The rule on line {twin.Line} speaks of the same findings of {Named(rules[i].Rule)}. Keep one of the two."
                );
            }
        }
    }

    private static string BelowFloor(PolicyRule rule, PolicyFloor floor)
    {
        var where = floor.Directions.Count == 0 ? "" : " in " + string.Join(" or ", floor.Directions.Select(PolicyTerms.Of));
        var least = PolicyTerms.Of(floor.Least);
        var write = floor.Least == Verdict.Escalate ? "Write escalate" : $"Write {least} or more";
        var instead =
            rule.Code == PolicyRule.AnyCode && floor.Code != PolicyRule.AnyCode ? "name the codes that you mean"
            : floor.Directions.Count == 0 || floor.Code == PolicyFloor.Broken ? "leave the rule out"
            : "name the other directions";
        return $"{PolicyTerms.Of(rule.Verdict!.Value)} for {Named(rule)}{where} is milder than {least}, and no policy can go below that: {floor.Why} {write}, or {instead}.";
    }

    private static string Named(PolicyRule rule) => rule.Code == PolicyRule.AnyCode ? rule.Rail : $"{rule.Rail}/{rule.Code}";

    // Equally narrow, and some finding fits both: neither could be said to win.
    private static bool AreAlike(PolicyRule a, PolicyRule b) =>
        a.Rail == b.Rail && a.Code == b.Code && Overlap(a.Directions, b.Directions) && Overlap(a.Bands, b.Bands);

    private static bool Overlap<T>(IReadOnlyList<T> a, IReadOnlyList<T> b) => a.Count > 0 == b.Count > 0 && (a.Count == 0 || a.Intersect(b).Any());
}
