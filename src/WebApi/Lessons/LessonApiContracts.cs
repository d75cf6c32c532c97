using System.ComponentModel;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;

namespace Homeroom.WebApi.Lessons;

/// <summary>A finding as the API shows it.</summary>
internal sealed record DraftFinding(
    [property: Description("Names this finding; settle and use ask for it.")] string Key,
    [property: Description("The check that found it.")] string Rail,
    [property: Description("What was found, as a stable code.")] string Code,
    [property: Description("JSON pointer into the plan, or the name of a field of the request.")] string Place,
    [property: Description("First UTF-16 unit of the words it is about.")] int Start,
    [property: Description("How many UTF-16 units; 0 when it is about the whole place.")] int Length,
    [property: Description("Note, Hold or Refuse. An open Hold stops the approval.")] Verdict Severity,
    [property: Description("One sentence for a teacher.")] string Message,
    [property: Description("Words that could stand there instead.")] string? Suggestion,
    [property: Description("Why a teacher left it, if so.")] string? Settled,
    [property: Description("By which policy and which version of the check it does what it does; missing on findings of older drafts.")]
        Ruling? Ruling
);

/// <summary>A section as the API shows it.</summary>
internal sealed record DraftSection(
    [property: Description("Name of the section, such as notes.")] string Id,
    [property: Description("Name for a reader.")] string Name,
    [property: Description("Version of the draft in which this text was written; an edit sends it in If-Match.")] int Revision,
    [property: Description("The text, in the shape that /api/v1/lesson-plan.schema.json gives this section.")] JsonNode? Content,
    [property: Description("What the checks found in exactly this text.")] IReadOnlyList<DraftFinding> Findings
);

/// <summary>An approval.</summary>
internal sealed record DraftApproval(string By, DateTimeOffset At);

/// <summary>A lesson as the API shows it.</summary>
internal sealed record LessonDraft(
    [property: Description("Id of the lesson.")] string Id,
    [property: Description("Title.")] string Title,
    [property: Description("Drafting, Waiting, Stopped, NeedsReview or Approved.")] DraftStatus Status,
    [property: Description("Goes up with every change; the ETag of the lesson.")] int Version,
    [property: Description("What was asked for.")] LessonAsk Request,
    [property: Description("Sections that the plan can have, in order.")] IReadOnlyList<string> Outline,
    [property: Description("Sections that are there, in order.")] IReadOnlyList<DraftSection> Sections,
    [property: Description("What the checks said of the request.")] IReadOnlyList<DraftFinding> RequestFindings,
    [property: Description("Findings that stop an approval.")] int OpenHolds,
    [property: Description("How it was made, once it is complete.")] Provenance? Provenance,
    [property: Description("Why it waits.")] string? PauseReason,
    [property: Description("What the model wrote instead of a plan, while the draft waits.")] string? KeptReply,
    [property: Description("When the next try is due.")] DateTimeOffset? RetryAt,
    [property: Description("The approval of exactly this text, if there is one.")] DraftApproval? Approval,
    [property: Description("When it last changed.")] DateTimeOffset ChangedAt
);

/// <summary>A row of the list.</summary>
internal sealed record LessonRow(
    string Id,
    string Title,
    string Subject,
    string Band,
    string Grade,
    int Minutes,
    DraftStatus Status,
    [property: Description("Open Holds, gaps included.")] int Holds,
    [property: Description("How many of them are gaps: places left for the teacher to fill.")] int Gaps,
    [property: Description("Sections that are there.")] int Sections,
    DateTimeOffset ChangedAt
);

/// <summary>A page of the list.</summary>
internal sealed record LessonList(
    IReadOnlyList<LessonRow> Lessons,
    [property: Description("Send it as after to go on; missing on the last page.")] string? Next
);

/// <summary>A lesson that is being drafted.</summary>
internal sealed record LessonAsked(string Id);

/// <summary>What a redo needs.</summary>
internal sealed record RedoBody(
    [property: Description("JSON pointer of the section or the item, such as /exit/0.")] string Pointer,
    [property: Description("Revision of the section that you saw.")] int BaseRevision,
    [property: Description("What to change, 1 to 500 characters, such as shorter.")] string Instruction
);

/// <summary>What settling a finding needs.</summary>
internal sealed record SettleBody(
    [property: Description("Key of the finding.")] string Finding,
    [property: Description("Why it stays, 1 to 300 characters.")] string Reason
);

/// <summary>What using a suggestion needs.</summary>
internal sealed record UseBody(
    [property: Description("Key of the finding.")] string Finding,
    [property: Description("Revision of the section that you saw.")] int BaseRevision
);

/// <summary>What moving a learning cycle needs.</summary>
internal sealed record CycleBody(
    [property: Description("Up, Down or Out.")] CycleMove Move,
    [property: Description("Version of the lesson that you read.")] int BaseVersion
);

/// <summary>What an approval needs.</summary>
internal sealed record ApproveBody([property: Description("Version of the lesson that you read.")] int BaseVersion);

/// <summary>What a restore needs.</summary>
internal sealed record RestoreBody(
    [property: Description("Name of the section.")] string Section,
    [property: Description("Version to go back to.")] int Version,
    [property: Description("Revision of the section that stands now.")] int BaseRevision
);

/// <summary>How drafting goes on.</summary>
internal sealed record ResumeBody([property: Description("With the offline composer instead of the model.")] bool Offline = false);

/// <summary>What a teacher says of a draft.</summary>
internal sealed record FeedbackBody(
    [property: Description("Version that you read.")] int Version,
    [property: Description("useful, partly or not.")] string Rating,
    [property: Description("Reasons of the list in /api/v1/options.")] IReadOnlyList<string>? Reasons = null,
    [property: Description("At most 2000 characters.")] string? Comment = null,
    [property: Description("Id of a section, when something is wrong there: it is kept as that, whatever the rating.")] string? Section = null,
    [property: Description("The words of that section that are wrong; empty for all of it.")] string? Words = null,
    [property: Description("An id of yours, at most 64 characters: what is sent twice is kept once.")] string? ClientId = null
);
