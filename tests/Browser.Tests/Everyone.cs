using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Homeroom.Browser.Tests;

/// <summary>Whether everybody can use a page: axe in light and dark and on a phone, no sideways scroll, one heading, one solid button.</summary>
internal static class Everyone
{
    // Loaded once a page: it is half a megabyte of script.
    private static readonly Lazy<string> Axe = new(ReadAxe);

    private const string Run = """
        async ([only, off]) => {
          const found = await axe.run(document, {
            resultTypes: ['violations'],
            ...(only.length ? { runOnly: { type: 'rule', values: only } } : {}),
            rules: Object.fromEntries(off.map(rule => [rule, { enabled: false }])),
          });
          return found.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ': ' + n.html));
        }
        """;

    // In another scheme the page has other colours and is otherwise the same.
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>Checks the page as it stands.</summary>
    public static async Task CanUseAsync(IPage page)
    {
        await page.EvaluateAsync(Axe.Value);
        List<string> wrong = [.. await FaultsAsync(page, "light", [], [])];
        await page.SetViewportSizeAsync(360, 740);
        // Colours are the longest to look at, and those of the light page were looked at.
        wrong.AddRange(await FaultsAsync(page, "360 px", [], Colours));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        wrong.AddRange(await FaultsAsync(page, "360 px, dark", Colours, []));

        await page.SetViewportSizeAsync(320, 640);
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(wide <= 0, $"{wide} px stand out sideways at 320 px");
        Assert.Empty(wrong);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.InRange(await page.Locator(".btn-primary:visible").CountAsync(), 0, 1);
        await page.SetViewportSizeAsync(1280, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Null });
    }

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page, string how, string[] only, string[] off) =>
        (await page.EvaluateAsync<string[]>(Run, new[] { only, off })).Select(f => $"{how}: {f}");

    private static string ReadAxe()
    {
        var assembly = typeof(AxeRunOptions).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith("axe.min.js", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
