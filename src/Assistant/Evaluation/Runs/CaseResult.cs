using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>One grader's say about one answer, as it is kept.</summary>
/// <param name="Name">What the suite calls the grader.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Score">0 to 1; null where it could not judge.</param>
/// <param name="Passed">Whether it is as asked.</param>
/// <param name="Reason">A sentence.</param>
/// <param name="Metric">The figure it adds to; empty for none.</param>
public sealed record GradeResult(string Name, string Type, double? Score, bool Passed, string Reason, string Metric = "")
{
    /// <summary>Whether it is the word of a judge that is not calibrated: it is shown, and decides nothing.</summary>
    public bool IsAdvice { get; init; }
}

/// <summary>What became of one case, once.</summary>
public enum CaseStatus
{
    /// <summary>Every grader is content.</summary>
    Passed = 1,

    /// <summary>A grader is not.</summary>
    Failed = 2,

    /// <summary>There is no answer: the model, or the way to it, failed.</summary>
    Error = 3,

    /// <summary>There is an answer that a grader could not judge.</summary>
    Unscored = 4,
}

/// <summary>One line of a run: one case, asked once of one model with one prompt.</summary>
/// <param name="Suite">Name of the suite.</param>
/// <param name="Case">Id of the case.</param>
/// <param name="Prompt">Prompt that was used, with its hash, such as "lessons/plan@3f2a"; empty where none was.</param>
/// <param name="Model">Model that was asked, or "given".</param>
/// <param name="Repeat">Which time, from 1.</param>
public sealed record CaseResult(string Suite, string Case, string Prompt, string Model, int Repeat)
{
    /// <summary>What became of it.</summary>
    public CaseStatus Status { get; init; }

    /// <summary>Weighted mean of the graders' scores, 0 to 1; null where there is none.</summary>
    public double? Score { get; init; }

    /// <summary>What the graders said.</summary>
    public IReadOnlyList<GradeResult> Grades { get; init; } = [];

    /// <summary>Why there is no answer; empty where there is one.</summary>
    public string Trouble { get; init; } = "";

    /// <summary>The answer, as it was graded.</summary>
    public string Output { get; init; } = "";

    /// <summary>What the rails found, with places in the answer.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The case's words to choose by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>How much the case counts.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether a single break fails the run.</summary>
    public bool IsHard { get; init; }

    /// <summary>Where the answer comes from: "model", "recorded", "authored" (a recording that was written by hand), "given" (with the case) or "cached".</summary>
    public string Source { get; init; } = "";

    /// <summary>Milliseconds of the call.</summary>
    public double? Milliseconds { get; init; }

    /// <summary>Tokens of the prompt.</summary>
    public long? InputTokens { get; init; }

    /// <summary>Tokens of the reply.</summary>
    public long? OutputTokens { get; init; }

    /// <summary>What it cost.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Where the case stands.</summary>
    public Place Place { get; init; }

    /// <summary>Without the texts, for counting many at once.</summary>
    internal CaseResult Bare =>
        new(Suite, Case, Prompt, Model, Repeat)
        {
            Status = Status,
            Score = Score,
            Weight = Weight,
            IsHard = IsHard,
        };

    /// <summary>What makes this result comparable with another run's: suite, case, prompt's id without its hash, and repeat.</summary>
    public string Key => $"{Suite}/{Case}|{Prompt.Split('@')[0]}|{Repeat}";
}
