namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>How a run ended; the numbers are the exit codes.</summary>
public enum RunEnd
{
    /// <summary>Everything was scored, and it holds.</summary>
    Passed = 0,

    /// <summary>Quality or safety fell.</summary>
    Fell = 1,

    /// <summary>Models or judges failed too often, or a budget ended it.</summary>
    Trouble = 2,

    /// <summary>A suite cannot be read.</summary>
    BadSuite = 3,

    /// <summary>Somebody stopped it; it can be resumed.</summary>
    Interrupted = 130,
}

/// <summary>A whole run, as reports tell it.</summary>
/// <param name="Id">Its name: the folder it is kept in.</param>
/// <param name="Results">All results, in the order of the suites, whatever order they came in.</param>
/// <param name="Suites">What holds for each suite.</param>
/// <param name="End">How it ended.</param>
public sealed record EvalRun(string Id, IReadOnlyList<CaseResult> Results, IReadOnlyList<SuiteOutcome> Suites, RunEnd End)
{
    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>Seconds it took.</summary>
    public double Seconds { get; init; }

    /// <summary>Why it ended as it did, one sentence each.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}

/// <summary>What holds for one suite of a run.</summary>
/// <param name="Name">The suite.</param>
/// <param name="File">Its file, as it was given.</param>
/// <param name="Description">What it measures.</param>
/// <param name="Threshold">Weighted share of cases that have to pass, 0 to 1.</param>
/// <param name="Held">Whether threshold, hard cases and figures hold.</param>
public sealed record SuiteOutcome(string Name, string File, string Description, double Threshold, bool Held)
{
    /// <summary>What does not hold, one sentence each.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>The file of the prompt that it is about, to put remarks there; empty for none.</summary>
    public string PromptFile { get; init; } = "";
}
