namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>A rubric as it was written, before its words are understood.</summary>
internal sealed record RoughRubric
{
    /// <summary>What stands above it; empty for nothing.</summary>
    public string Title { get; init; } = "";

    /// <summary>What stands around it.</summary>
    public string Around { get; init; } = "";

    /// <summary>The cells of a table by rows; empty for a list.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>The criteria of a list.</summary>
    public IReadOnlyList<RoughCriterion> Criteria { get; init; } = [];
}

/// <summary>A criterion as it was written.</summary>
/// <param name="Name">Its name, perhaps with its weight.</param>
/// <param name="Weight">What stands in a column for weights.</param>
/// <param name="Levels">Its levels, in the order in which they were written.</param>
internal sealed record RoughCriterion(string Name, string Weight, IReadOnlyList<RoughLevel> Levels);

/// <summary>A level as it was written.</summary>
/// <param name="Head">Its name and points.</param>
/// <param name="Says">What it says.</param>
internal sealed record RoughLevel(LevelHead Head, string Says);
