using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Evaluation;

/// <summary>One case of a suite: what is asked, and what is asked of the answer.</summary>
/// <param name="Id">Its name, unlike all others of the suite.</param>
/// <param name="Inputs">What the prompt gets, by name.</param>
/// <param name="Graders">What judges the answer: the suite's and its own.</param>
public sealed record EvalCase(string Id, IReadOnlyDictionary<string, string> Inputs, IReadOnlyList<AppliedGrader> Graders)
{
    /// <summary>Words to choose cases by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>How much it counts, above 0.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The least weighted mean of its graders' scores with which it passes; null where each grader has to pass by itself.</summary>
    public double? Threshold { get; init; }

    /// <summary>A case that may never fail, such as one of safety: a single break fails the run.</summary>
    public bool IsHard { get; init; }

    /// <summary>An answer that is given with the case instead of asking for one; null to ask.</summary>
    public string? Output { get; init; }

    /// <summary>The grade band of its input "band"; 6-8 where it has none.</summary>
    public string Band => Inputs.GetValueOrDefault("band") is { Length: > 0 } band ? band : "6-8";

    /// <summary>The people that its texts may name.</summary>
    public Roster People { get; init; } = Roster.Empty;

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }
}

/// <summary>A grader as a suite or case uses it.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Name">What reports call it: its own name, else its kind.</param>
/// <param name="Grader">What judges.</param>
/// <param name="Weight">How much it counts within the case.</param>
/// <param name="IsNot">Whether the opposite is asked for.</param>
/// <param name="Metric">The figure it adds to, such as "safety"; empty for none.</param>
public sealed record AppliedGrader(string Type, string Name, IGrader Grader, double Weight = 1, bool IsNot = false, string Metric = "")
{
    /// <summary>Asks a judge instead; null for a pure grader.</summary>
    public IJudgedGrader? Judged { get; init; }
}
