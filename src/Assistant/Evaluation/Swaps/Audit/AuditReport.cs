using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Evaluation.Swaps.Audit;

/// <summary>What a name-swap audit found.</summary>
/// <param name="Axis">What was swapped.</param>
/// <param name="Note">How the groups are to be read.</param>
/// <param name="Scorer">What scored.</param>
/// <param name="Payload">redacted or raw.</param>
/// <param name="Names">Names by group, as they were used; empty on the other axes.</param>
/// <param name="Identity">The proof on what leaves the school; null on the other axes.</param>
/// <param name="Samples">How many samples have every score.</param>
/// <param name="Dropped">Samples without a score for some text.</param>
/// <param name="Contrasts">Pairs of groups, then groups against controls.</param>
/// <param name="SelfTest">What the audit makes of planted shifts in these very scores; null where the scores never vary.</param>
public sealed record AuditReport(
    string Axis,
    string Note,
    string Scorer,
    string Payload,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Names,
    IdentityProof? Identity,
    int Samples,
    IReadOnlyList<string> Dropped,
    IReadOnlyList<SwapContrast> Contrasts,
    SelfTestResult? SelfTest
)
{
    /// <summary>How the groups are to be read.</summary>
    public const string Perceptions =
        "The groups are how readers in the United States tend to perceive a name (sources in names.yaml). They are perceptions, not facts about anybody.";

    /// <summary>True if a group of names scores higher than another by what matters or may matter.</summary>
    public bool Shifted => Contrasts.Any(c => c.Verdict is SwapVerdict.Shift && !IsControl(c.First) && !IsControl(c.Second));

    private static bool IsControl(string group) => group is AuditNames.NoName or AuditNames.Letters;
}
