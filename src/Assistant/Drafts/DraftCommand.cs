using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

/// <summary>What someone wants to do with a draft.</summary>
public abstract record DraftCommand
{
    /// <summary>Write a section that the model has delivered.</summary>
    public sealed record Arrive(string Section, CheckedReply Reply, string Writer = "") : DraftCommand;

    /// <summary>Change a section. <paramref name="BaseRevision"/> is the revision that the teacher saw.</summary>
    public sealed record Change(string Section, int BaseRevision, CheckedReply Reply, string Cause) : DraftCommand;

    /// <summary>Put learning cycles in another order, or take one out (null). <paramref name="BaseVersion"/> is the version that the teacher saw.</summary>
    public sealed record Arrange(int BaseVersion, IReadOnlyDictionary<string, CheckedReply?> Cycles, string Cause) : DraftCommand;

    /// <summary>All sections have arrived.</summary>
    public sealed record Finish(Provenance Provenance) : DraftCommand;

    /// <summary>The model did not deliver. <paramref name="Kept"/> is what it wrote instead.</summary>
    public sealed record Pause(string Reason, DateTimeOffset? RetryAt, CheckedReply? Kept = null) : DraftCommand;

    /// <summary>Stop drafting.</summary>
    public sealed record Stop : DraftCommand;

    /// <summary>Go on drafting, with the model or offline.</summary>
    public sealed record Resume(bool Offline) : DraftCommand;

    /// <summary>Leave a Note as it is.</summary>
    public sealed record Settle(string Finding, string Reason) : DraftCommand;

    /// <summary>Approve. <paramref name="Rechecked"/> holds every section, checked again just now.</summary>
    public sealed record Approve(int BaseVersion, IReadOnlyDictionary<string, CheckedReply> Rechecked, string? Missing) : DraftCommand;

    /// <summary>Delete.</summary>
    public sealed record Delete : DraftCommand;

    /// <summary>Undo a deletion.</summary>
    public sealed record Undelete : DraftCommand;
}

/// <summary>Why a command was not carried out.</summary>
public enum Refusal
{
    /// <summary>The text has changed since; both texts are kept.</summary>
    Stale,

    /// <summary>A Hold is open.</summary>
    HoldOpen,

    /// <summary>Not possible in this status.</summary>
    WrongStatus,

    /// <summary>Something is missing or unknown.</summary>
    Invalid,
}

/// <summary>What was decided: events to append, or a refusal with a sentence; and the approved draft when it was an approval.</summary>
public sealed record Decision(IReadOnlyList<DraftEvent> Events, Refusal? Refused = null, string? Why = null)
{
    /// <summary>The proof of approval.</summary>
    public ApprovedDraft? ApprovedDraft { get; init; }
}
