using Homeroom.Assistant.Drafts;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>Holds a draft's row until the transaction ends, so that what is written beside it comes before an erasure or not at all. False when it is gone.</summary>
    public static async Task<bool> LockAsync(HomeroomDb db, string id, CancellationToken ct) =>
        await db.Drafts.Where(d => d.Id == id).ExecuteUpdateAsync(s => s.SetProperty(d => d.Version, d => d.Version), ct) == 1;

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
