using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Homeroom.Browser.Tests;

/// <summary>A teacher grades in a real browser: by keyboard alone, and without scripts. Axe looks at every page once.</summary>
[Collection(nameof(Staffroom))]
public sealed partial class GradingTests(Staffroom staffroom)
{
    private const string Two =
        "Amara:\nI think school should start later because teenagers sleep long. A study says that they slept 34 minutes more.\n\n"
        + "Ben:\nSchool should start early. Then the day is long and you can do sports, and my brother says so as well.\n";

    private const string Rubric = "| Criterion | 0 | 0.5 | 1 |\n|---|---|---|---|\n| Claim | none | in part | clear |\n";

    [BrowserFact]
    public async Task Two_papers_are_graded_by_keyboard_alone_and_everybody_can_use_every_page()
    {
        await using var visit = await staffroom.EnterAsync();
        var (page, hand) = (visit.Page, new Keyboard(visit.Page));
        await visit.GoAsync("/grading");
        await Everyone.CanUseAsync(page);
        await visit.GoAsync("/grading/new");
        await hand.PressAsync("Make it and bring papers");
        await Expect(page.Locator("#title-error")).ToBeVisibleAsync();
        await Everyone.CanUseAsync(page);
        // What is wrong has the focus first.
        await page.Keyboard.PressAsync("Tab");
        await hand.WriteAsync("Title", "Should school start later?");
        await hand.PressAsync("Make it and bring papers");
        await hand.PressAsync("Look at them");
        await Expect(page.Locator(".notice.error")).ToBeVisibleAsync();
        await Everyone.CanUseAsync(page);
        await page.Keyboard.PressAsync("Tab");
        await hand.WriteAsync("Or paste them", Two);
        await hand.PressAsync("Look at them");
        await Expect(page.Locator(".plan-rows tbody tr")).ToHaveCountAsync(2);
        await Everyone.CanUseAsync(page);
        await hand.PressAsync("Bring them in");
        await Expect(page).ToHaveURLAsync(Brought());
        await Everyone.CanUseAsync(page);
        var set = page.Url.Split('?')[0];

        await hand.PressAsync("Mark the first paper");
        await Everyone.CanUseAsync(page);
        await MarkAsync(page);
        var second = page.Url;
        await LeaveAsync(page);
        await visit.GoAsync(new Uri(second).AbsolutePath);
        await MarkAsync(page);
        await Expect(page).ToHaveURLAsync(new Regex("said=done$"));

        await page.GotoAsync(second);
        await Everyone.CanUseAsync(page);
        await KeysOffAsync(page);
        await page.Keyboard.PressAsync("l");
        await Expect(page).ToHaveURLAsync(new Regex("said=done$"));
        await page.GotoAsync(second);
        await Expect(page.Locator(".review-bar .tag-ok")).ToContainTextAsync("Locked");
        await Everyone.CanUseAsync(page);
        foreach (var part in new[] { "/rubric", "/setup", "/return", "/sheets", "/class" })
        {
            await page.GotoAsync(set + part);
            await Everyone.CanUseAsync(page);
        }

        await hand.PressAsync("Make a lesson: Claim");
        await Expect(page.Locator("#topic")).ToHaveValueAsync("Claim, in “Should school start later?”");
        await Expect(page.Locator("input[name=band][value='6-8']")).ToBeCheckedAsync();
        Assert.Empty(visit.Complaints);

        await using var other = await staffroom.EnterAsync();
        var (all, scripts) = await WeightTests.OfAsync(other, new Uri(second).AbsolutePath);
        Assert.InRange(all, 1, WeightTests.Page);
        Assert.InRange(scripts, 1, WeightTests.Scripts);
    }

    [BrowserFact]
    public async Task Without_scripts_an_own_rubric_is_read_a_paper_is_marked_and_locked_and_its_sheet_is_printed()
    {
        await using var visit = await staffroom.EnterAsync(scripts: false);
        var page = visit.Page;
        await visit.GoAsync("/grading/new");
        await page.Locator("#title").FillAsync("One line");
        await page.Locator("input[value=own]").CheckAsync();
        await page.Locator("#own").FillAsync(Rubric);
        await ClickAsync(page, "Make it and bring papers");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Rubric");
        await ClickAsync(page, "Save the rubric");
        var set = SetAddress().Match(page.Url).Value;
        await visit.GoAsync(set + "/bring");
        await page.Locator("#pasted").FillAsync(Two);
        await ClickAsync(page, "Look at them");
        await ClickAsync(page, "Bring them in");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mark the first paper" }).ClickAsync();
        var paper = page.Url;
        await page.Locator(".level input[value='0.5']").CheckAsync(new() { Force = true });
        await page.Locator("details[open] textarea").First.FillAsync("Say it in one sentence.");
        await page.Locator("[data-keep]").ClickAsync();
        await page.GotoAsync(paper);
        await Expect(page.Locator("textarea").First).ToHaveValueAsync("Say it in one sentence.");
        await ClickAsync(page, "Lock it and go on");
        await visit.GoAsync(set + "/sheets");
        await Expect(page.Locator("body")).ToContainTextAsync("Say it in one sentence.");
        Assert.Empty(visit.Complaints);
    }

    // A digit and a letter a criterion. After each the next one is open, in view and has the focus.
    private static async Task MarkAsync(IPage page)
    {
        var many = await page.Locator("details[data-crit]").CountAsync();
        var here = page.Url.Split('?', '#')[0];
        for (var i = 1; i <= many; i++)
        {
            await page.Keyboard.PressAsync("2");
            await Expect(page.Locator("details[open] [data-keep-word]")).ToHaveTextAsync("Keep 2 and go on");
            await page.Keyboard.PressAsync("a");
            if (i < many)
            {
                var open = page.Locator($"details[data-crit='{i + 1}'][open] > summary");
                await Expect(open).ToBeFocusedAsync();
                await Expect(open).ToBeInViewportAsync();
                await Expect(page.Locator($"details[data-crit='{i + 1}'] .keep-row .btn-primary")).ToBeInViewportAsync();
            }
        }

        await Expect(page).Not.ToHaveURLAsync(new Regex("^" + Regex.Escape(here)));
    }

    // Words that are not saved hold the page until the teacher says so.
    private static async Task LeaveAsync(IPage page)
    {
        var box = page.Locator("details[open] textarea").First;
        await box.FocusAsync();
        await page.Keyboard.InsertTextAsync("You name a study.");
        var asked = new TaskCompletionSource<string>();
        page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.DismissAsync();
        };
        await page.Locator(".eyebrow a").First.ClickAsync();
        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        await Expect(box).ToHaveValueAsync("You name a study.");
        await page.Locator("details[open] [data-keep]").PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("open="));
        await Expect(page.Locator("textarea").First).ToHaveValueAsync("You name a study.");
    }

    private static async Task KeysOffAsync(IPage page)
    {
        var (toggle, open) = (page.Locator("[data-keys-toggle]"), page.Locator("details[data-crit][open]"));
        await toggle.PressAsync("Enter");
        await Expect(toggle).ToHaveTextAsync("Turn keys on");
        await page.Keyboard.PressAsync("j");
        Assert.Equal(0, await open.CountAsync());
        await toggle.PressAsync("Enter");
        await Expect(toggle).ToHaveTextAsync("Turn keys off");
        await page.Keyboard.PressAsync("j");
        Assert.Equal(1, await open.CountAsync());
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    [GeneratedRegex("said=brought$")]
    private static partial Regex Brought();

    [GeneratedRegex("/grading/[0-9a-f]{32}")]
    private static partial Regex SetAddress();
}
