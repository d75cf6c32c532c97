using Homeroom.Assistant.Prompts.Lint;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Prompts;

/// <summary>Why something was not done with a prompt.</summary>
public enum PromptRefusal
{
    /// <summary>There is no such prompt or version, or it is not this teacher's to see.</summary>
    NotThere,

    /// <summary>The teacher has saved another version since; both texts are kept.</summary>
    Stale,

    /// <summary>Nothing would change.</summary>
    Nothing,

    /// <summary>The file cannot be read.</summary>
    Unreadable,

    /// <summary>It names a person.</summary>
    NamesSomeone,

    /// <summary>The lint found something that nobody can use.</summary>
    Lint,

    /// <summary>A check stops it.</summary>
    Rails,

    /// <summary>The gate has not said yes.</summary>
    Gate,

    /// <summary>Only an owner of this Homeroom may do that.</summary>
    Owner,
}

/// <summary>What became of saving, publishing or going back.</summary>
/// <param name="Version">The version that was saved or is used now; null for the file, or when nothing was done.</param>
/// <param name="Refused">Why it was not done; null when it was.</param>
/// <param name="Why">The same as a sentence for a teacher.</param>
public sealed record PromptOutcome(PromptRevision? Version, PromptRefusal? Refused = null, string? Why = null)
{
    /// <summary>What the lint said.</summary>
    public IReadOnlyList<LintFinding> Lint { get; init; } = [];

    /// <summary>What the checks said of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What the gate said.</summary>
    public GateOutcome? Gate { get; init; }
}

/// <summary>What a teacher wants to save.</summary>
/// <param name="Prompt">Id of the prompt.</param>
/// <param name="Template">The text with its message blocks.</param>
/// <param name="Turn">How many versions the teacher had saved when the page was opened.</param>
/// <param name="From">Number of the version that it was made from; 0 for the file.</param>
/// <param name="Why">Why, in the teacher's words.</param>
public sealed record PromptEdit(string Prompt, string Template, int Turn, int From, string Why)
{
    /// <summary>How varied replies are, 0 to 1.2; null for as it was.</summary>
    public string? Temperature { get; init; }

    /// <summary>Longest reply in tokens; null for as it was.</summary>
    public string? MaxTokens { get; init; }

    /// <summary>Content hash of what was taken over, if anything was.</summary>
    public string? Merged { get; init; }
}
