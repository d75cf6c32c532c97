using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Homeroom.Browser.Tests;

/// <summary>What holds on every page and in every state.</summary>
[Collection(nameof(Staffroom))]
public sealed class EveryPageTests(Staffroom staffroom)
{
    public static TheoryData<string> Everywhere => [.. Places.Names];

    [BrowserTheory]
    [MemberData(nameof(Everywhere))]
    public async Task Everybody_can_use_it_in_light_and_dark_and_on_a_phone(string place)
    {
        await using var visit = await staffroom.EnterAsync();
        await Places.GoAsync(place, visit, await staffroom.LessonsAsync());
        List<string> wrong = [.. await AxeAsync(visit.Page, "light", contrast: true)];

        await visit.Page.SetViewportSizeAsync(360, 740);
        wrong.AddRange(await AxeAsync(visit.Page, "360 px", contrast: false));

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        wrong.AddRange(await AxeAsync(visit.Page, "360 px, dark", contrast: true));

        await visit.Page.SetViewportSizeAsync(320, 640);
        var wide = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(wide <= 0, $"{wide} px stand out sideways at 320 px");
        Assert.Empty(wrong);
        Assert.Empty(visit.Complaints);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.InRange(await visit.Page.Locator(".btn-primary:visible").CountAsync(), 0, 1);
    }

    // Contrast takes axe longest and hangs on the colours alone, so it is measured once in each scheme.
    private static async Task<IEnumerable<string>> AxeAsync(IPage page, string how, bool contrast)
    {
        var options = new AxeRunOptions
        {
            ResultTypes = [ResultType.Violations],
            Rules = new Dictionary<string, RuleOptions> { ["color-contrast"] = new() { Enabled = contrast } },
        };
        var found = await page.RunAxe(options);
        return found.Violations.SelectMany(v => v.Nodes.Take(3).Select(n => $"{how}: {v.Id}: {n.Html}"));
    }
}
