using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Accounts;

/// <summary>The page on which whoever came in by the printed link invites colleagues and closes their accounts.</summary>
internal static class ColleagueEndpoints
{
    private static readonly Dictionary<string, string> Sayings = new()
    {
        ["withdrawn"] = "The invitation is withdrawn. Its link does not work any more.",
        ["kept"] = "The account is closed. What was drafted is kept.",
        ["erased"] = "The account is closed, and everything in it is erased.",
    };

    public static void MapColleagues(this IEndpointRouteBuilder routes)
    {
        var colleagues = routes.MapGroup("/colleagues").AddEndpointFilter(OwnerOnly);
        colleagues.MapGet("", ShowAsync);
        colleagues.MapPost("/invite", InviteAsync);
        colleagues.MapPost("/withdraw", WithdrawAsync);
        colleagues.MapPost("/close", CloseAsync);
    }

    private static async ValueTask<object?> OwnerOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        PromptPages.IsOwner(context.HttpContext.User)
            ? await next(context)
            : Pages.Problem(
                StatusCodes.Status403Forbidden,
                "That is not yours to decide.",
                "Colleagues are invited by whoever came in by the printed link. If that is you: start Homeroom with --link and open the link it prints.",
                "Back to my data",
                "/account"
            );

    private static Task<IResult> ShowAsync(string? said, HttpContext http, Colleagues colleagues, TimeProvider time, CancellationToken ct) =>
        PageAsync(Sayings.GetValueOrDefault(said ?? ""), null, null, colleagues, time, ct);

    private static async Task<IResult> InviteAsync(
        [FromForm] string? whom,
        [FromForm] string? colleague,
        HttpContext http,
        Colleagues colleagues,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var account = string.IsNullOrEmpty(colleague) ? null : await colleagues.FindAsync(colleague, ct);
        if (account is null && !string.IsNullOrEmpty(colleague))
        {
            return await PageAsync(null, "Nothing was done: this account is not there any more.", null, colleagues, time, ct);
        }

        var token = await colleagues.InviteAsync(account?.Name ?? whom?.Trim() ?? "", account, ct);
        return token is null
            ? await PageAsync(null, $"Nothing was done: {Colleagues.MostOpen} invitations are open. Withdraw one first.", null, colleagues, time, ct)
            : await PageAsync(null, null, $"{http.Request.Scheme}://{http.Request.Host}/invited?token={token}", colleagues, time, ct);
    }

    private static async Task<IResult> WithdrawAsync([FromForm] string? invitation, Colleagues colleagues, CancellationToken ct)
    {
        await colleagues.WithdrawAsync(invitation ?? "", ct);
        return new SeeOther("/colleagues?said=withdrawn");
    }

    private static async Task<IResult> CloseAsync(
        [FromForm] string? colleague,
        [FromForm] string? what,
        [FromForm] string? sure,
        Colleagues colleagues,
        TimeProvider time,
        CancellationToken ct
    )
    {
        if (!string.Equals(sure?.Trim(), "close", StringComparison.OrdinalIgnoreCase))
        {
            return await PageAsync(null, "Nothing was closed: the word close was not typed.", null, colleagues, time, ct);
        }

        if (await colleagues.FindAsync(colleague ?? "", ct) is not { } account)
        {
            return await PageAsync(null, "Nothing was done: this account is not there any more.", null, colleagues, time, ct);
        }

        await colleagues.CloseAsync(account, what == "erase", ct);
        return new SeeOther("/colleagues?said=" + (what == "erase" ? "erased" : "kept"));
    }

    private static async Task<IResult> PageAsync(
        string? said,
        string? wrong,
        string? link,
        Colleagues colleagues,
        TimeProvider time,
        CancellationToken ct
    ) =>
        Pages.Show<ColleaguesPage>(
            new()
            {
                [nameof(ColleaguesPage.Said)] = said,
                [nameof(ColleaguesPage.Wrong)] = wrong,
                [nameof(ColleaguesPage.Link)] = link,
                [nameof(ColleaguesPage.Colleagues)] = await colleagues.AllAsync(ct),
                [nameof(ColleaguesPage.Invitations)] = await colleagues.OpenAsync(ct),
                [nameof(ColleaguesPage.Time)] = time,
            },
            wrong is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}
