using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;

namespace Homeroom.WebApi.Storage;

/// <summary>Drafts as rows.</summary>
internal static class DraftRows
{
    public static void Fill(DraftRecord row, Draft draft)
    {
        row.Title = draft.Title;
        row.Status = draft.Status.ToString();
        row.Holds = draft.OpenHolds.Count();
        row.Sections = draft.Sections.Count;
        row.Version = draft.Version;
        row.ChangedAt = draft.ChangedAt.ToUnixTimeMilliseconds();
        row.DeletedAt = draft.DeletedAt?.ToUnixTimeMilliseconds();
        row.State = JsonSerializer.Serialize(draft, Json.Options);
        row.SearchText = string.Join(
            '\n',
            draft.Sections.SelectMany(s => JsonTexts.Of(JsonNode.Parse(s.Json))).Select(t => t.Text).Prepend(draft.Title)
        );
    }

    public static IEnumerable<EventRecord> Events(Draft before, IReadOnlyList<DraftEvent> events) =>
        events.Select(
            (e, i) =>
                new EventRecord
                {
                    DraftId = before.Id,
                    Number = before.Version + 1 + i,
                    Json = JsonSerializer.Serialize(e, Json.Options),
                }
        );
}
