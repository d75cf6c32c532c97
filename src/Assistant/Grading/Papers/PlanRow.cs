namespace Homeroom.Assistant.Grading.Papers;

/// <summary>How a paper came to a student.</summary>
public enum MatchedBy
{
    /// <summary>There is no class list: the name stays as it is written.</summary>
    NoRoster,

    /// <summary>By a name that only one student on the list has.</summary>
    Name,

    /// <summary>By a name one letter away from one on the list. A teacher should look.</summary>
    Likely,

    /// <summary>By none: several students have the name.</summary>
    Several,

    /// <summary>By none: nobody on the list has the name.</summary>
    Nobody,

    /// <summary>The teacher said so.</summary>
    Teacher,
}

/// <summary>What will happen to one paper.</summary>
/// <param name="Number">Its row, from 1.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Label">The name under which it comes in; no two rows that come have the same.</param>
/// <param name="MatchedBy">How that name was found.</param>
/// <param name="Comes">Whether it comes in.</param>
/// <param name="Says">What will happen and what to look at, in sentences.</param>
public sealed record PlanRow(int Number, BroughtPaper Paper, string Label, MatchedBy MatchedBy, bool Comes, string Says)
{
    /// <summary>The student on the class list; null for none.</summary>
    public string? Student { get; init; }

    /// <summary>Students between whom the teacher has to choose.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>How many words it has.</summary>
    public int Words { get; init; }

    /// <summary>Rows with the same text.</summary>
    public IReadOnlyList<int> SameAs { get; init; } = [];

    /// <summary>Rows with nearly the same text.</summary>
    public IReadOnlyList<int> NearlySameAs { get; init; } = [];

    /// <summary>Whether a teacher should look before it comes in.</summary>
    public bool Look { get; init; }
}
