using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Prompts;

/// <summary>Which version is used: publishing and going back.</summary>
internal static class PromptDecisions
{
    /// <summary>POST /prompts/{feature}/{name}/publish</summary>
    public static async Task<IResult> PublishAsync(
        string feature,
        string name,
        HttpContext http,
        PromptDesk desk,
        PromptBoard board,
        PromptViews views,
        CancellationToken ct
    )
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var (id, number) = ($"{feature}/{name}", LessonEdits.Number(posted["version"]));
        if (!Enum.TryParse<PromptScope>(posted["scope"], out var scope))
        {
            return PromptPages.NotFound();
        }

        var done = await board.PublishAsync(id, number, scope, Pages.Of(http.User), PromptPages.IsOwner(http.User), ct);
        return done.Refused is null or PromptRefusal.Nothing
            ? new SeeOther($"/prompts/{id}?said={(scope == PromptScope.Mine ? "used" : "shared")}&version={number}")
            : await RefusedAsync(id, number, done, http, desk, views, ct);
    }

    /// <summary>POST /prompts/{feature}/{name}/back</summary>
    public static async Task<IResult> BackAsync(
        string feature,
        string name,
        HttpContext http,
        PromptDesk desk,
        PromptBoard board,
        PromptViews views,
        CancellationToken ct
    )
    {
        var id = $"{feature}/{name}";
        var scope = Enum.TryParse<PromptScope>((await http.Request.ReadFormAsync(ct))["scope"], out var asked) ? asked : PromptScope.Mine;
        var done = await board.BackAsync(id, scope, Pages.Of(http.User), PromptPages.IsOwner(http.User), ct);
        return done.Refused is null or PromptRefusal.Nothing
            ? new SeeOther($"/prompts/{id}?said=back")
            : await RefusedAsync(id, null, done, http, desk, views, ct);
    }

    /// <summary>The page of the prompt, with the reason on top.</summary>
    public static async Task<IResult> RefusedAsync(
        string id,
        int? number,
        PromptOutcome refused,
        HttpContext http,
        PromptDesk desk,
        PromptViews views,
        CancellationToken ct
    )
    {
        if (refused.Refused == PromptRefusal.NotThere || await desk.OpenAsync(id, Pages.Of(http.User).Id, ct) is not { } family)
        {
            return PromptPages.NotFound();
        }

        var open = number is { } n ? family.Find(n) : family.Head ?? family.InUse;
        var view = await views.OfAsync(family, open, new PromptOpening(), PromptPages.IsOwner(http.User), ct);
        var status = refused.Refused switch
        {
            PromptRefusal.Owner => StatusCodes.Status403Forbidden,
            PromptRefusal.Stale or PromptRefusal.Gate => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        return PromptPages.Show(view, refused: refused, status: status);
    }
}
