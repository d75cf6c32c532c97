using System.Security.Claims;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>Signing in and out.</summary>
internal static class SignInEndpoints
{
    public static void MapAccounts(this WebApplication app)
    {
        var pages = app.MapOpenPages();
        pages.MapGet("/welcome", WelcomeAsync).RequireRateLimiting(Limits.SignIn);
        pages.MapGet("/sign-in", ShowAsync);
        pages.MapPost("/sign-in", SignInAsync).RequireRateLimiting(Limits.SignIn);
        pages.MapInvitations();
        pages.MapPost("/sign-out", (Delegate)SignOutAsync).RequireAuthorization();
    }

    /// <summary>Gives this browser the cookie.</summary>
    internal static Task EnterAsync(HttpContext http, TeacherRecord teacher, string how) =>
        http
            .RequestServices.GetRequiredService<SignInManager<TeacherRecord>>()
            .SignInWithClaimsAsync(teacher, isPersistent: true, [new Claim(TeacherClaims.How, how)]);

    private static async Task<IResult> WelcomeAsync(string? token, HttpContext http, SignInLink link, FirstTeacher first, CancellationToken ct)
    {
        if (await link.UseAsync(token, ct))
        {
            HomeroomMeter.SignIn("link", "in");
            await EnterAsync(http, await first.GetAsync(ct), TeacherClaims.ByLink);
            return Results.Redirect("/");
        }

        HomeroomMeter.SignIn("link", "wrong");
        return http.User.Identity?.IsAuthenticated == true
            ? Results.Redirect("/")
            : Pages.Problem(
                403,
                "This link has been used up.",
                "A link works once, within an hour. Start Homeroom again with --link and open the link it prints; your drafts are where you left them.",
                "Sign in",
                "/sign-in"
            );
    }

    private static Task<IResult> ShowAsync(string? returnUrl, HomeroomDb db, CancellationToken ct) => PageAsync(returnUrl, "", null, 200, db, ct);

    private static async Task<IResult> SignInAsync(
        [FromForm] string? email,
        [FromForm] string? password,
        [FromForm] string? returnUrl,
        HttpContext http,
        Credentials credentials,
        HomeroomDb db,
        CancellationToken ct
    )
    {
        var (outcome, teacher) = await credentials.CheckAsync(email?.Trim() ?? "", password ?? "");
        HomeroomMeter.SignIn("password", outcome.ToString().ToLowerInvariant());
        if (teacher is not null)
        {
            await EnterAsync(http, teacher, TeacherClaims.ByPassword);
            return new SeeOther(IsOurs(returnUrl) ? returnUrl! : "/");
        }

        if (outcome != SignInOutcome.Resting)
        {
            return await PageAsync(returnUrl, email, "The e-mail or the password is not right.", 401, db, ct);
        }

        Problems.SayWhen(http, AccountSetup.Rest);
        return await PageAsync(
            returnUrl,
            email,
            $"That were {AccountSetup.Tries} tries. Have a short break: this account can be opened again in {AccountSetup.Rest.TotalMinutes:0} minutes.",
            429,
            db,
            ct
        );
    }

    private static async Task<IResult> SignOutAsync(
        HttpContext http,
        [FromForm] string? everywhere,
        UserManager<TeacherRecord> teachers,
        Credentials credentials
    )
    {
        if (everywhere == "yes" && await teachers.GetUserAsync(http.User) is { } teacher)
        {
            await credentials.EndSessionsAsync(teacher);
        }

        await http.SignOutAsync();
        return new SeeOther("/sign-in");
    }

    private static async Task<IResult> PageAsync(string? returnUrl, string? email, string? wrong, int status, HomeroomDb db, CancellationToken ct) =>
        Pages.Show<SignInPage>(
            new()
            {
                [nameof(SignInPage.ReturnUrl)] = IsOurs(returnUrl) ? returnUrl : null,
                [nameof(SignInPage.Email)] = email ?? "",
                [nameof(SignInPage.Wrong)] = wrong,
                [nameof(SignInPage.HasPassword)] = await db.Teachers.AnyAsync(t => t.PasswordHash != null, ct),
            },
            status
        );

    private static bool IsOurs(string? address) => address is ['/'] or ['/', not ('/' or '\\'), ..] && !address.Any(char.IsControl);
}
