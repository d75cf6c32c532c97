using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>Versions, side by side, and the way back to one.</summary>
internal static class LessonHistory
{
    /// <summary>GET /lessons/{id}/history</summary>
    public static async Task<IResult> ShowAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        LessonViews views,
        string? section,
        int? a,
        int? b,
        bool? last,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored || (section is not null && !stored.Draft.Outline.Contains(section)))
        {
            return Pages.NotFound();
        }

        var view = await views.WithEventsAsync(stored, ct);
        var revisions = Revisions.Of(view.Events, section);
        var against = (last == true ? revisions.ElementAtOrDefault(1) : revisions.LastOrDefault())?.Version ?? 1;
        return Pages.Show<HistoryPage>(
            new()
            {
                [nameof(HistoryPage.View)] = view,
                [nameof(HistoryPage.Section)] = section,
                [nameof(HistoryPage.A)] = Math.Clamp(a ?? against, 1, view.Draft.Version),
                [nameof(HistoryPage.B)] = Math.Clamp(b ?? view.Draft.Version, 1, view.Draft.Version),
            }
        );
    }

    /// <summary>POST /lessons/{id}/restore</summary>
    public static async Task<IResult> RestoreAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        DraftSpine spine,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored)
        {
            return Pages.NotFound();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        var section = posted["section"].ToString();
        var events = await store.EventsAsync(id, 0, ct);
        if (Revisions.At(events, LessonEdits.Number(posted["version"]), section) is not { } then)
        {
            return Pages.NotFound();
        }

        var done = await spine.EditAsync(id, section, stored.Draft.Find(section)?.Revision ?? 0, then, "restore", Pages.Of(http.User), ct);
        return done.Refused is null
            ? new SeeOther($"{stored.Draft.Address()}?said=restored&at={section}#s-{section}")
            : await LessonPages.RefusedAsync(done, stored.Request, views, ct);
    }
}
