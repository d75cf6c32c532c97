using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Homeroom.Browser.Tests;

/// <summary>A teacher's whole way, from the printed link to the handout.</summary>
[Collection(nameof(Staffroom))]
public sealed class JourneyTests
{
    [BrowserFact]
    public Task A_teacher_gets_from_the_link_to_a_handout_with_the_mouse() => TravelAsync(p => new Mouse(p));

    [BrowserFact]
    public Task A_teacher_gets_from_the_link_to_a_handout_with_the_keyboard_alone() => TravelAsync(p => new Keyboard(p));

    private async Task TravelAsync(Func<IPage, Hand> with)
    {
        await using var school = School.Open();
        await using var visit = await Visit.BeginAsync(Staffroom.Browser, school.Origin, new());
        var page = visit.Page;
        var hand = with(page);
        await page.GotoAsync(school.Link);
        await AskAsync(hand, page);
        await EditAsync(hand, page);
        await RedoAsync(hand, page);
        await SettleAsync(hand, page);

        await hand.PressAsync("Approve this lesson");
        await Expect(page.Locator("#plan-state")).ToContainTextAsync("Approved by you");
        var download = await page.RunAndWaitForDownloadAsync(() => hand.PressAsync("Student handout"));
        Assert.EndsWith("(student handout).docx", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(new FileInfo(await download.PathAsync()).Length > 1000);
        Assert.Empty(visit.Complaints);
    }

    private static async Task AskAsync(Hand hand, IPage page)
    {
        await hand.PressAsync("A lesson");
        await hand.WriteAsync("Topic", "Why do we have seasons?");
        await hand.PickAsync("Subject", "Science");
        await hand.WriteAsync("Minutes", "45");
        await hand.TickAsync("K–2", 2);
        await hand.WriteAsync("What should the draft know about them?", "Leo reads with large print.");
        await hand.PressAsync("Draft this lesson");
        await page.Locator(Staffroom.Ready).WaitForAsync();
        await Expect(page.Locator("#s-exit")).ToBeVisibleAsync();
        await Expect(page.Locator(".plan-facts")).ToContainTextAsync("45 minutes");
        await Expect(page.Locator(".provenance")).ToContainTextAsync("1 name masked");
    }

    private static async Task EditAsync(Hand hand, IPage page)
    {
        await hand.PressAsync("Edit: Outcome");
        await hand.WriteAsync("Outcome, in a student", "I can show mankind why places have seasons.");
        await hand.PressAsync("Save and close");
        await Expect(page.Locator("#s-outcome .said-here")).ToContainTextAsync("Saved.");
        await hand.PressAsync("Edit: Timeline");
        await hand.WriteAsync("Minutes", "44");
        await hand.PressAsync("Save and close");
        await Expect(page.Locator("#decide")).ToContainTextAsync("hold is open");
    }

    private static async Task RedoAsync(Hand hand, IPage page)
    {
        await hand.PressAsync("Redo: Homework");
        await hand.WriteAsync("Or say it yourself", "something to ask at home");
        await hand.PressAsync("Redo this section");
        await Expect(page.Locator("#s-homework")).ToContainTextAsync("Ask somebody at home.");
        await hand.PressAsync("See what changed");
        await Expect(page.Locator(".diff-text ins").First).ToContainTextAsync("Ask somebody at home.");
        await hand.PressAsync("Back to the plan");
    }

    private static async Task SettleAsync(Hand hand, IPage page)
    {
        await hand.PressAsync("Settle the hold");
        await hand.PressAsync("Edit: Timeline");
        await page.Locator("#f-0-minutes").WaitForAsync();
        var others = await page.Locator("input[name$='/minutes']")
            .EvaluateAllAsync<int>("all => all.slice(1).reduce((sum, e) => sum + Number(e.value), 0)");
        await hand.WriteAsync("Minutes", (45 - others).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await hand.PressAsync("Save and close");
        await Expect(page.Locator("#decide")).ToContainTextAsync("Ready when you are.");
        await hand.PressAsync("Leave as it is");
        await hand.WriteAsync("Why it stays", "We quote the poem.");
        await hand.PressAsync("Leave it");
        await Expect(page.Locator(".finding.settled")).ToContainTextAsync("We quote the poem.");
    }
}
