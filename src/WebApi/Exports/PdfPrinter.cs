using System.Diagnostics;
using Homeroom.Assistant.Lessons.Paper;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Homeroom.WebApi.Exports;

/// <summary>Tagged PDF from the print page through an installed Chromium.</summary>
internal sealed class PdfPrinter(IServiceProvider services, ILoggerFactory logs, IWebHostEnvironment host, IConfiguration configuration)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private readonly SemaphoreSlim _one = new(1);

    private string? Browser =>
        new[] { configuration["Pdf:Chromium"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(
            File.Exists
        );

    /// <summary>The bytes, or null when there is no Chromium or it failed.</summary>
    public async Task<byte[]?> PrintAsync(string title, IReadOnlyList<Block> blocks, CancellationToken ct)
    {
        if (Browser is not { } browser)
        {
            return null;
        }

        await _one.WaitAsync(ct);
        var folder = Directory.CreateTempSubdirectory("homeroom-pdf");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            await File.WriteAllTextAsync(page, await HtmlAsync(title, blocks), ct);
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            return await RunAsync(browser, page, pdf, folder.FullName, ct) && File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, ct) : null;
        }
        finally
        {
            _one.Release();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> RunAsync(string browser, string page, string pdf, string folder, CancellationToken ct)
    {
        var start = new ProcessStartInfo(browser)
        {
            ArgumentList =
            {
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--no-pdf-header-footer",
                "--export-tagged-pdf",
                "--user-data-dir=" + Path.Combine(folder, "profile"),
                "--print-to-pdf=" + pdf,
                new Uri(page).AbsoluteUri,
            },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            _ = process.StandardError.ReadToEndAsync(patience.Token);
            _ = process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
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

    private async Task<string> HtmlAsync(string title, IReadOnlyList<Block> blocks)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Title"] = title, ["Blocks"] = blocks });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PrintPage>(parameters)).ToHtmlString());
        var css = await File.ReadAllTextAsync(Path.Combine(host.WebRootPath, "css", "print.css"));
        return html.Replace("""<link rel="stylesheet" href="/css/print.css" />""", $"<style>{css}</style>", StringComparison.Ordinal);
    }
}
