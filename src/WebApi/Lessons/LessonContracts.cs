using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Lessons;

/// <summary>Drafts in the words of the API.</summary>
internal static class LessonContracts
{
    /// <summary>A number as an entity tag.</summary>
    public static string Tag(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"{number}\"");

    public static LessonDraft Of(Draft draft, LessonRequest request, ApprovedDraft? approved) =>
        new(
            draft.Id,
            draft.Title,
            draft.Status,
            draft.Version,
            LessonAsk.Of(request),
            draft.Outline,
            [.. draft.Sections.Select(s => Of(draft, s))],
            [.. draft.RequestFindings.Select(f => Of(draft, f))],
            draft.OpenHolds.Count(),
            draft.Provenance,
            draft.PauseReason,
            draft.KeptReply,
            draft.RetryAt,
            approved is null ? null : new DraftApproval(approved.By, approved.At),
            draft.ChangedAt
        );

    public static DraftSection Of(Draft draft, Section section)
    {
        var content = JsonNode.Parse(section.Json);
        return new(section.Id, SectionNames.Of(section.Id, content), section.Revision, content, [.. section.Findings.Select(f => Of(draft, f))]);
    }

    public static LessonRow Of(DraftRow row) =>
        new(row.Id, row.Title, row.Subject, row.Band, row.Grade, row.Minutes, row.Status, row.Holds, row.Gaps, row.Sections, row.ChangedAt);

    private static DraftFinding Of(Draft draft, Finding f) =>
        new(
            f.Key,
            f.Rail,
            f.Code,
            f.Place,
            f.Start,
            f.Length,
            f.Severity,
            f.Message,
            f.Suggestion,
            draft.IsSettled(f) ? draft.Settled[f.Key] : null,
            f.Ruling
        );
}
