namespace Homeroom.Assistant.Prompts;

/// <summary>Where the gate of a version stands.</summary>
public enum GateState
{
    /// <summary>The feature has no suite, so nobody can say how good the version is.</summary>
    NoSuite,

    /// <summary>The suite has not been run on exactly this version against exactly that one.</summary>
    NotRun,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It was run, and the version is no worse.</summary>
    Passed,

    /// <summary>It was run, and something fell.</summary>
    Failed,
}

/// <summary>What the gate says of a version.</summary>
/// <param name="State">Where it stands. Only <see cref="GateState.Passed"/> lets anything through.</param>
/// <param name="Sentence">The verdict in words, such as "Better on 7 of 60, worse on 1: you can publish."</param>
public sealed record GateOutcome(GateState State, string Sentence)
{
    /// <summary>Whether a run can be started.</summary>
    public bool CanRun { get; init; }

    /// <summary>Whether there are cases that changed, to be looked at.</summary>
    public bool HasCases { get; init; }

    /// <summary>What is said where there is no suite.</summary>
    public static GateOutcome NoSuite { get; } =
        new(GateState.NoSuite, "There is no suite for this prompt yet, so its gate cannot pass. You can use a version yourself; others cannot.");
}

/// <summary>The gate before a version is used by anybody but its author: the feature's suite, this version against the one in use.</summary>
public interface IPromptGate
{
    /// <summary>What the gate says today. It starts nothing; a run that is over, or under way, is found by the two hashes.</summary>
    /// <param name="prompt">Id of the prompt.</param>
    /// <param name="version">Content hash of the version.</param>
    /// <param name="against">Content hash of what is in use in the scope that it is to be published for.</param>
    /// <param name="ct">Ends the waiting.</param>
    Task<GateOutcome> LookAsync(string prompt, string version, string against, CancellationToken ct);
}
