using Homeroom.WebApi.Mcp;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Accounts;

/// <summary>What a teacher can take away and erase.</summary>
internal static class DataEndpoints
{
    private static readonly Dictionary<string, string> Sayings = new()
    {
        ["drafts"] = "Your drafts and your feedback are erased.",
        ["everything"] = "Everything is erased. The next start of Homeroom prints a link again.",
        ["student"] = "The name is taken out.",
    };

    public static void MapData(this IEndpointRouteBuilder routes)
    {
        routes.MapAccount();
        routes.MapColleagues();
        routes.MapModel();
        routes.MapStudents();
        routes.MapTokens();
        routes.MapGet("/account/data", (string? said) => Page(Sayings.GetValueOrDefault(said ?? ""), false));
        routes.MapGet("/account/data/export.zip", ExportAsync);
        routes.MapPost("/account/data/erase", EraseAsync);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, UserManager<TeacherRecord> teachers, MyData data, CancellationToken ct) =>
        await teachers.GetUserAsync(http.User) is { } teacher
            ? Results.Stream(to => data.ExportAsync(teacher, to, ct), "application/zip", "homeroom-my-data.zip")
            : Results.Redirect("/sign-in");

    private static async Task<IResult> EraseAsync(
        [FromForm] string? sure,
        [FromForm] string? what,
        HttpContext http,
        MyData data,
        UserManager<TeacherRecord> teachers,
        Credentials credentials,
        Colleagues colleagues,
        CancellationToken ct
    )
    {
        if (!string.Equals(sure?.Trim(), "erase", StringComparison.OrdinalIgnoreCase))
        {
            return Page("Nothing was erased: the word erase was not typed.", true);
        }

        var everything = what == "everything";
        if (everything && await colleagues.FindAsync(Pages.Of(http.User).Id, ct) is { } colleague)
        {
            await colleagues.CloseAsync(colleague, erase: true, ct);
            await http.SignOutAsync();
            return new SeeOther("/sign-in");
        }

        await data.EraseAsync(Pages.Of(http.User).Id, everything, ct);
        if (everything && await teachers.GetUserAsync(http.User) is { } teacher)
        {
            await credentials.EndSessionsAsync(teacher);
            await SignInEndpoints.EnterAsync(http, teacher, TeacherClaims.ByLink);
        }

        return new SeeOther("/account/data?said=" + (everything ? "everything" : "drafts"));
    }

    private static IResult Page(string? said, bool wrong) =>
        Pages.Show<DataPage>(
            new() { [nameof(DataPage.Said)] = said, [nameof(DataPage.Wrong)] = wrong },
            wrong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK
        );
}
