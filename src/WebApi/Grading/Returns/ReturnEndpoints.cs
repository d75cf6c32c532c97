using System.Text;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Returns;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.WebApi.Exports;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading.Returns;

/// <summary>Sheets for students and files for gradebooks. All of it is made of what a teacher locked; where nothing is, nothing is made.</summary>
internal static class ReturnEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>GET sheets: the feedback sheets to print, of one paper or of all that are locked.</summary>
    public static IResult Print(ReturnInput input, string? paper, string? total) =>
        Made(
            input,
            paper,
            works =>
                Pages.Show<PrintPage>(
                    new() { [nameof(PrintPage.Title)] = "Feedback: " + works[0].Setup.Title, [nameof(PrintPage.Blocks)] = Sheets(works, total) }
                )
        );

    /// <summary>GET sheets.docx</summary>
    public static IResult WordSheets(ReturnInput input, string? paper, string? total) =>
        Made(
            input,
            paper,
            works => File(WordPaper.Write(Sheets(works, total), "Feedback: " + works[0].Setup.Title), Word, Name(works, "feedback") + ".docx")
        );

    /// <summary>GET sheets.md</summary>
    public static IResult MarkdownSheets(ReturnInput input, string? paper, string? total) =>
        Made(
            input,
            paper,
            works =>
                File(
                    Encoding.UTF8.GetBytes(MarkdownPaper.Write(Sheets(works, total))),
                    "text/markdown; charset=utf-8",
                    Name(works, "feedback") + ".md"
                )
        );

    /// <summary>GET sheets.pdf</summary>
    public static async Task<IResult> PdfSheetsAsync(ReturnInput input, string? paper, string? total, PdfPrinter printer, CancellationToken ct)
    {
        if (input.Returned(paper) is not { Count: > 0 } works)
        {
            return NothingLocked(input, paper);
        }

        var pdf = await printer.PrintAsync("Feedback: " + works[0].Setup.Title, Sheets(works, total), ct);
        return pdf.Trouble is null ? File(pdf.Bytes, "application/pdf", Name(works, "feedback") + ".pdf") : NotPrinted(input, pdf.Trouble.Value);
    }

    /// <summary>GET gradebook.csv, gradebook-classroom.csv, gradebook-canvas.csv</summary>
    public static IResult Grades(ReturnInput input, GradebookLayout layout) =>
        Made(input, null, works => File(Gradebook.File(layout, works), "text/csv; charset=utf-8", $"{Name(works, "grades" + For(layout))}.csv"));

    /// <summary>GET audit.csv</summary>
    public static IResult AuditTable(ReturnInput input) =>
        Made(
            input,
            null,
            works =>
                File(
                    [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Audit.Csv(Audit.Lines(works, input.Events)))],
                    "text/csv; charset=utf-8",
                    Name(works, "audit") + ".csv"
                )
        );

    /// <summary>GET audit.jsonl</summary>
    public static IResult AuditJson(ReturnInput input) =>
        Made(
            input,
            null,
            works =>
                File(
                    Encoding.UTF8.GetBytes(Audit.JsonLines(Audit.Lines(works, input.Events))),
                    "application/jsonl; charset=utf-8",
                    Name(works, "audit") + ".jsonl"
                )
        );

    private static IResult Made(ReturnInput input, string? paper, Func<IReadOnlyList<ReturnedWork>, IResult> make) =>
        input.Returned(paper) is { Count: > 0 } works ? make(works) : NothingLocked(input, paper);

    private static IReadOnlyList<Block> Sheets(IReadOnlyList<ReturnedWork> works, string? total) =>
        FeedbackSheet.All(works, new SheetWishes { Total = total is { Length: > 0 } and not "0" });

    private static string Name(IReadOnlyList<ReturnedWork> works, string copy) => PaperText.FileName(works[0].Setup.Title, copy);

    private static string For(GradebookLayout layout) =>
        layout switch
        {
            GradebookLayout.Classroom => " for Google Classroom",
            GradebookLayout.Canvas => " for Canvas",
            _ => "",
        };

    private static IResult File(byte[] bytes, string type, string name) => TypedResults.File(bytes, type, name);

    private static IResult NothingLocked(ReturnInput input, string? paper) =>
        string.IsNullOrEmpty(paper)
            ? Pages.Problem(
                StatusCodes.Status409Conflict,
                "No paper is locked yet.",
                "Sheets and files hold exactly the marks and words that you lock. Lock a paper first; nothing is lost until then.",
                "Back to the papers",
                input.Address
            )
        : input.Set.Papers.ContainsKey(paper)
            ? Pages.Problem(
                StatusCodes.Status409Conflict,
                "This paper is not locked.",
                "A student gets exactly what you lock. Look at the marks and words, and lock the paper.",
                "Back to the paper",
                $"{input.Address}/papers/{Uri.EscapeDataString(paper)}"
            )
        : Pages.Problem(
            StatusCodes.Status404NotFound,
            "This paper is gone.",
            "It may have been taken out in another tab. The other papers are as they were.",
            "Back to the papers",
            input.Address
        );

    private static IResult NotPrinted(ReturnInput input, PdfTrouble trouble)
    {
        var (status, head, sentence) = ExportEndpoints.Say(
            trouble switch
            {
                PdfTrouble.NotInstalled => CopyTrouble.NoPrinter,
                PdfTrouble.Busy => CopyTrouble.PrinterBusy,
                _ => CopyTrouble.PrinterFailed,
            }
        );
        return Pages.Problem(status, head, sentence, "Back to the papers", input.Address);
    }
}
