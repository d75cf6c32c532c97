using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Accounts;

/// <summary>A student's name: where it stands, a copy of it, and taking it out. A name travels in forms alone, never in an address.</summary>
internal static class StudentEndpoints
{
    public static void MapStudents(this IEndpointRouteBuilder routes)
    {
        var student = routes.MapGroup("/account/data/student");
        student.MapGet("", () => Results.Redirect("/account/data"));
        student.MapPost("", FindAsync);
        student.MapPost("/confirm", ConfirmAsync);
        student.MapPost("/export", ExportAsync);
        student.MapPost("/erase", EraseAsync);
    }

    private static async Task<IResult> FindAsync(HttpContext http, StudentSearch search, CancellationToken ct) =>
        Page((await AskedAsync(http, search, ct)).Found);

    private static async Task<IResult> ConfirmAsync(HttpContext http, StudentSearch search, CancellationToken ct)
    {
        var (found, chosen) = await AskedAsync(http, search, ct);
        var only = found.Only(chosen);
        return only.Count == 0 && found.Count > 0 ? Page(found, said: "Choose at least one way of writing.") : Page(only, sure: true);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, StudentSearch search, CancellationToken ct)
    {
        var (found, chosen) = await AskedAsync(http, search, ct);
        var only = chosen.Count == 0 ? found : found.Only(chosen);
        var copy = JsonSerializer.SerializeToUtf8Bytes(new { only.Name, only.Places }, Json.Options);
        return Results.File(copy, "application/json", "homeroom-student.json");
    }

    private static async Task<IResult> EraseAsync(HttpContext http, StudentSearch search, StudentErasure erasure, CancellationToken ct)
    {
        var (found, chosen) = await AskedAsync(http, search, ct);
        var only = found.Only(chosen);
        if (only.Count == 0)
        {
            return Page(found, said: "Nothing was changed: no place is left.");
        }

        if (found.Writing > 0)
        {
            return Page(
                only,
                sure: true,
                said: "Nothing was changed: a draft that names the student is being written. Try again in a moment, or stop it."
            );
        }

        await erasure.EraseAsync(Pages.Of(http.User), [.. only.Spellings.Select(s => s.Text)], ct);
        return new SeeOther("/account/data?said=student");
    }

    private static async Task<(StudentPlaces Found, HashSet<string> Chosen)> AskedAsync(HttpContext http, StudentSearch search, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var name = form["name"].ToString().Trim();
        var found = await search.FindAsync(Pages.Of(http.User).Id, name.Length > StudentSearch.LongestName ? "" : name, ct);
        return (found, [.. form["spelling"].OfType<string>()]);
    }

    private static IResult Page(StudentPlaces found, bool sure = false, string? said = null) =>
        Pages.Show<StudentPage>(
            new()
            {
                [nameof(StudentPage.Found)] = found,
                [nameof(StudentPage.Sure)] = sure && found.Count > 0,
                [nameof(StudentPage.Said)] = said,
            },
            said is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict
        );
}
