using System.Security.Claims;
using Homeroom.Assistant.Drafts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Shell;

/// <summary>Short ways to a page, a piece of one, and the teacher who looks at it.</summary>
internal static class Pages
{
    /// <summary>A component as the whole answer.</summary>
    public static IResult Show<TPage>(Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RazorComponentResult<TPage>(parameters) { StatusCode = status };

    /// <summary>The page for what is not there, or not this teacher's.</summary>
    public static IResult NotFound() =>
        Show<ProblemPage>(
            new()
            {
                [nameof(ProblemPage.Title)] = "No draft has this address.",
                [nameof(ProblemPage.Sentence)] = "It may be among the deleted drafts, which are kept for 30 days.",
                [nameof(ProblemPage.Action)] = "Look at deleted drafts",
                [nameof(ProblemPage.Href)] = "/drafts/deleted",
            },
            StatusCodes.Status404NotFound
        );

    /// <summary>The page for what did not work.</summary>
    public static IResult Problem(int status, string title, string sentence, string action, string href) =>
        Show<ProblemPage>(
            new()
            {
                [nameof(ProblemPage.Title)] = title,
                [nameof(ProblemPage.Sentence)] = sentence,
                [nameof(ProblemPage.Action)] = action,
                [nameof(ProblemPage.Href)] = href,
            },
            status
        );

    /// <summary>A component as text, for a stream.</summary>
    public static async Task<string> PieceAsync<TPiece>(IServiceProvider services, Dictionary<string, object?> parameters)
        where TPiece : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPiece>(ParameterView.FromDictionary(parameters))).ToHtmlString()
        );
    }

    /// <summary>The signed-in teacher.</summary>
    public static Teacher Of(ClaimsPrincipal user) => new(user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.Identity!.Name!);

    /// <summary>The draft, when it is this teacher's.</summary>
    public static async Task<StoredDraft?> FindMineAsync(this IDraftStore store, string id, ClaimsPrincipal user, CancellationToken ct) =>
        await store.FindAsync(id, ct) is { } stored && stored.Draft.Owner == Of(user).Id ? stored : null;
}
