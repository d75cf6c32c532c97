using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

/// <summary>What came of trying a prompt once. Nothing of it is kept.</summary>
/// <param name="Parts">What was written, checked, by the name of its property.</param>
/// <param name="Trouble">Why nothing, or not all, was written; null when all was.</param>
/// <param name="Model">Who wrote it.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record PromptTrial(IReadOnlyList<(string Name, CheckedReply Reply)> Parts, string? Trouble, string Model, long Milliseconds)
{
    /// <summary>As the server counted; 0 when it did not say.</summary>
    public long OutputTokens { get; init; }

    /// <summary>In the currency of the configured prices; null without prices.</summary>
    public decimal? Cost { get; init; }

    /// <summary>How many findings stand in it.</summary>
    public int Findings => Parts.Sum(p => p.Reply.Findings.Count);
}
