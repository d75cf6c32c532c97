using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>A draft as it grows. An open page gets each section when it is checked; a page that comes back says what it has seen.</summary>
internal static class LessonStream
{
    // What these sections offer changes when the draft is complete.
    private static readonly string[] Complete = ["lesson", "activity", .. CycleOrder.Cycles];

    /// <summary>GET /lessons/{id}/events</summary>
    public static async Task<IResult> EventsAsync(
        string id,
        int? seen,
        HttpContext http,
        IDraftStore store,
        DraftSignals signals,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is null)
        {
            return TypedResults.NotFound();
        }

        var last = http.Request.Headers["Last-Event-ID"].ToString();
        var from = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : seen ?? 0;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(FollowAsync(id, from, store, signals, views, http.RequestServices, ct));
    }

    private static async IAsyncEnumerable<SseItem<string>> FollowAsync(
        string id,
        int seen,
        IDraftStore store,
        DraftSignals signals,
        LessonViews views,
        IServiceProvider services,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var first = true;
        IReadOnlyList<MaskedName>? names = null;
        while (!ct.IsCancellationRequested)
        {
            if (await store.FindAsync(id, ct) is not { Draft.DeletedAt: null } stored)
            {
                yield break;
            }

            var draft = stored.Draft;
            if (first || draft.Version > seen)
            {
                var view = await views.OfAsync(stored, ct, names);
                names = view.Names;
                foreach (var section in draft.Sections.Where(s => s.Revision > seen).OrderBy(s => s.Revision))
                {
                    yield return Item("section", section.Revision, SectionOf(view, section.Id, services));
                }

                yield return Item("status", draft.Version, StatusOf(view, services));
                (seen, first) = (draft.Version, false);
                if (!view.IsMoving)
                {
                    foreach (var section in Complete.Where(s => draft.Find(s) is not null))
                    {
                        yield return Item("whole", draft.Version, SectionOf(view, section, services));
                    }

                    yield return Item("done", draft.Version, "{}");
                    yield break;
                }
            }

            await signals.WaitAsync(id, seen, ct);
        }
    }

    private static SseItem<string> Item(string type, int version, string json) =>
        new(json, type) { EventId = version.ToString(CultureInfo.InvariantCulture) };

    private static string SectionOf(LessonView view, string section, IServiceProvider services)
    {
        var html = Pages.Piece<SectionView>(services, new() { [nameof(SectionView.View)] = view, [nameof(SectionView.Section)] = section });
        var name = view.Name(section);
        return JsonSerializer.Serialize(
            new
            {
                section,
                name,
                html,
            },
            Json.Options
        );
    }

    private static string StatusOf(LessonView view, IServiceProvider services)
    {
        Dictionary<string, object?> parameters = new() { ["View"] = view };
        var outline = Pages.Piece<Outline>(services, parameters);
        var state = Pages.Piece<StatusTag>(services, parameters);
        var decide = Pages.Piece<DecideBar>(services, parameters);
        var arriving = view.Arriving;
        var coming = arriving is null
            ? null
            : Pages.Piece<SectionView>(services, new() { [nameof(SectionView.View)] = view, [nameof(SectionView.Section)] = arriving });
        return JsonSerializer.Serialize(
            new
            {
                outline,
                state,
                decide,
                arriving,
                coming,
                sections = view.Outline,
            },
            Json.Options
        );
    }
}
