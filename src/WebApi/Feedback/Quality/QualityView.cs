using Homeroom.Assistant.Feedback.Quality;

namespace Homeroom.WebApi.Feedback.Quality;

/// <summary>A version of a prompt that has drafts.</summary>
/// <param name="Key">What stands in addresses: the beginning of its hash, or "offline".</param>
/// <param name="Name">What a teacher reads.</param>
/// <param name="OwnDrafts">Drafts of the teacher who looks.</param>
/// <param name="SchoolDrafts">Drafts of everybody; null for fewer than 5 teachers.</param>
public sealed record QualityVersion(string Key, string Name, int OwnDrafts, int? SchoolDrafts);

/// <summary>What the page on how a prompt does shows.</summary>
public sealed record QualityView
{
    /// <summary>How the prompt is called.</summary>
    public required string Title { get; init; }

    /// <summary>Address of the prompt.</summary>
    public required string Address { get; init; }

    /// <summary>Versions that may be looked at, the most used first.</summary>
    public required IReadOnlyList<QualityVersion> Versions { get; init; }

    /// <summary>The version that is looked at; null when no draft has been counted.</summary>
    public QualityVersion? Open { get; init; }

    /// <summary>The version that it is held against, if any.</summary>
    public QualityVersion? Against { get; init; }

    /// <summary>Whether the figures are of one's own drafts alone.</summary>
    public bool IsMine { get; init; }

    /// <summary>The figures; null when there are too few drafts or teachers.</summary>
    public QualityFigures? Figures { get; init; }

    /// <summary>Those of the version that it is held against.</summary>
    public QualityFigures? Before { get; init; }

    /// <summary>What differs; null for one's own drafts, and without a second version.</summary>
    public QualityComparison? Comparison { get; init; }

    /// <summary>What is said of a measure in words; null when nothing is compared.</summary>
    public string? Verdict(string key) =>
        Comparison?.Differences.FirstOrDefault(d => d.Key == key) is not { } found ? (Comparison is null ? null : "too few teachers")
        : found.IsBetter ? "better"
        : found.IsShown ? "worse"
        : "cannot tell yet";
}
