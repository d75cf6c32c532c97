using System.Diagnostics;
using Homeroom.Assistant.Lessons.Paper;

namespace Homeroom.WebApi.Exports;

/// <summary>Why there is no PDF.</summary>
internal enum PdfTrouble
{
    /// <summary>No Chromium is installed here.</summary>
    NotInstalled,

    /// <summary>Others are being printed; it was not this one's turn in time.</summary>
    Busy,

    /// <summary>Chromium did not finish, or failed.</summary>
    Failed,
}

/// <summary>The bytes of a PDF, or why there are none.</summary>
internal sealed record Pdf(byte[] Bytes, PdfTrouble? Trouble = null)
{
    public static Pdf None(PdfTrouble trouble) => new([], trouble);
}

/// <summary>Tagged PDF from the print page through an installed Chromium: at most two at once, each with a limit of time and no network.</summary>
internal sealed class PdfPrinter(PdfOptions options, PrintSheet sheet, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _places = new(PdfOptions.AtOnce);

    /// <summary>Prints a lesson.</summary>
    public async Task<Pdf> PrintAsync(string title, IReadOnlyList<Block> blocks, CancellationToken ct) =>
        options.Browser is null ? Pdf.None(PdfTrouble.NotInstalled) : await PrintAsync(await sheet.AloneAsync(title, blocks), ct);

    /// <summary>Prints a page that needs nothing beside itself.</summary>
    public async Task<Pdf> PrintAsync(string html, CancellationToken ct)
    {
        if (options.Browser is not { } browser)
        {
            return Pdf.None(PdfTrouble.NotInstalled);
        }

        if (!await _places.WaitAsync(options.Patience, ct))
        {
            return Pdf.None(PdfTrouble.Busy);
        }

        var folder = Directory.CreateTempSubdirectory("homeroom-pdf");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "page.html"), html, ct);
            var pdf = new FileInfo(Path.Combine(folder.FullName, "page.pdf"));
            return await RunAsync(browser, folder.FullName, ct) && pdf.Exists
                ? new Pdf(await File.ReadAllBytesAsync(pdf.FullName, ct))
                : Pdf.None(PdfTrouble.Failed);
        }
        finally
        {
            folder.Delete(recursive: true);
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<bool> RunAsync(string browser, string folder, CancellationToken ct)
    {
        using var process = Process.Start(PdfCommand.For(browser, folder))!;
        using var limit = new CancellationTokenSource(options.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            await Task.WhenAll(
                process.StandardError.BaseStream.CopyToAsync(Stream.Null, either.Token),
                process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, either.Token),
                process.WaitForExitAsync(either.Token)
            );
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            ct.ThrowIfCancellationRequested();
            return false;
        }
    }
}
