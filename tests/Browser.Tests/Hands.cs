using System.Text.Json;
using Microsoft.Playwright;

namespace Homeroom.Browser.Tests;

/// <summary>How a teacher works a page.</summary>
internal abstract class Hand(IPage page)
{
    protected IPage Page { get; } = page;

    /// <summary>Follows a link, presses a button or opens a fold whose name begins so.</summary>
    public abstract Task PressAsync(string name);

    /// <summary>Writes into the field whose label begins so, in place of what stands there.</summary>
    public abstract Task WriteAsync(string label, string text);

    /// <summary>Picks an entry of a drop-down list.</summary>
    public abstract Task PickAsync(string label, string choice);

    /// <summary>Picks the nth of a group of radio buttons.</summary>
    public abstract Task TickAsync(string first, int nth);
}

/// <summary>With the mouse.</summary>
internal sealed class Mouse(IPage page) : Hand(page)
{
    public override Task PressAsync(string name) => Named("a:visible, button:not([tabindex='-1']):visible, summary:visible", name).ClickAsync();

    public override Task WriteAsync(string label, string text) => Page.GetByLabel(label).First.FillAsync(text);

    public override Task PickAsync(string label, string choice) =>
        Page.GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Label = choice });

    public override Task TickAsync(string first, int nth) =>
        Page.Locator(".choices").Filter(new() { HasText = first }).Locator(".choice").Nth(nth).ClickAsync();

    private ILocator Named(string what, string name) =>
        Page.Locator(what).Filter(new() { HasText = name }).Or(Page.Locator(what).And(Page.Locator($"[aria-label^=\"{name}\"]"))).First;
}

/// <summary>With the keyboard alone. Wherever the focus is, it must be seen.</summary>
internal sealed class Keyboard(IPage page) : Hand(page)
{
    private const int Patience = 250;
    private const int Redirects = 50;

    private const string Focus = """
        () => {
          const e = document.activeElement;
          const drawn = x => x && getComputedStyle(x).outlineStyle !== 'none' && parseFloat(getComputedStyle(x).outlineWidth) >= 2;
          const name = e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || '';
          return { name: name.trim().replace(/\s+/g, ' '), seen: e === document.body || e.id === 'main' || !!(drawn(e) || drawn(e.closest('.choice'))) };
        }
        """;

    // Folds, places on the same page and files leave the page where it is.
    private const string Leads = """
        () => {
          const e = document.activeElement;
          const here = e.tagName === 'A' && e.hash && e.pathname === location.pathname && e.search === location.search;
          return window.pressed = e.tagName !== 'SUMMARY' && !here && !e.pathname?.includes('/export/');
        }
        """;

    public override async Task PressAsync(string name)
    {
        await ReachAsync(name);
        var leads = await Page.EvaluateAsync<bool>(Leads);
        await Page.Keyboard.PressAsync("Enter");
        if (leads)
        {
            await Page.WaitForFunctionAsync("() => !window.pressed");
        }
    }

    public override async Task WriteAsync(string label, string text)
    {
        await ReachAsync(label);
        await Page.Keyboard.PressAsync("ControlOrMeta+A");
        await Page.Keyboard.InsertTextAsync(text);
    }

    public override async Task PickAsync(string label, string choice)
    {
        await ReachAsync(label);
        await Page.Keyboard.TypeAsync(choice);
    }

    public override async Task TickAsync(string first, int nth)
    {
        await ReachAsync(first);
        for (var i = 0; i < nth; i++)
        {
            await Page.Keyboard.PressAsync("ArrowRight");
        }
    }

    private async Task ReachAsync(string name)
    {
        for (var i = 0; i < Patience; i++)
        {
            var focus = await LookAsync();
            var here = focus.GetProperty("name").GetString()!;
            Assert.True(focus.GetProperty("seen").GetBoolean(), $"The focus on “{here}” cannot be seen.");
            if (here.StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach “{name}”.");
    }

    // A key that leads to another page takes the old one away while it is looked at.
    private async Task<JsonElement> LookAsync()
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await Page.EvaluateAsync<JsonElement>(Focus);
            }
            catch (PlaywrightException e) when (i < Redirects && e.Message.Contains("navigation", StringComparison.Ordinal))
            {
                continue;
            }
        }
    }
}
