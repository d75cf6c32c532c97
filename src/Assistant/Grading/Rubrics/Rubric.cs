namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>How suggestions for a criterion come about.</summary>
public enum MarkedBy
{
    /// <summary>By how whole papers are written, calibrated on the teacher's own marks.</summary>
    Writing,

    /// <summary>By key points that a short answer holds, calibrated on the teacher's own marks.</summary>
    KeyPoints,

    /// <summary>By an answer key.</summary>
    Key,

    /// <summary>By the teacher alone.</summary>
    Teacher,
}

/// <summary>One level of a criterion.</summary>
/// <param name="Points">What it is worth.</param>
/// <param name="Name">A word or two, such as "Secure".</param>
/// <param name="Says">What work at this level shows; may be empty.</param>
public sealed record Level(double Points, string Name, string Says);

/// <summary>A comment that a teacher can put into feedback with one key.</summary>
/// <param name="Criterion">Id of the criterion it is about; empty for any.</param>
/// <param name="Text">The comment, to the student.</param>
public sealed record BankComment(string Criterion, string Text);

/// <summary>One thing that work is looked at for.</summary>
public sealed record Criterion
{
    /// <summary>Its id in the rubric: small letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Its levels, the lowest first; at least two, each worth more than the one before.</summary>
    public required IReadOnlyList<Level> Levels { get; init; }

    /// <summary>How much it counts beside the others; above 0.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>How suggestions come about.</summary>
    public MarkedBy By { get; init; } = MarkedBy.Writing;

    /// <summary>Ids of the sets of cues by which its evidence is found in a paper, such as "claim" or "source-use"; empty where nothing shows it.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    /// <summary>What a right answer holds, where key points mark it.</summary>
    public IReadOnlyList<string> KeyPoints { get; init; } = [];

    /// <summary>The right answer, where a key marks it.</summary>
    public string Key { get; init; } = "";

    /// <summary>The test that holds an answer against the key, by its name in <see cref="Answers.AnswerKey.Tests"/>.</summary>
    public string Test { get; init; } = "AlgEquiv";

    /// <summary>What the test is told besides, such as a tolerance.</summary>
    public string Options { get; init; } = "";
}

/// <summary>How an assignment is marked.</summary>
public sealed record Rubric
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Its sort: argument, narrative, explanatory, lab-report, short-answer, problem-set, or own.</summary>
    public string Kind { get; init; } = "own";

    /// <summary>Its criteria, in the order in which a teacher goes through them; ids differ.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Whether marks between two levels can be given.</summary>
    public bool HalfPoints { get; init; }

    /// <summary>The comment bank.</summary>
    public IReadOnlyList<BankComment> Comments { get; init; } = [];
}
