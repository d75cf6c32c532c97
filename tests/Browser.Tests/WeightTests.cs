using System.IO.Compression;
using Microsoft.Playwright;

namespace Homeroom.Browser.Tests;

/// <summary>What a page weighs on its first view: bytes on the wire, headers and compression included, with an empty cache.</summary>
[Collection(nameof(Staffroom))]
public sealed class WeightTests(Staffroom staffroom)
{
    internal const int Page = 60 * 1024;
    internal const int Scripts = 20 * 1024;

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/drafts")]
    [InlineData("/lessons/new")]
    [InlineData("/lessons/ID")]
    [InlineData("/lessons/ID/edit/starter")]
    [InlineData("/lessons/ID/edit/cycle1")]
    [InlineData("/lessons/ID/history")]
    [InlineData("/activities")]
    [InlineData("/activities/new")]
    [InlineData("/activities/ready/skate-park")]
    [InlineData("/grading")]
    [InlineData("/grading/new")]
    [InlineData("/prompts")]
    [InlineData("/prompts/lessons/plan")]
    [InlineData("/prompts/quality")]
    [InlineData("/prompts/lessons/plan/quality")]
    [InlineData("/prompts/lessons/plan/experiments")]
    [InlineData("/colleagues")]
    [InlineData("/guardrails")]
    [InlineData("/guardrails/policy")]
    [InlineData("/account")]
    [InlineData("/model")]
    public async Task A_first_view_is_light_and_asks_nobody_else(string path)
    {
        var lessons = await staffroom.LessonsAsync();
        await using var visit = await staffroom.EnterAsync();
        var (all, scripts) = await OfAsync(visit, path.Replace("ID", lessons.Reviewed, StringComparison.Ordinal));
        Assert.InRange(all, 1, Page);
        Assert.InRange(scripts, 1, Scripts);
        Assert.Empty(visit.Complaints);
    }

    /// <summary>Bytes of the first view of a page, all told and of its scripts.</summary>
    internal static async Task<(double All, double Scripts)> OfAsync(Visit visit, string path)
    {
        var wire = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await wire.SendAsync("Network.enable");
        var (all, scripts) = (0.0, 0.0);
        Dictionary<string, string> types = [];
        wire.Event("Network.responseReceived").OnEvent += (_, e) =>
            types[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("type").GetString()!;
        wire.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            var size = e!.Value.GetProperty("encodedDataLength").GetDouble();
            all += size;
            scripts += types.GetValueOrDefault(e.Value.GetProperty("requestId").GetString()!) == "Script" ? size : 0;
        };

        await visit.Page.GotoAsync(visit.Origin + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (all, scripts);
    }

    // As long as it is on its way, compressed.
    private static long Sent(string file)
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return sent.Length;
    }

    [BrowserFact]
    public void All_scripts_together_are_small()
    {
        var folder = Path.Combine(House.Root, "src", "WebApi", "wwwroot", "js");
        Assert.InRange(Directory.EnumerateFiles(folder).Sum(Sent), 1, 20 * 1024);
    }
}
