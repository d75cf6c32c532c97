using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Evaluation.Swaps.Audit;

/// <summary>Makes the audit's texts and reads their scores.</summary>
public static class SwapAuditor
{
    private static readonly string[] Controls = [AuditNames.NoName, AuditNames.Letters];

    /// <summary>On an axis other than names: each sample as written and swapped; samples without a cue of the axis are left out.</summary>
    public static IReadOnlyList<Payload> Swapped(IReadOnlyList<AuditSample> samples, ISwap swap)
    {
        const string SomeName = "Sam";
        var texts = samples.Select(s => (Sample: s, Was: s.With(SomeName), Now: swap.Swap(s.With(SomeName)))).Where(t => t.Was != t.Now);
        return [.. texts.SelectMany(t => new[] { Of(t.Sample, "as written", t.Was), Of(t.Sample, "swapped", t.Now) })];
    }

    /// <summary>The contrasts of the scores, one score a payload; NaN where there is none.</summary>
    public static (SwapTable Table, IReadOnlyList<SwapContrast> Contrasts, SelfTestResult? SelfTest) Read(
        IReadOnlyList<Payload> payloads,
        IReadOnlyList<double> scores,
        SwapRules rules
    )
    {
        var table = SwapTable.Of(payloads.Zip(scores, (p, score) => new SwapScore(p.Sample.Id, p.Name.Group, p.Name.Name, score)));
        if (table.Samples.Count < 2)
        {
            return (table, [], null);
        }

        var groups = table.Groups.Where(g => !Controls.Contains(g)).ToList();
        var varies = scores.Where(double.IsFinite).Distinct().Skip(1).Any();
        var test = groups.Count > 2 && varies ? PlantedShift.Run(table, groups, rules.Margin, trials: 100, rules with { Permutations = 500 }) : null;
        return (table, SwapAudit.All(table, Controls.Intersect(table.Groups).ToList(), rules), test);
    }

    private static Payload Of(AuditSample sample, string group, string text) => new(sample, new AuditName(group, group), text);
}
