using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback;
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

    /// <summary>POST /lessons/{id}/feedback</summary>
    public static async Task<IResult> FeedbackAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        IFeedbackStore kept,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored)
        {
            return Pages.NotFound();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        var rating = posted["rating"].ToString();
        if (FeedbackForm.Ratings.All(r => r.Id != rating))
        {
            var unsaid = new SpineOutcome(stored.Draft, Refusal.Invalid, "Choose how useful the draft was, then send your feedback.", []);
            return await LessonPages.RefusedAsync(unsaid, stored.Request, views, ct);
        }

        var comment = posted["comment"].ToString().ReplaceLineEndings("\n").Trim();
        await kept.AddAsync(
            new FeedbackGiven(
                id,
                Pages.Of(http.User).Id,
                LessonEdits.Number(posted["version"]),
                rating,
                [.. posted["reason"].OfType<string>().Where(FeedbackForm.Reasons.Contains)],
                comment.Length > 2000 ? comment[..2000] : comment,
                views.Time.GetUtcNow()
            ),
            ct
        );
        return new SeeOther($"{stored.Draft.Address()}?said=thanks");
    }

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
