using System.Text.Json.Serialization;
using Homeroom.Assistant.Feedback.Learned;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

/// <summary>What happened to a draft. Events are only ever appended.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(SectionArrived), "arrived")]
[JsonDerivedType(typeof(SectionChanged), "changed")]
[JsonDerivedType(typeof(SectionRemoved), "removed")]
[JsonDerivedType(typeof(DraftingFinished), "finished")]
[JsonDerivedType(typeof(DraftingPaused), "paused")]
[JsonDerivedType(typeof(DraftingStopped), "stopped")]
[JsonDerivedType(typeof(DraftingResumed), "resumed")]
[JsonDerivedType(typeof(FindingSettled), "settled")]
[JsonDerivedType(typeof(Approved), "approved")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(Undeleted), "undeleted")]
[JsonDerivedType(typeof(NameErased), "name-erased")]
public abstract record DraftEvent
{
    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who did it: a teacher's name, or "model".</summary>
    public string By { get; init; } = "";
}

/// <summary>A teacher asked for a draft whose sections will stand in the order of the outline. <paramref name="Prompts"/> says with which versions, by prompt; drafts of before there were versions have none.</summary>
public sealed record Asked(
    string Title,
    IReadOnlyList<string> Outline,
    IReadOnlyList<Finding> Findings,
    IReadOnlyDictionary<string, PromptPin>? Prompts = null
) : DraftEvent
{
    /// <summary>What went with it that was learned from this teacher's earlier drafts; null where nothing can be: before there was any, or without a language model.</summary>
    public LearnedOnce? Learned { get; init; }
}

/// <summary>A section came from the model and passed the rails.</summary>
public sealed record SectionArrived(string Section, string Json, IReadOnlyList<Finding> Findings, string Writer = "") : DraftEvent;

/// <summary>A teacher changed a section, by hand, by a redo, by a suggestion or by restoring an older revision.</summary>
public sealed record SectionChanged(string Section, string Json, IReadOnlyList<Finding> Findings, string Cause) : DraftEvent;

/// <summary>A teacher took a section out of the plan.</summary>
public sealed record SectionRemoved(string Section) : DraftEvent;

/// <summary>All sections are there.</summary>
public sealed record DraftingFinished(Provenance Provenance) : DraftEvent;

/// <summary>The model did not deliver; it is tried again at <paramref name="RetryAt"/>, or when the teacher says so. <paramref name="Kept"/> is a reply that is no plan, kept for the teacher.</summary>
public sealed record DraftingPaused(string Reason, DateTimeOffset? RetryAt, int Attempt, string? Kept = null) : DraftEvent;

/// <summary>The teacher stopped the drafting.</summary>
public sealed record DraftingStopped : DraftEvent;

/// <summary>Drafting goes on after a pause or a stop.</summary>
public sealed record DraftingResumed(bool Offline) : DraftEvent;

/// <summary>A teacher left a finding as it is, with a reason.</summary>
public sealed record FindingSettled(string Finding, string Reason) : DraftEvent;

/// <summary>A teacher approved exactly this text.</summary>
public sealed record Approved(string TextHash) : DraftEvent;

/// <summary>Deleted; it can be undone for 30 days.</summary>
public sealed record Deleted : DraftEvent;

/// <summary>The deletion was undone.</summary>
public sealed record Undeleted : DraftEvent;

/// <summary>A name was replaced by a neutral word, here and in everything before.</summary>
public sealed record NameErased(int Places) : DraftEvent;
