using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.WebApi.Exports;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Homeroom.WebApi.Tests.Exports;

public sealed class PdfPrinterTests(Classroom classroom, ITestOutputHelper output) : IClassFixture<Classroom>
{
    private PrintSheet Sheet => classroom.Services.GetRequiredService<PrintSheet>();

    [NeedsChromium]
    public async Task A_pdf_is_tagged_has_a_language_and_a_title_and_holds_text()
    {
        var clock = Stopwatch.StartNew();
        using var printer = new PdfPrinter(new PdfOptions(), Sheet, TimeProvider.System);
        var pdf = await printer.PrintAsync("Why we have seasons", LessonPaper.Handout(Papers.Approve(Papers.Plan())), CancellationToken.None);
        output.WriteLine($"{pdf.Bytes.Length} bytes in {clock.ElapsedMilliseconds} ms");
        Assert.Null(pdf.Trouble);
        var text = Encoding.Latin1.GetString(pdf.Bytes);
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.Matches(@"/MarkInfo\s*<<\s*/Type\s*/MarkInfo\s*/Marked true|/MarkInfo\s*<<\s*/Marked true", text);
        Assert.Contains("/Lang (en)", text, StringComparison.Ordinal);
        Assert.Contains("/Title (Why we have seasons)", text, StringComparison.Ordinal);
        Assert.Contains("/ToUnicode", text, StringComparison.Ordinal);
        Assert.Matches(@"/S /H1\b", text);
        Assert.Matches(@"/S /TH\b", text);
    }

    [NeedsChromium]
    public async Task The_page_that_is_printed_reaches_no_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        using var printer = new PdfPrinter(new PdfOptions(), Sheet, TimeProvider.System);
        var html =
            $"""<html lang="en"><title>x</title><link rel="stylesheet" href="{address}a.css"><img src="{address}b.png" alt=""><script src="{address}c.js"></script><p>Text</p></html>""";
        var pdf = await printer.PrintAsync(html, CancellationToken.None);
        Assert.Null(pdf.Trouble);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task The_page_that_is_printed_refers_to_nothing()
    {
        var plan = Papers.With(Papers.Plan(), t => $"{t} <img src=//example.org/x> <link href=//example.org>");
        var html = await Sheet.AloneAsync("</title><script src=x>", LessonPaper.TeacherCopy(Papers.Draft(plan)));
        Assert.DoesNotMatch("<[^>]*(src|href)=", html);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("default-src &#x27;none&#x27;", html.Replace("'", "&#x27;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("@page", html, StringComparison.Ordinal);
    }

    [NeedsShell]
    public async Task A_browser_that_hangs_is_ended_and_leaves_nothing_behind()
    {
        using var fake = new FakeBrowser("echo $$ > \"$0.pid\"\necho \"$@\" > \"$0.args\"\nexec sleep 600\n");
        using var printer = new PdfPrinter(new PdfOptions { Chromium = fake.Path, Seconds = 1 }, Sheet, TimeProvider.System);
        var pdf = await printer.PrintAsync("<p>x</p>", CancellationToken.None);
        Assert.Equal(PdfTrouble.Failed, pdf.Trouble);
        var pid = int.Parse(await File.ReadAllTextAsync(fake.Path + ".pid"), CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(pid));
        Assert.False(Directory.Exists(await FolderAsync(fake)));
    }

    [NeedsShell]
    public async Task A_browser_that_fails_is_said_and_leaves_nothing_behind()
    {
        using var fake = new FakeBrowser("echo \"$@\" > \"$0.args\"\necho broken >&2\nexit 3\n");
        using var printer = new PdfPrinter(new PdfOptions { Chromium = fake.Path }, Sheet, TimeProvider.System);
        Assert.Equal(PdfTrouble.Failed, (await printer.PrintAsync("<p>x</p>", CancellationToken.None)).Trouble);
        Assert.False(Directory.Exists(await FolderAsync(fake)));
    }

    [NeedsShell]
    public async Task A_third_print_waits_for_its_turn()
    {
        using var fake = new FakeBrowser("echo $$ >> \"$0.pid\"\nexec sleep 600\n");
        using var printer = new PdfPrinter(new PdfOptions { Chromium = fake.Path, Seconds = 2 }, Sheet, TimeProvider.System);
        var all = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => printer.PrintAsync("<p>x</p>", CancellationToken.None)));
        var pids = await File.ReadAllLinesAsync(fake.Path + ".pid");
        Assert.Equal(3 - all.Count(p => p.Trouble == PdfTrouble.Busy), pids.Length);
        Assert.All(all, p => Assert.Empty(p.Bytes));
        Assert.Contains(all, p => p.Trouble == PdfTrouble.Failed);
    }

    [Fact]
    public async Task Without_a_browser_that_is_said_at_once()
    {
        using var printer = new PdfPrinter(new PdfOptions { Chromium = "/nowhere/chromium" }, Sheet, TimeProvider.System);
        Assert.Equal(PdfTrouble.NotInstalled, (await printer.PrintAsync("<p>x</p>", CancellationToken.None)).Trouble);
    }

    private static async Task<string> FolderAsync(FakeBrowser fake)
    {
        var profile = (await File.ReadAllTextAsync(fake.Path + ".args"))
            .Split(' ')
            .Single(a => a.StartsWith("--user-data-dir=", StringComparison.Ordinal));
        return Path.GetDirectoryName(profile["--user-data-dir=".Length..])!;
    }
}
