using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Models;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Accounts;

/// <summary>What a teacher can see, take away and erase, and who writes the drafts.</summary>
internal static class DataEndpoints
{
    public static void MapData(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", ShowAsync);
        routes.MapPost("/account", SaveAsync);
        routes.MapGet("/account/export.json", ExportAsync);
        routes.MapPost("/account/erase", EraseAsync);
        routes.MapGet("/model", ShowModel);
        routes.MapPost("/model/test", TestModelAsync);
    }

    private static Task<IResult> ShowAsync(HttpContext http, TeacherStore teachers, CancellationToken ct) => PageAsync(http, teachers, null, 200, ct);

    private static async Task<IResult> PageAsync(HttpContext http, TeacherStore teachers, string? said, int status, CancellationToken ct)
    {
        var teacher = Pages.Of(http.User);
        return Pages.Show<AccountPage>(
            new()
            {
                [nameof(AccountPage.Name)] = teacher.Name,
                [nameof(AccountPage.Roster)] = (await teachers.GetAsync(teacher.Id, ct)).Names,
                [nameof(AccountPage.Said)] = said,
            },
            status
        );
    }

    private static async Task<IResult> SaveAsync(
        [FromForm] string? name,
        [FromForm] string? roster,
        HttpContext http,
        TeacherStore teachers,
        CancellationToken ct
    )
    {
        var called = name?.Trim() is { Length: > 0 and <= 80 } given ? given : "Teacher";
        var names = (roster ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(400).ToList();
        var teacher = Pages.Of(http.User);
        await teachers.SaveAsync(teacher.Id, called, names, ct);
        await AccountEndpoints.SignInAsync(http, teacher with { Name = called });
        return new SeeOther("/account");
    }

    private static async Task<IResult> ExportAsync(HttpContext http, TeacherStore teachers, CancellationToken ct)
    {
        var all = await teachers.ExportAsync(Pages.Of(http.User), ct);
        return Results.File(JsonSerializer.SerializeToUtf8Bytes(all, Json.Options), "application/json", "homeroom-my-data.json");
    }

    private static async Task<IResult> EraseAsync([FromForm] string? sure, HttpContext http, TeacherStore teachers, CancellationToken ct)
    {
        if (!string.Equals(sure?.Trim(), "erase", StringComparison.OrdinalIgnoreCase))
        {
            return await PageAsync(http, teachers, "Nothing was erased: the word erase was not typed.", 400, ct);
        }

        var teacher = Pages.Of(http.User);
        await teachers.EraseAsync(teacher.Id, ct);
        await AccountEndpoints.SignInAsync(http, teacher with { Name = "Teacher" });
        return new SeeOther("/account");
    }

    private static IResult ShowModel(ModelLabel label) => ModelPageOf(label, null, false);

    private static async Task<IResult> TestModelAsync(ModelLabel label, ModelCheck check, CancellationToken ct)
    {
        var (works, said) = await check.TestAsync(ct);
        return ModelPageOf(label, said, works);
    }

    private static IResult ModelPageOf(ModelLabel label, string? tested, bool works) =>
        Pages.Show<ModelPage>(
            new()
            {
                [nameof(ModelPage.Label)] = label,
                [nameof(ModelPage.Tested)] = tested,
                [nameof(ModelPage.Works)] = works,
            }
        );
}
