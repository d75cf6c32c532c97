using System.Text;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons.Paper;

namespace Homeroom.WebApi.Exports;

/// <summary>Why a copy cannot be taken.</summary>
internal enum CopyTrouble
{
    /// <summary>A handout of a text that is not approved.</summary>
    NotApproved,

    /// <summary>No Chromium for a PDF.</summary>
    NoPrinter,

    /// <summary>Too many PDFs at once.</summary>
    PrinterBusy,

    /// <summary>Chromium failed or took too long.</summary>
    PrinterFailed,
}

/// <summary>A file to take away, or why there is none.</summary>
internal sealed record LessonCopy(byte[] Bytes, string Type, string Name, CopyTrouble? Trouble = null)
{
    public static LessonCopy None(CopyTrouble trouble) => new([], "", "", trouble);
}

/// <summary>Copies of a lesson: the teacher's at any time, the student handout only of an approved text.</summary>
internal sealed class LessonCopies(IDraftStore store, PdfPrinter printer, PrintSheet sheet)
{
    /// <summary>Makes a copy.</summary>
    /// <param name="draft">The lesson.</param>
    /// <param name="handout">For students instead of for the teacher.</param>
    /// <param name="format">docx, md, html or pdf.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<LessonCopy> MakeAsync(Draft draft, bool handout, string format, CancellationToken ct)
    {
        if (!handout)
        {
            return await WriteAsync(LessonPaper.TeacherCopy(draft), draft.Title, "teacher copy", format, ct);
        }

        return ApprovedDraft.Of(draft, await store.EventsAsync(draft.Id, 0, ct)) is { } approved
            ? await WriteAsync(LessonPaper.Handout(approved), draft.Title, "student handout", format, ct)
            : LessonCopy.None(CopyTrouble.NotApproved);
    }

    private async Task<LessonCopy> WriteAsync(IReadOnlyList<Block> blocks, string title, string copy, string format, CancellationToken ct)
    {
        var name = PaperText.FileName(title, copy);
        return format switch
        {
            "docx" => new(WordPaper.Write(blocks, title), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name + ".docx"),
            "md" => new(Encoding.UTF8.GetBytes(MarkdownPaper.Write(blocks)), "text/markdown; charset=utf-8", name + ".md"),
            "html" => new(Encoding.UTF8.GetBytes(await sheet.LinkedAsync(title, blocks)), "text/html; charset=utf-8", ""),
            _ => Printed(await printer.PrintAsync(title, blocks, ct), name + ".pdf"),
        };
    }

    private static LessonCopy Printed(Pdf pdf, string name) =>
        pdf.Trouble switch
        {
            null => new(pdf.Bytes, "application/pdf", name),
            PdfTrouble.NotInstalled => LessonCopy.None(CopyTrouble.NoPrinter),
            PdfTrouble.Busy => LessonCopy.None(CopyTrouble.PrinterBusy),
            _ => LessonCopy.None(CopyTrouble.PrinterFailed),
        };
}
