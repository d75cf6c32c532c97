using System.Security.Claims;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Homeroom.WebApi.Accounts;

/// <summary>Signing in and out.</summary>
internal static class AccountEndpoints
{
    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<SignInLink>();
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(o =>
            {
                o.Cookie.Name = "homeroom";
                o.Cookie.HttpOnly = true;
                o.Cookie.SameSite = SameSiteMode.Lax;
                o.ExpireTimeSpan = TimeSpan.FromDays(30);
                o.SlidingExpiration = true;
                o.LoginPath = "/sign-in";
                o.Events.OnRedirectToLogin = AskToSignIn;
            });
        services.AddAuthorization();
    }

    public static void MapAccounts(this WebApplication app)
    {
        app.MapGet("/welcome", WelcomeAsync);
        app.MapGet("/sign-in", SignInPage);
        app.MapPost("/sign-out", (Delegate)SignOutAsync).RequireAuthorization();
    }

    public static void PrintLink(this WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        var link = app.Services.GetRequiredService<SignInLink>();
        Console.WriteLine($"Homeroom is ready. Open this link (it works once, for one hour): {address}{link.Path}");
    }

    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return Results.Problem(statusCode: 401, title: "Please sign in.").ExecuteAsync(context.HttpContext);
        }

        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static async Task<IResult> WelcomeAsync(string? token, HttpContext http, SignInLink link, TeacherStore teachers, CancellationToken ct)
    {
        if (!link.Use(token))
        {
            return http.User.Identity?.IsAuthenticated == true
                ? Results.Redirect("/")
                : Pages.Problem(
                    403,
                    "This link has been used up.",
                    "Each start of Homeroom prints a new one, which works once within an hour. Start Homeroom again and open the link it prints.",
                    "Sign in",
                    "/sign-in"
                );
        }

        await SignInAsync(http, await teachers.FirstAsync(ct));
        return Results.Redirect("/");
    }

    internal static Task SignInAsync(HttpContext http, Assistant.Drafts.Teacher teacher)
    {
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, teacher.Id), new Claim(ClaimTypes.Name, teacher.Name)],
            CookieAuthenticationDefaults.AuthenticationScheme
        );
        return http.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
    }

    private static IResult SignInPage() =>
        Pages.Problem(
            401,
            "Please sign in.",
            "Start Homeroom again and open the link it prints. Your drafts are where you left them.",
            "Try again",
            "/"
        );

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync();
        return Results.Redirect("/sign-in");
    }
}
