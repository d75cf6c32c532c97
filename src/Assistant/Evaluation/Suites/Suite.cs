using Homeroom.Assistant.Evaluation.Graders;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>What a suite measures.</summary>
public enum SuiteTarget
{
    /// <summary>A prompt: its inputs go through the rails, a model answers, the rails look at the answer.</summary>
    Prompt = 1,

    /// <summary>The rails: what they say of the input "text".</summary>
    Rails = 2,

    /// <summary>The answers that stand with the cases.</summary>
    Given = 3,
}

/// <summary>A suite: cases, what they are asked of, and what has to hold.</summary>
/// <param name="Name">Its name, such as "lessons/plan".</param>
/// <param name="File">Its file.</param>
/// <param name="Target">What it measures.</param>
/// <param name="Cases">Its cases.</param>
public sealed record Suite(string Name, string File, SuiteTarget Target, CaseFiles Cases)
{
    /// <summary>A hash of all that decides what is asked and how it is judged: the suite with what it extends, its cases and the files that they name.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What it is for, in a sentence or two.</summary>
    public string Description { get; init; } = "";

    /// <summary>The prompts that are asked, by id such as "lessons/plan", or as a path of a file.</summary>
    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>The models that are asked; empty for the one that the run names.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>How often each case is asked.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>Weighted share of cases that have to pass, 0 to 1.</summary>
    public double Threshold { get; init; } = 1;

    /// <summary>What the mean of a metric must reach, by its name.</summary>
    public IReadOnlyDictionary<string, double> Metrics { get; init; } = new Dictionary<string, double>();

    /// <summary>How much worse than its baseline the suite may be before that counts, 0 to 1.</summary>
    public double Margin { get; init; } = 0.05;

    /// <summary>JSON schema of a reply, as text; null for plain words.</summary>
    public string? Schema { get; init; }

    /// <summary>What every case has unless it says otherwise.</summary>
    public CaseDefaults Defaults { get; init; } = new();
}

/// <summary>What cases have unless they say otherwise.</summary>
public sealed record CaseDefaults
{
    /// <summary>Inputs.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();

    /// <summary>Graders, which stand beside a case's own.</summary>
    public IReadOnlyList<AppliedGrader> Graders { get; init; } = [];

    /// <summary>Graders in which inputs of the case are filled in.</summary>
    internal IReadOnlyList<SuiteMap> Open { get; init; } = [];

    /// <summary>Least mean score; null where each grader has to pass by itself.</summary>
    public double? Threshold { get; init; }

    /// <summary>Words to choose by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Weight.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether a single break fails the run.</summary>
    public bool IsHard { get; init; }
}
