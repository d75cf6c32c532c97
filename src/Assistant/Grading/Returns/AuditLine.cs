using Homeroom.Assistant.Grading.Marking;

namespace Homeroom.Assistant.Grading.Returns;

/// <summary>What a teacher did with the suggestion that stood beside a criterion.</summary>
public enum MarkAction
{
    /// <summary>Nothing was suggested: the mark is the teacher's own.</summary>
    Own,

    /// <summary>The mark is the suggested one.</summary>
    Kept,

    /// <summary>It is above.</summary>
    Raised,

    /// <summary>It is below.</summary>
    Lowered,

    /// <summary>The teacher gave another mark before, and changed it.</summary>
    Changed,
}

/// <summary>Everything that stands behind one final mark. It has no name of a student and no word of the paper. Described by audit-line.schema.json.</summary>
public sealed record AuditLine
{
    /// <summary>The form of the line.</summary>
    public string Format { get; init; } = "homeroom-mark";

    /// <summary>Version of the form.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Id of the paper in its set.</summary>
    public required string Paper { get; init; }

    /// <summary>SHA-256 of what the student wrote.</summary>
    public required string InputHash { get; init; }

    /// <summary>The criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Version of the rubric, from 1.</summary>
    public required int RubricVersion { get; init; }

    /// <summary>What suggested: writing, key-points, key, model, or none.</summary>
    public required string Source { get; init; }

    /// <summary>Name of the model, or none.</summary>
    public required string Model { get; init; }

    /// <summary>Version of the prompt, or none.</summary>
    public required string Prompt { get; init; }

    /// <summary>The suggested mark; left out where there was none.</summary>
    public double? Suggestion { get; init; }

    /// <summary>Lower end of its band.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of its band.</summary>
    public double? High { get; init; }

    /// <summary>Why nothing was suggested, where something could have been.</summary>
    public string? Silent { get; init; }

    /// <summary>On how many marks of the teacher it was calibrated.</summary>
    public int CalibratedOn { get; init; }

    /// <summary>Where its evidence stands, in UTF-16 units of the paper.</summary>
    public required IReadOnlyList<Span> Evidence { get; init; }

    /// <summary>Codes of the detectors that fired.</summary>
    public required IReadOnlyList<string> Detectors { get; init; }

    /// <summary>Id of the draft as which the feedback began; left out where the teacher wrote it, or none.</summary>
    public string? FeedbackDraft { get; init; }

    /// <summary>What the teacher did.</summary>
    public required MarkAction Action { get; init; }

    /// <summary>The mark.</summary>
    public required double Final { get; init; }

    /// <summary>Who gave it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset MarkedAt { get; init; }

    /// <summary>Who locked it.</summary>
    public required string LockedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset LockedAt { get; init; }
}
