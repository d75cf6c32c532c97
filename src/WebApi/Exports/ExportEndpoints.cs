using System.Globalization;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Exports;

/// <summary>Copies of a lesson to take away, from its page.</summary>
internal static class ExportEndpoints
{
    /// <summary>Seconds after which a PDF may be asked for again.</summary>
    public const int AgainAfter = 20;

    /// <summary>The address of a copy, under that of its lesson.</summary>
    public const string Address = "export/{copy:regex(^(teacher|handout)$)}.{format:regex(^(docx|md|html|pdf)$)}";

    public static void MapExports(this IEndpointRouteBuilder routes) => routes.MapGet("/lessons/{id}/" + Address, ExportAsync);

    private static async Task<IResult> ExportAsync(
        string id,
        string copy,
        string format,
        HttpContext http,
        IDraftStore store,
        LessonCopies copies,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { Draft.DeletedAt: null } stored)
        {
            return Pages.NotFound();
        }

        var made = await copies.MakeAsync(stored.Draft, copy == "handout", format, ct);
        http.Response.Headers.CacheControl = "no-store";
        if (made.Trouble is CopyTrouble.PrinterBusy or CopyTrouble.PrinterFailed)
        {
            http.Response.Headers.RetryAfter = AgainAfter.ToString(CultureInfo.InvariantCulture);
        }

        return made.Trouble is { } trouble ? Sorry(trouble, id) : TypedResults.File(made.Bytes, made.Type, made.Name.Length > 0 ? made.Name : null);
    }

    /// <summary>What is said of a copy that cannot be made: status, head and sentence.</summary>
    public static (int Status, string Head, string Sentence) Say(CopyTrouble trouble) =>
        trouble switch
        {
            CopyTrouble.NotApproved => (
                StatusCodes.Status409Conflict,
                "Not approved yet.",
                "A student handout is made from exactly the text you approve. Approve the lesson first."
            ),
            CopyTrouble.NoPrinter => (
                StatusCodes.Status503ServiceUnavailable,
                "No PDF on this machine.",
                "PDF needs Chromium beside Homeroom. Print the page from your browser instead, or take the Word copy."
            ),
            CopyTrouble.PrinterBusy => (
                StatusCodes.Status503ServiceUnavailable,
                "The PDF printer is busy.",
                "Others are being printed just now. Try again in a moment, or take the Word copy."
            ),
            _ => (
                StatusCodes.Status503ServiceUnavailable,
                "The PDF could not be made.",
                "Chromium did not finish in time. Try again in a moment, or print the page from your browser."
            ),
        };

    private static IResult Sorry(CopyTrouble trouble, string id)
    {
        var (status, head, sentence) = Say(trouble);
        return Pages.Problem(status, head, sentence, "Back to the lesson", "/lessons/" + id);
    }
}
