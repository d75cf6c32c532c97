using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Accounts;

/// <summary>What whoever opens an invitation sees: name, e-mail and password, then the first lesson.</summary>
internal static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/invited", ShowAsync).RequireRateLimiting(Limits.SignIn);
        routes.MapPost("/invited", AcceptAsync).RequireRateLimiting(Limits.SignIn);
    }

    private static async Task<IResult> ShowAsync(string? token, Colleagues colleagues, CancellationToken ct) =>
        await colleagues.LookAsync(token, ct) is { } open
            ? Page(token!, open.Colleague?.Name ?? "", open.Colleague?.Email ?? "", open.Colleague is not null, [])
            : UsedUp();

    private static async Task<IResult> AcceptAsync(
        [FromForm] string? token,
        [FromForm] string? name,
        [FromForm] string? email,
        [FromForm] string? password,
        HttpContext http,
        Colleagues colleagues,
        CancellationToken ct
    )
    {
        var (called, typed) = (name?.Trim() ?? "", email?.Trim() ?? "");
        if (called.Length is 0 or > AccountEndpoints.LongestName)
        {
            return await AgainAsync(new() { ["name"] = $"Write a name of at most {AccountEndpoints.LongestName} characters." });
        }

        var (teacher, wrong) = await colleagues.AcceptAsync(token, called, typed, password ?? "", ct);
        HomeroomMeter.SignIn("invitation", teacher is null ? "wrong" : "in");
        if (teacher is not null)
        {
            await SignInEndpoints.EnterAsync(http, teacher, TeacherClaims.ByPassword);
            return new SeeOther("/");
        }

        return wrong.Count == 0 ? UsedUp() : await AgainAsync(wrong);

        async Task<IResult> AgainAsync(Dictionary<string, string> faults) =>
            await colleagues.LookAsync(token, ct) is { } open ? Page(token!, called, typed, open.Colleague is not null, faults) : UsedUp();
    }

    private static IResult Page(string token, string name, string email, bool back, Dictionary<string, string> wrong) =>
        Pages.Show<InvitedPage>(
            new()
            {
                [nameof(InvitedPage.Token)] = token,
                [nameof(InvitedPage.Name)] = name,
                [nameof(InvitedPage.Email)] = email,
                [nameof(InvitedPage.IsBack)] = back,
                [nameof(InvitedPage.Wrong)] = wrong,
            },
            wrong.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );

    private static IResult UsedUp() =>
        Pages.Problem(
            StatusCodes.Status403Forbidden,
            "This invitation does not work.",
            "It works once, within 7 days, and can be withdrawn. Ask the colleague who sent it for a new one. If you have used it already, sign in.",
            "Sign in",
            "/sign-in"
        );
}
