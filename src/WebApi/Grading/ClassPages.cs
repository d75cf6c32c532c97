using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Overview;
using Homeroom.Assistant.Grading.Returns;
using Homeroom.WebApi.Exports;
using Homeroom.WebApi.Grading.Returns;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>The class as a whole, and what is returned of it.</summary>
internal static class ClassPages
{
    /// <summary>The addresses of what leaves. Each takes locked work and nothing else.</summary>
    public static void MapReturns(this IEndpointRouteBuilder set)
    {
        set.MapGet("/return", Return);
        set.MapGet("/sheets", (HttpContext http, string? paper, string? total) => ReturnEndpoints.Print(Input(http), paper, total));
        set.MapGet("/sheets.docx", (HttpContext http, string? paper, string? total) => ReturnEndpoints.WordSheets(Input(http), paper, total));
        set.MapGet("/sheets.md", (HttpContext http, string? paper, string? total) => ReturnEndpoints.MarkdownSheets(Input(http), paper, total));
        set.MapGet(
            "/sheets.pdf",
            (HttpContext http, string? paper, string? total, PdfPrinter printer, CancellationToken ct) =>
                ReturnEndpoints.PdfSheetsAsync(Input(http), paper, total, printer, ct)
        );
        set.MapGet("/gradebook.csv", (HttpContext http) => ReturnEndpoints.Grades(Input(http), GradebookLayout.Plain));
        set.MapGet("/gradebook-classroom.csv", (HttpContext http) => ReturnEndpoints.Grades(Input(http), GradebookLayout.Classroom));
        set.MapGet("/gradebook-canvas.csv", (HttpContext http) => ReturnEndpoints.Grades(Input(http), GradebookLayout.Canvas));
        set.MapGet("/audit.csv", (HttpContext http) => ReturnEndpoints.AuditTable(Input(http)));
        set.MapGet("/audit.jsonl", (HttpContext http) => ReturnEndpoints.AuditJson(Input(http)));
    }

    /// <summary>GET /grading/{id}/class</summary>
    public static async Task<IResult> ShowAsync(HttpContext http, GradingStore store, CancellationToken ct)
    {
        var open = http.Set();
        return Pages.Show<ClassPage>(
            new()
            {
                [nameof(ClassPage.Class)] = ClassOverview.Of(open.Set, open.Papers)!,
                [nameof(ClassPage.Home)] = open.Address(),
                [nameof(ClassPage.Progress)] = Progress.Of(await store.SameClassAsync(open, ct)),
            }
        );
    }

    private static IResult Return(HttpContext http)
    {
        var open = http.Set();
        return Pages.Show<ReturnPage>(
            new()
            {
                [nameof(ReturnPage.Home)] = open.Address(),
                [nameof(ReturnPage.Title)] = open.Setup.Title,
                [nameof(ReturnPage.Locked)] = Input(http).Returned().Count,
                [nameof(ReturnPage.Papers)] = open.Set.Papers.Count,
            }
        );
    }

    private static ReturnInput Input(HttpContext http)
    {
        var open = http.Set();
        return new ReturnInput(open.Id, open.Set, open.Papers, open.Events);
    }
}
