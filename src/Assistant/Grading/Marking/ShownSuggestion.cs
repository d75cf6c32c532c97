namespace Homeroom.Assistant.Grading.Marking;

/// <summary>A piece of a paper, in UTF-16 units of its text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public sealed record Span(int Start, int Length);

/// <summary>What stood beside a criterion when the teacher gave a mark. It is kept with the mark, whatever is suggested later.</summary>
public sealed record ShownSuggestion
{
    /// <summary>What made it: writing, key-points, key, or the name of a model.</summary>
    public string By { get; init; } = "";

    /// <summary>Version of the prompt with which a model was asked; empty where none was.</summary>
    public string Prompt { get; init; } = "";

    /// <summary>The suggested mark; null where the tool was silent.</summary>
    public double? Points { get; init; }

    /// <summary>Lower end of its band.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end.</summary>
    public double? High { get; init; }

    /// <summary>Where its evidence stands.</summary>
    public IReadOnlyList<Span> Evidence { get; init; } = [];

    /// <summary>What moved it, in words.</summary>
    public IReadOnlyList<string> Moved { get; init; } = [];

    /// <summary>Why the tool was silent; null where it was not.</summary>
    public string? Silent { get; init; }

    /// <summary>Codes of the paper's flags.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>How many marks of the teacher it was calibrated on.</summary>
    public int CalibratedOn { get; init; }
}
