using Homeroom.Assistant.Drafts;

namespace Homeroom.WebApi.Storage;

/// <summary>Drafts as rows.</summary>
internal static class DraftRows
{
    private const string Gaps = "gaps"; // the rail that holds places left for the teacher to fill

    public static void Fill(DraftRecord row, Draft draft, DraftSeal seal)
    {
        row.Title = StorableText.Of(draft.Title);
        row.Status = draft.Status.ToString();
        row.Holds = new OpenHolds { All = draft.OpenHolds.Count(), Gaps = draft.OpenHolds.Count(f => f.Rail == Gaps) };
        row.Sections = draft.Sections.Count;
        row.Version = draft.Version;
        row.ChangedAt = draft.ChangedAt.ToUnixTimeMilliseconds();
        row.RetryAt = draft.RetryAt?.ToUnixTimeMilliseconds();
        row.DeletedAt = draft.DeletedAt?.ToUnixTimeMilliseconds();
        row.State = seal.Close(draft.Kind, draft);
    }

    public static IEnumerable<EventRecord> Events(Draft before, IReadOnlyList<DraftEvent> events, DraftSeal seal) =>
        events.Select(
            (e, i) =>
                new EventRecord
                {
                    DraftId = before.Id,
                    Number = before.Version + 1 + i,
                    Json = seal.Close(before.Kind, e),
                }
        );
}
