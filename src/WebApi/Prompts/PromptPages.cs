using System.Security.Claims;
using System.Text;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Prompts;

/// <summary>The list of prompts, and one prompt.</summary>
internal static class PromptPages
{
    /// <summary>GET /prompts</summary>
    public static async Task<IResult> ListAsync(HttpContext http, PromptChoice choice, DraftSpine spine, CancellationToken ct)
    {
        var teacher = Pages.Of(http.User);
        List<ChosenPrompt> prompts = [];
        foreach (var id in choice.Files.Ids)
        {
            prompts.Add(await choice.ForAsync(id, teacher.Id, ct));
        }

        return Pages.Show<PromptsPage>(
            new() { [nameof(PromptsPage.Prompts)] = prompts, [nameof(PromptsPage.FollowsPrompts)] = spine.FollowsPrompts }
        );
    }

    /// <summary>GET /prompts/{feature}/{name}</summary>
    public static async Task<IResult> OpenAsync(
        string feature,
        string name,
        int? version,
        string? with,
        string? said,
        HttpContext http,
        PromptDesk desk,
        PromptViews views,
        CancellationToken ct
    )
    {
        if (
            await desk.OpenAsync($"{feature}/{name}", Pages.Of(http.User).Id, ct) is not { } family
            || (version > 0 && family.Find(version.Value) is null)
        )
        {
            return NotFound();
        }

        var open = version is { } number ? family.Find(number) : family.Head ?? family.InUse;
        return Show(await views.OfAsync(family, open, new PromptOpening(Case: with ?? ""), IsOwner(http.User), ct), said);
    }

    /// <summary>GET /prompts/{feature}/{name}/compare</summary>
    public static async Task<IResult> CompareAsync(
        string feature,
        string name,
        int from,
        int to,
        HttpContext http,
        PromptDesk desk,
        TimeProvider time,
        CancellationToken ct
    )
    {
        if (await desk.OpenAsync($"{feature}/{name}", Pages.Of(http.User).Id, ct) is not { } family || Hidden(family, from) || Hidden(family, to))
        {
            return NotFound();
        }

        var older = await desk.TextAsync(family, family.Find(from), ct);
        var newer = await desk.TextAsync(family, family.Find(to), ct);
        return Pages.Show<PromptComparePage>(
            new()
            {
                [nameof(PromptComparePage.Family)] = family,
                [nameof(PromptComparePage.From)] = from,
                [nameof(PromptComparePage.To)] = to,
                [nameof(PromptComparePage.Runs)] = WordDiff.Of(older.Template, newer.Template),
            }
        );
    }

    /// <summary>GET /prompts/{feature}/{name}/export</summary>
    public static async Task<IResult> ExportAsync(
        string feature,
        string name,
        int? version,
        HttpContext http,
        PromptDesk desk,
        CancellationToken ct
    ) =>
        await desk.OpenAsync($"{feature}/{name}", Pages.Of(http.User).Id, ct) is { } family && !Hidden(family, version ?? 0)
            ? Results.File(
                Encoding.UTF8.GetBytes(PromptYaml.Write(await desk.TextAsync(family, family.Find(version ?? 0), ct))),
                "application/yaml",
                name + ".yaml"
            )
            : NotFound();

    /// <summary>The page of a prompt.</summary>
    public static IResult Show(PromptView view, string? said = null, PromptOutcome? refused = null, int status = StatusCodes.Status200OK) =>
        Pages.Show<PromptPage>(
            new()
            {
                [nameof(PromptPage.View)] = view,
                [nameof(PromptPage.Said)] = said,
                [nameof(PromptPage.Refused)] = refused,
            },
            status
        );

    /// <summary>The page for a prompt that is not there.</summary>
    public static IResult NotFound() =>
        Pages.Problem(
            StatusCodes.Status404NotFound,
            "No prompt has this address.",
            "It may be a version that a colleague has not shared.",
            "Look at all prompts",
            "/prompts"
        );

    /// <summary>Whether this teacher runs this Homeroom: whoever came in by the printed link, docs/adr/0010.</summary>
    public static bool IsOwner(ClaimsPrincipal user) => user.FindFirstValue(TeacherClaims.How) == TeacherClaims.ByLink;

    private static bool Hidden(PromptFamily family, int number) => number != 0 && family.Find(number) is null;
}
