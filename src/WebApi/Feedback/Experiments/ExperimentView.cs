using Homeroom.Assistant.Feedback.Experiments;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.Experiments;

/// <summary>An experiment as its page shows it. Rates are those of the last look that was written down.</summary>
/// <param name="Before">What the old version is called.</param>
/// <param name="After">What the new one is called.</param>
/// <param name="How">How it is decided.</param>
/// <param name="Words">The verdict.</param>
/// <param name="State">What can be said.</param>
/// <param name="Started">When it began.</param>
/// <param name="Ended">When it ended; null while it runs.</param>
public sealed record ExperimentView(
    string Before,
    string After,
    string How,
    string Words,
    ExperimentState State,
    DateTimeOffset Started,
    DateTimeOffset? Ended
)
{
    /// <summary>Share of teachers that get the new version.</summary>
    public double Share { get; init; }

    /// <summary>Planned drafts of each version.</summary>
    public int Planned { get; init; }

    /// <summary>Whether the new version was given to everybody.</summary>
    public bool Promoted { get; init; }

    /// <summary>Drafts and approved ones of the old version, then of the new one; null before the first look.</summary>
    public (int DraftsBefore, int ApprovedBefore, int DraftsAfter, int ApprovedAfter)? Last { get; init; }

    /// <summary>How many looks were written down.</summary>
    public int Looks { get; init; }

    /// <summary>The difference of approval rates and its interval, in words; null where nothing is shown.</summary>
    public string? Difference { get; init; }

    /// <summary>How it ended, in a word.</summary>
    public string Outcome =>
        Ended is null ? "Running"
        : State == ExperimentState.Stopped ? "Stopped by a guard"
        : Promoted ? "Promoted"
        : "Rolled back";
}
