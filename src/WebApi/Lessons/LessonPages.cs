using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Lessons;

/// <summary>Home, the lists, and the workspace.</summary>
internal static class LessonPages
{
    private static readonly Dictionary<string, (string Tone, string Head, string? Text)> Sayings = new()
    {
        ["saved"] = ("ok", "Saved.", null),
        ["same"] = ("note", "Nothing was changed: the text is the same.", null),
        ["redone"] = ("ok", "The section is redone.", "What stood there before is kept in its history."),
        ["part-redone"] = (
            "ok",
            "That part is redone.",
            "Everything else in the section is as it was. What stood there before is kept in its history."
        ),
        ["used"] = ("ok", "The wording is changed.", null),
        ["settled"] = ("ok", "Left as it is, with your reason.", null),
        ["moved"] = ("ok", "The cycle is moved.", "Its minutes in the timeline are yours to move."),
        ["removed"] = ("ok", "The cycle is taken out.", "Its text is kept in the history. Its minutes in the timeline are yours to change."),
        ["restored"] = ("ok", "The older text is back.", "What stood there before is kept in the history."),
        ["approved"] = ("ok", "Approved.", "The student handout can be downloaded and printed."),
        ["back"] = ("ok", "The draft is back.", null),
        ["thanks"] = ("ok", "Your feedback is kept.", null),
        ["noted"] = ("ok", "Kept: something is wrong here.", "Change it by hand or redo it, when you like."),
    };

    /// <summary>GET /</summary>
    public static async Task<IResult> HomeAsync(HttpContext http, IDraftStore store, string? deleted, CancellationToken ct)
    {
        var list = await store.ListAsync(new DraftQuery(Pages.Of(http.User).Id) { Take = 6 }, ct);
        var gone = deleted is null ? null : await store.FindMineAsync(deleted, http.User, ct);
        return Pages.Show<Home>(
            new() { [nameof(Home.Rows)] = list.Rows, [nameof(Home.Deleted)] = gone is { Draft.DeletedAt: not null } ? gone : null }
        );
    }

    /// <summary>GET /drafts</summary>
    public static async Task<IResult> DraftsAsync(
        HttpContext http,
        IDraftStore store,
        string? q,
        string? status,
        string? subject,
        string? after,
        CancellationToken ct
    )
    {
        var query = new DraftQuery(Pages.Of(http.User).Id)
        {
            Text = q?.Trim() ?? "",
            Status = Enum.TryParse<DraftStatus>(status, out var known) && Enum.IsDefined(known) ? known : null,
            Subject = subject ?? "",
            After = string.IsNullOrEmpty(after) ? null : after,
        };
        return await ListAsync(query, store, ct);
    }

    /// <summary>GET /drafts/deleted</summary>
    public static async Task<IResult> DeletedAsync(HttpContext http, IDraftStore store, string? after, CancellationToken ct)
    {
        var query = new DraftQuery(Pages.Of(http.User).Id)
        {
            Kind = "",
            Deleted = true,
            After = string.IsNullOrEmpty(after) ? null : after,
        };
        return await ListAsync(query, store, ct);
    }

    /// <summary>GET /lessons/{id}</summary>
    public static async Task<IResult> WorkspaceAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        LessonViews views,
        string? redo,
        string? wrong,
        string? said,
        string? at,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored)
        {
            return Pages.NotFound();
        }

        if (stored.Draft.DeletedAt is not null)
        {
            return Pages.Problem(
                StatusCodes.Status404NotFound,
                "This draft is deleted.",
                "It is kept for 30 days. You can bring it back from the deleted drafts.",
                "Look at deleted drafts",
                "/drafts/deleted"
            );
        }

        var notice = said is not null && Sayings.TryGetValue(said, out var saying) ? saying : ((string, string, string?)?)null;
        var view = await views.OfAsync(stored, ct);
        return Show(
            view with
            {
                Redoing = redo,
                Marking = wrong,
                Notice = notice,
                NoticeAt = at is not null && stored.Draft.Find(at) is not null ? at : null,
            }
        );
    }

    /// <summary>The workspace as an answer.</summary>
    public static IResult Show(LessonView view, int status = StatusCodes.Status200OK) =>
        Pages.Show<Workspace>(new() { [nameof(Workspace.View)] = view }, status);

    /// <summary>The workspace with a sentence on what was refused.</summary>
    public static async Task<IResult> RefusedAsync(
        SpineOutcome outcome,
        DraftRequest request,
        LessonViews views,
        CancellationToken ct,
        string? redoing = null,
        IFormCollection? redo = null
    )
    {
        if (outcome.Draft is not { } draft)
        {
            return Pages.NotFound();
        }

        var status = outcome.Refused switch
        {
            _ when outcome.IsModelFailure => StatusCodes.Status503ServiceUnavailable,
            _ when outcome.Trouble is not null => StatusCodes.Status422UnprocessableEntity,
            Refusal.Stale or Refusal.WrongStatus => StatusCodes.Status409Conflict,
            Refusal.HoldOpen => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status400BadRequest,
        };
        var view = await views.OfAsync(new StoredDraft(draft, request), ct);
        var tone = outcome.Refused is Refusal.HoldOpen ? "hold" : "error";
        var at = redoing?.TrimStart('/').Split('/')[0];
        return Show(
            view with
            {
                Redoing = redoing,
                RedoSaid = redo?["say"].ToString() ?? "",
                RedoDirection = redo?["direction"].ToString() ?? "",
                NoticeAt = at is not null && draft.Find(at) is not null ? at : null,
                Notice = (tone, outcome.Why ?? "That did not work.", "Your text is as it was."),
            },
            status
        );
    }

    private static async Task<IResult> ListAsync(DraftQuery query, IDraftStore store, CancellationToken ct) =>
        DraftCursor.CanGoOn(query)
            ? Pages.Show<DraftsPage>(new() { [nameof(DraftsPage.Query)] = query, [nameof(DraftsPage.List)] = await store.ListAsync(query, ct) })
            : Pages.Problem(
                StatusCodes.Status400BadRequest,
                "This list does not go on from here.",
                "The address names a place that is not in your list; it may be old or mistyped. Your drafts are where you left them.",
                "Begin this list at the newest",
                DraftsPage.Address(query)
            );
}
