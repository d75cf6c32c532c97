namespace Homeroom.Assistant.Tools;

/// <summary>How a look-up ended.</summary>
public enum ToolOutcome
{
    /// <summary>Its answer passed the rails.</summary>
    Given,

    /// <summary>The rails kept its answer back.</summary>
    Withheld,

    /// <summary>It could not be done as asked.</summary>
    Failed,

    /// <summary>There had been too many already.</summary>
    TooMany,
}

/// <summary>One look-up of a model or of another assistant, as it is written down: no word of what was asked or answered.</summary>
/// <param name="Tool">Name of the tool.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record ToolCall(string Tool, ToolOutcome Outcome, long Milliseconds);
