using System.Security.Claims;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Exports;

/// <summary>Copies of a lesson to take away: the teacher's at any time, the student handout only when approved.</summary>
internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/lessons/{id}/export/{copy:regex(^(teacher|handout)$)}.{format:regex(^(docx|md|html|pdf)$)}", ExportAsync);

    private static async Task<IResult> ExportAsync(
        string id,
        string copy,
        string format,
        ClaimsPrincipal user,
        IDraftStore store,
        PdfPrinter pdf,
        CancellationToken ct
    )
    {
        var stored = await store.FindAsync(id, ct);
        if (stored is null || stored.Draft.Owner != user.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            return Results.NotFound();
        }

        if (copy == "teacher")
        {
            return await WriteAsync(LessonPaper.TeacherCopy(stored.Draft), stored.Draft.Title, "teacher copy", format, pdf, ct);
        }

        return ApprovedDraft.Of(stored.Draft, await store.EventsAsync(id, 0, ct)) is { } approved
            ? await WriteAsync(LessonPaper.Handout(approved), stored.Draft.Title, "student handout", format, pdf, ct)
            : Pages.Problem(
                409,
                "Not approved yet.",
                "A student handout is made from exactly the text you approve. Approve the lesson first.",
                "Back to the lesson",
                $"/lessons/{id}"
            );
    }

    private static async Task<IResult> WriteAsync(
        IReadOnlyList<Block> blocks,
        string title,
        string copy,
        string format,
        PdfPrinter pdf,
        CancellationToken ct
    )
    {
        var name = FileName(title, copy);
        switch (format)
        {
            case "docx":
                return Results.File(
                    WordPaper.Write(blocks, title),
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    name + ".docx"
                );
            case "md":
                return Results.Text(MarkdownPaper.Write(blocks), "text/markdown; charset=utf-8");
            case "html":
                return new RazorComponentResult<PrintPage>(new Dictionary<string, object?> { ["Title"] = title, ["Blocks"] = blocks });
            default:
                return await pdf.PrintAsync(title, blocks, ct) is { } bytes
                    ? Results.File(bytes, "application/pdf", name + ".pdf")
                    : Pages.Problem(
                        501,
                        "No PDF on this machine.",
                        "PDF needs Chromium beside Homeroom. Print the page from your browser instead, or take the Word copy.",
                        "Back to my drafts",
                        "/"
                    );
        }
    }

    private static string FileName(string title, string copy)
    {
        var safe = new string([.. title.Select(c => char.IsLetterOrDigit(c) ? c : '-')]).Trim('-');
        return $"{(safe.Length > 60 ? safe[..60] : safe)} ({copy})";
    }
}
