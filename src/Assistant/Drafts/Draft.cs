using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Homeroom.Assistant.Feedback.Learned;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

/// <summary>Where a draft stands.</summary>
public enum DraftStatus
{
    /// <summary>Sections are arriving.</summary>
    Drafting,

    /// <summary>The model did not deliver; a retry is due or can be asked for.</summary>
    Waiting,

    /// <summary>The teacher stopped it; what had arrived is kept.</summary>
    Stopped,

    /// <summary>Complete, not approved.</summary>
    NeedsReview,

    /// <summary>A teacher approved exactly this text.</summary>
    Approved,
}

/// <summary>One section as it stands now.</summary>
/// <param name="Id">Name of the section in the plan.</param>
/// <param name="Revision">Version of the draft at which this text was written; an edit must name it.</param>
/// <param name="Json">The text as JSON.</param>
/// <param name="Findings">What the rails found in exactly this text.</param>
public sealed record Section(string Id, int Revision, string Json, IReadOnlyList<Finding> Findings);

/// <summary>A draft: the fold of its events. <see cref="Decide"/> is the only way to new events.</summary>
public sealed partial record Draft
{
    /// <summary>Id, as it stands in addresses.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the teacher whose draft it is.</summary>
    public required string Owner { get; init; }

    /// <summary>Id of its kind (<see cref="DraftKinds"/>). Drafts of before there were kinds are lessons.</summary>
    public string Kind { get; init; } = "lesson";

    /// <summary>Title to list it by.</summary>
    public string Title { get; init; } = "";

    /// <summary>Grade band of the readers.</summary>
    public required string Band { get; init; }

    /// <summary>Where it stands.</summary>
    public DraftStatus Status { get; init; }

    /// <summary>Number of events so far.</summary>
    public int Version { get; init; }

    /// <summary>Ids of all sections that there can be, in order.</summary>
    public IReadOnlyList<string> Outline { get; init; } = [];

    /// <summary>The sections that are there, in the order of the outline.</summary>
    public ImmutableList<Section> Sections { get; init; } = [];

    /// <summary>What the rails said of the request.</summary>
    public IReadOnlyList<Finding> RequestFindings { get; init; } = [];

    /// <summary>Reasons by finding key.</summary>
    public ImmutableDictionary<string, string> Settled { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The versions of the prompts it was asked with, by prompt: they stay, whatever is published since.</summary>
    public IReadOnlyDictionary<string, PromptPin>? Prompts { get; init; }

    /// <summary>What was learned and went with it; null where nothing was.</summary>
    public LearnedOnce? Learned { get; init; }

    /// <summary>How it was made, once complete.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Why it waits, in a sentence for the teacher.</summary>
    public string? PauseReason { get; init; }

    /// <summary>When the next try is due.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>How often the model was tried without success.</summary>
    public int Attempt { get; init; }

    /// <summary>What the model wrote instead of a plan, kept for the teacher while the draft waits.</summary>
    public string? KeptReply { get; init; }

    /// <summary>The models that wrote sections, each once.</summary>
    public ImmutableList<string> Writers { get; init; } = [];

    /// <summary>The teacher asked for the offline composer after the model failed.</summary>
    public bool Offline { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>When it was deleted, if it was.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>The section, or null.</summary>
    public Section? Find(string section) => Sections.Find(s => s.Id == section);

    /// <summary>All sections as one JSON object.</summary>
    public JsonObject Document() => new(Sections.Select(s => KeyValuePair.Create(s.Id, JsonNode.Parse(s.Json))));

    /// <summary>Findings that stop an approval.</summary>
    [JsonIgnore]
    public IEnumerable<Finding> OpenHolds => Sections.SelectMany(s => s.Findings).Where(f => f.Severity >= Verdict.Hold && !IsSettled(f));

    /// <summary>Whether a teacher has settled this finding. A Hold can only be settled by changing the text.</summary>
    public bool IsSettled(Finding finding) => finding.Severity < Verdict.Hold && Settled.ContainsKey(finding.Key);

    /// <summary>Applies one event.</summary>
    public Draft Apply(DraftEvent e)
    {
        var next = this with { Version = Version + 1, ChangedAt = e.At };
        return e switch
        {
            Asked a => next with
            {
                Title = a.Title,
                Outline = a.Outline,
                RequestFindings = a.Findings,
                Prompts = a.Prompts,
                Learned = a.Learned,
                Status = DraftStatus.Drafting,
            },
            SectionArrived a => next.Write(a.Section, a.Json, a.Findings) with { Writers = With(a.Writer) },
            SectionChanged c => next.Write(c.Section, c.Json, c.Findings) with { Status = Reopened(Status) },
            SectionRemoved r => next with { Sections = Sections.RemoveAll(s => s.Id == r.Section), Status = Reopened(Status) },
            DraftingFinished f => next with
            {
                Status = DraftStatus.NeedsReview,
                Provenance = f.Provenance,
                PauseReason = null,
                RetryAt = null,
                KeptReply = null,
            },
            DraftingPaused p => next with
            {
                Status = DraftStatus.Waiting,
                PauseReason = p.Reason,
                RetryAt = p.RetryAt,
                Attempt = p.Attempt,
                KeptReply = p.Kept ?? KeptReply,
            },
            DraftingStopped => next with { Status = DraftStatus.Stopped, RetryAt = null },
            DraftingResumed r => next with { Status = DraftStatus.Drafting, Offline = r.Offline, PauseReason = null, RetryAt = null },
            FindingSettled s => next with { Settled = Settled.SetItem(s.Finding, s.Reason) },
            Approved => next with { Status = DraftStatus.Approved },
            Deleted => next with { DeletedAt = e.At },
            Undeleted => next with { DeletedAt = null },
            NameErased => next with { ChangedAt = ChangedAt },
            _ => throw new ArgumentOutOfRangeException(nameof(e), e.GetType().Name, "An event without a rule."),
        };
    }

    private static DraftStatus Reopened(DraftStatus status) => status == DraftStatus.Approved ? DraftStatus.NeedsReview : status;

    private Draft Write(string section, string json, IReadOnlyList<Finding> findings)
    {
        var written = new Section(section, Version, json, findings);
        var at = Sections.FindIndex(s => s.Id == section);
        var title = section == Kind ? TitleIn(json) ?? Title : Title; // The section of a kind's own name holds its title.
        return this with { Title = title, Sections = at < 0 ? Insert(written) : Sections.SetItem(at, written) };
    }

    // A section whose shape is broken is kept as it came, so there may be no title in it.
    private static string? TitleIn(string json) =>
        (JsonNode.Parse(json) as JsonObject)?["title"] is JsonValue title && title.TryGetValue<string>(out var text) ? text : null;

    private ImmutableList<string> With(string writer) => writer.Length == 0 || Writers.Contains(writer) ? Writers : Writers.Add(writer);

    private ImmutableList<Section> Insert(Section section)
    {
        var order = Outline.ToList();
        var before = Sections.FindIndex(s => order.IndexOf(s.Id) > order.IndexOf(section.Id));
        return before < 0 ? Sections.Add(section) : Sections.Insert(before, section);
    }
}
