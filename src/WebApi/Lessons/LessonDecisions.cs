using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>What a teacher decides about a draft: leave a note, approve, stop, go on, delete, bring back, and say how it was.</summary>
internal static class LessonDecisions
{
    /// <summary>POST /lessons/{id}/settle</summary>
    public static async Task<IResult> SettleAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        DraftDesk desk,
        LessonViews views,
        CancellationToken ct
    )
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var reason = posted["reason"].ToString();
        var section = Uri.EscapeDataString(posted["section"].ToString());
        var settle = new DraftCommand.Settle(posted["finding"].ToString(), reason.Length > 300 ? reason[..300] : reason);
        return await DoAsync(id, settle, $"?said=settled&at={section}#s-{section}", http, store, desk, views, ct);
    }

    /// <summary>POST /lessons/{id}/approve</summary>
    public static async Task<IResult> ApproveAsync(
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
        var done = await spine.ApproveAsync(id, LessonEdits.Number(posted["base"]), Pages.Of(http.User), ct);
        return done is { Refused: null, Draft: not null }
            ? new SeeOther($"{stored.Draft.Address()}?said=approved")
            : await LessonPages.RefusedAsync(done, stored.Request, views, ct);
    }

    /// <summary>POST /lessons/{id}/stop</summary>
    public static Task<IResult> StopAsync(string id, HttpContext http, IDraftStore store, DraftDesk desk, LessonViews views, CancellationToken ct) =>
        DoAsync(id, new DraftCommand.Stop(), "", http, store, desk, views, ct);

    /// <summary>POST /lessons/{id}/resume</summary>
    public static Task<IResult> ResumeAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        DraftDesk desk,
        LessonViews views,
        CancellationToken ct
    ) => DoAsync(id, new DraftCommand.Resume(Offline: false), "", http, store, desk, views, ct);

    /// <summary>POST /lessons/{id}/offline</summary>
    public static Task<IResult> OfflineAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        DraftDesk desk,
        LessonViews views,
        CancellationToken ct
    ) => DoAsync(id, new DraftCommand.Resume(Offline: true), "", http, store, desk, views, ct);

    /// <summary>POST /lessons/{id}/delete</summary>
    public static async Task<IResult> DeleteAsync(string id, HttpContext http, IDraftStore store, DraftDesk desk, CancellationToken ct)
    {
        if (await store.FindMineAsync(id, http.User, ct) is null)
        {
            return Pages.NotFound();
        }

        await desk.DoAsync(id, new DraftCommand.Delete(), Pages.Of(http.User).Name, ct);
        return new SeeOther("/?deleted=" + id);
    }

    /// <summary>POST /lessons/{id}/undelete</summary>
    public static Task<IResult> UndeleteAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        DraftDesk desk,
        LessonViews views,
        CancellationToken ct
    ) => DoAsync(id, new DraftCommand.Undelete(), "?said=back", http, store, desk, views, ct);

    private static async Task<IResult> DoAsync(
        string id,
        DraftCommand command,
        string then,
        HttpContext http,
        IDraftStore store,
        DraftDesk desk,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (
            await store.FindMineAsync(id, http.User, ct) is not { } stored
            || await desk.DoAsync(id, command, Pages.Of(http.User).Name, ct) is not { } done
        )
        {
            return Pages.NotFound();
        }

        return done.Decision.Refused is null
            ? new SeeOther($"{stored.Draft.Address()}{then}")
            : await LessonPages.RefusedAsync(new SpineOutcome(done.Draft, done.Decision.Refused, done.Decision.Why, []), stored.Request, views, ct);
    }
}
