using System.ComponentModel;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Lessons;

/// <summary>A draft as it grows, for programs: each section as soon as it is checked.</summary>
internal static class LessonStreamApi
{
    /// <summary>GET /api/v1/lessons/{id}/events</summary>
    public static ServerSentEventsResult<string> Follow(
        [AsParameters] LessonCall call,
        [FromHeader(Name = "Last-Event-ID"), Description("Version of the last event that you have.")] string? last,
        DraftSignals signals
    )
    {
        var seen = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
        call.Http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(FollowAsync(call.Id, seen, call.Store, signals, call.Ct));
    }

    private static async IAsyncEnumerable<SseItem<string>> FollowAsync(
        string id,
        int seen,
        IDraftStore store,
        DraftSignals signals,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        for (var first = true; !ct.IsCancellationRequested; first = false)
        {
            if (await store.FindAsync(id, ct) is not { Draft: { DeletedAt: null } draft })
            {
                yield break;
            }

            if (first || draft.Version > seen)
            {
                foreach (var section in draft.Sections.Where(s => s.Revision > seen).OrderBy(s => s.Revision))
                {
                    yield return Item("section", section.Revision, LessonContracts.Of(draft, section));
                }

                yield return Item("status", draft.Version, Status(draft));
                seen = draft.Version;
                if (draft.Status is not (DraftStatus.Drafting or DraftStatus.Waiting))
                {
                    yield return Item("done", draft.Version, Status(draft));
                    yield break;
                }
            }

            await signals.WaitAsync(id, seen, ct);
        }
    }

    private static object Status(Draft draft) =>
        new
        {
            draft.Status,
            draft.Version,
            OpenHolds = draft.OpenHolds.Count(),
            draft.PauseReason,
            draft.RetryAt,
        };

    private static SseItem<string> Item(string type, int version, object data) =>
        new(JsonSerializer.Serialize(data, Json.Options), type) { EventId = version.ToString(CultureInfo.InvariantCulture) };
}
