namespace Homeroom.Assistant.Drafts;

/// <summary>A draft with what belongs to it.</summary>
/// <param name="Draft">The draft as it stands.</param>
/// <param name="Request">What the teacher asked for, as typed.</param>
public sealed record StoredDraft(Draft Draft, DraftRequest Request);

/// <summary>Filters of a list of drafts. All are optional.</summary>
public sealed record DraftQuery(string Owner)
{
    /// <summary>Only this kind; empty for all that a teacher finds among the drafts.</summary>
    public string Kind { get; init; } = "lesson";

    /// <summary>Words to find anywhere in the draft.</summary>
    public string Text { get; init; } = "";

    /// <summary>Only this status.</summary>
    public DraftStatus? Status { get; init; }

    /// <summary>Only this subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Deleted ones instead of the others.</summary>
    public bool Deleted { get; init; }

    /// <summary>Go on after this cursor.</summary>
    public string? After { get; init; }

    /// <summary>At most so many, 1 to 100.</summary>
    public int Take { get; init; } = 20;
}

/// <summary>One row of a list. Of its holds, so many are gaps for the teacher to fill.</summary>
public sealed record DraftRow(
    string Id,
    string Title,
    string Subject,
    string Band,
    string Grade,
    int Minutes,
    DraftStatus Status,
    int Holds,
    int Gaps,
    int Sections,
    DateTimeOffset ChangedAt
)
{
    /// <summary>Id of its kind.</summary>
    public string Kind { get; init; } = "lesson";
}

/// <summary>A page of a list.</summary>
public sealed record DraftPage(IReadOnlyList<DraftRow> Rows, string? Next);

/// <summary>Where drafts live. An append either writes all events or none.</summary>
public interface IDraftStore
{
    /// <summary>Stores a new draft, once for each request id; returns the id of the draft that stands.</summary>
    Task<string> CreateAsync(Draft draft, DraftRequest request, string requestId, IReadOnlyList<DraftEvent> events, CancellationToken ct);

    /// <summary>The draft, or null.</summary>
    Task<StoredDraft?> FindAsync(string id, CancellationToken ct);

    /// <summary>Its events from <paramref name="after"/> on, each with its number.</summary>
    Task<IReadOnlyList<DraftEvent>> EventsAsync(string id, int after, CancellationToken ct);

    /// <summary>Appends events to a draft of exactly this version; false when someone was faster.</summary>
    Task<bool> AppendAsync(Draft draft, IReadOnlyList<DraftEvent> events, CancellationToken ct);

    /// <summary>A page of drafts, newest change first.</summary>
    Task<DraftPage> ListAsync(DraftQuery query, CancellationToken ct);
}
