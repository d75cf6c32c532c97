using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>What a class was asked to write, and how it is marked.</summary>
public sealed record AssignmentSetup
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The class, such as "8A"; may be empty.</summary>
    public string ClassName { get; init; } = "";

    /// <summary>What students were asked; may be empty.</summary>
    public string Task { get; init; } = "";

    /// <summary>What they were given to read; may be empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>Grade band: K-2, 3-5, 6-8 or 9-12.</summary>
    public string Band { get; init; } = "6-8";

    /// <summary>How it is marked.</summary>
    public required Rubric Rubric { get; init; }

    /// <summary>Counts up with every change of the rubric, from 1.</summary>
    public int RubricVersion { get; init; } = 1;
}
