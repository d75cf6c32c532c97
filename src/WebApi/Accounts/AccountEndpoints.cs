using System.Security.Claims;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Accounts;

/// <summary>A teacher's name, class list, e-mail and password.</summary>
internal static class AccountEndpoints
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 80;

    private const int LargestClass = 400;

    private static readonly Dictionary<string, string> Sayings = new()
    {
        ["saved"] = "Saved.",
        ["password"] = "Saved. From now on you can sign in with your e-mail and password.",
    };

    private static readonly Dictionary<string, string> NothingWrong = [];

    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", ShowAsync);
        routes.MapPost("/account", SaveAsync);
        routes.MapPost("/account/sign-in", SavePasswordAsync);
    }

    private static async Task<IResult> ShowAsync(
        string? said,
        HttpContext http,
        UserManager<TeacherRecord> teachers,
        TeacherStore store,
        CancellationToken ct
    ) =>
        await teachers.GetUserAsync(http.User) is { } teacher
            ? await PageAsync(http, teacher, teacher.Email ?? "", Sayings.GetValueOrDefault(said ?? ""), NothingWrong, store, ct)
            : Results.Redirect("/sign-in");

    private static async Task<IResult> SaveAsync(
        [FromForm] string? name,
        [FromForm] string? roster,
        HttpContext http,
        TeacherStore store,
        Sessions sessions,
        CancellationToken ct
    )
    {
        var called = name?.Trim() is { Length: > 0 and <= LongestName } given ? given : TeacherRecord.Unnamed;
        var names = (roster ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(LargestClass).ToList();
        var id = Pages.Of(http.User).Id;
        await store.SaveAsync(id, called, names, ct);
        sessions.Forget(id);
        return new SeeOther("/account?said=saved");
    }

    private static async Task<IResult> SavePasswordAsync(
        [FromForm] string? email,
        [FromForm] string? password,
        [FromForm] string? present,
        HttpContext http,
        UserManager<TeacherRecord> teachers,
        Credentials credentials,
        TeacherStore store,
        CancellationToken ct
    )
    {
        if (await teachers.GetUserAsync(http.User) is not { } teacher)
        {
            return Results.Redirect("/sign-in");
        }

        var typed = email?.Trim() ?? "";
        var wrong = await credentials.SetAsync(teacher, typed, password ?? "", CameByLink(http.User) ? null : present ?? "");
        if (wrong.Count > 0)
        {
            return await PageAsync(http, teacher, typed, "Nothing was changed. One answer is not right yet.", wrong, store, ct);
        }

        await SignInEndpoints.EnterAsync(http, teacher, TeacherClaims.ByPassword);
        return new SeeOther("/account?said=password");
    }

    private static bool CameByLink(ClaimsPrincipal user) => user.HasClaim(TeacherClaims.How, TeacherClaims.ByLink);

    private static async Task<IResult> PageAsync(
        HttpContext http,
        TeacherRecord teacher,
        string email,
        string? said,
        Dictionary<string, string> wrong,
        TeacherStore store,
        CancellationToken ct
    ) =>
        Pages.Show<AccountPage>(
            new()
            {
                [nameof(AccountPage.Name)] = teacher.Name,
                [nameof(AccountPage.Roster)] = (await store.GetAsync(teacher.Id, ct)).Names,
                [nameof(AccountPage.Email)] = email,
                [nameof(AccountPage.HasPassword)] = teacher.PasswordHash is not null,
                [nameof(AccountPage.AskPresent)] = teacher.PasswordHash is not null && !CameByLink(http.User),
                [nameof(AccountPage.IsFirst)] = teacher.UserName == FirstTeacher.UserName,
                [nameof(AccountPage.Said)] = said,
                [nameof(AccountPage.Wrong)] = wrong,
            },
            wrong.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}
