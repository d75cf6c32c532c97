using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.ModelRails;
using Homeroom.Guardrails;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>A finding with its number on the page.</summary>
/// <param name="No">1 for the first on the page.</param>
/// <param name="Section">The section it is about.</param>
/// <param name="Finding">What was found.</param>
/// <param name="AtWords">Whether it stands at words that the page shows; otherwise it is about the section.</param>
/// <param name="Reason">Why the teacher left it, if so.</param>
/// <param name="Places">How many places of the section it stands for: the gaps of a section are one finding.</param>
public sealed record NumberedFinding(int No, string Section, Finding Finding, bool AtWords, string? Reason, int Places = 1)
{
    /// <summary>Whether it stands for places that are left for the teacher to fill.</summary>
    public bool IsGap => Finding.Rail == "gaps";

    /// <summary>Whether it says that a service could not look; an approval asks it again.</summary>
    public bool AsksAgain => Finding is { Rail: AllRails.Id, Code: AllRails.Unavailable };

    /// <summary>Whether it stops an approval.</summary>
    public bool IsHold => Finding.Severity >= Verdict.Hold && Reason is null;
}

/// <summary>What the workspace shows of a draft.</summary>
public sealed record LessonView(StoredDraft Stored, IReadOnlyList<DraftEvent> Events, TimeProvider Time)
{
    /// <summary>The draft.</summary>
    public Draft Draft => Stored.Draft;

    /// <summary>The address of its pages.</summary>
    public string Home => Draft.Address();

    private readonly Dictionary<string, JsonNode?> _contents = [];
    private readonly DraftText _text = DraftText.Of(Stored.Draft);

    /// <summary>Everything found, numbered in the order of the page.</summary>
    public IReadOnlyList<NumberedFinding> Findings => _text.Findings;

    /// <summary>Names that were replaced before anything went to a model.</summary>
    public IReadOnlyList<MaskedName> Names { get; init; } = [];

    /// <summary>Approved drafts that went along as examples: their titles, and addresses where they are this teacher's.</summary>
    public IReadOnlyList<(string Title, string? Href)> Examples { get; init; } = [];

    /// <summary>The section that is open as a form.</summary>
    public string? Editing { get; init; }

    /// <summary>That form.</summary>
    public SchemaForm? Form { get; init; }

    /// <summary>The revision on which that form stands.</summary>
    public int BaseRevision { get; init; }

    /// <summary>Whether that form shows something that is not saved.</summary>
    public bool Unsaved { get; init; }

    /// <summary>The part for which the redo form is open.</summary>
    public string? Redoing { get; init; }

    /// <summary>The section for which the form is open that says what is wrong.</summary>
    public string? Marking { get; init; }

    /// <summary>The words that were typed there.</summary>
    public string MarkedWords { get; init; } = "";

    /// <summary>What the teacher had said in the redo form.</summary>
    public string RedoSaid { get; init; } = "";

    /// <summary>The direction that was chosen there.</summary>
    public string RedoDirection { get; init; } = "";

    /// <summary>A sentence above the plan: its tone, head and text.</summary>
    public (string Tone, string Head, string? Text)? Notice { get; init; }

    /// <summary>The section to which that sentence belongs; without one it stands above the plan.</summary>
    public string? NoticeAt { get; init; }

    /// <summary>The approval of exactly this text, if there is one.</summary>
    public ApprovedDraft? Approved => ApprovedDraft.Of(Draft, Events);

    /// <summary>The sections in the order of the plan; those that a shorter lesson leaves out are left out.</summary>
    public IReadOnlyList<string> Outline =>
        Draft.Status == DraftStatus.Drafting || Draft.Provenance is null
            ? Draft.Outline
            : [.. Draft.Outline.Where(s => Draft.Find(s) is not null || s == Editing)];

    /// <summary>The section that is being written now.</summary>
    public string? Arriving => Draft.Status == DraftStatus.Drafting ? Outline.FirstOrDefault(s => Draft.Find(s) is null) : null;

    /// <summary>Whether sections may still arrive by themselves.</summary>
    public bool IsMoving => Draft.Status is DraftStatus.Drafting or DraftStatus.Waiting;

    /// <summary>Places marked for the teacher to fill.</summary>
    public int Gaps => _text.Gaps;

    /// <summary>Holds that are settled by changing words.</summary>
    public int Holds => Findings.Count(f => f.IsHold && !f.IsGap);

    /// <summary>Gaps that stop an approval.</summary>
    public int OpenGaps => Findings.Where(f => f.IsHold && f.IsGap).Sum(f => f.Places);

    /// <summary>When a section was last written.</summary>
    public string ChangedAt => Times.When(Draft.ChangedAt, Time);

    /// <summary>The content of a section, or null while it is not there.</summary>
    public JsonNode? Content(string section)
    {
        if (!_contents.TryGetValue(section, out var content) && Draft.Find(section) is { } found)
        {
            _contents[section] = content = JsonNode.Parse(found.Json);
        }

        return content;
    }

    /// <summary>The name of a section, with the title of a cycle.</summary>
    public string Name(string section) => _text.Name(section);

    /// <summary>A section as it is read, in HTML.</summary>
    public string Body(string section, IServiceProvider services) => _text.Body(section, this, services);

    /// <summary>A learning cycle that can be added, or null.</summary>
    public string? NextCycle =>
        Draft.Status is not (DraftStatus.NeedsReview or DraftStatus.Approved)
            ? null
            : Array.Find(CycleOrder.Cycles, c => Draft.Outline.Contains(c) && Draft.Find(c) is null);

    /// <summary>The findings of a section.</summary>
    public IReadOnlyList<NumberedFinding> In(string section) => [.. Findings.Where(f => f.Section == section)];
}
