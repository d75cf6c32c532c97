using static Microsoft.Playwright.Assertions;

namespace Homeroom.Browser.Tests;

/// <summary>Signing in, too much at once, and a database that does not save: everybody gets through, with the keyboard alone.</summary>
[Collection(nameof(Staffroom))]
public sealed class HardTimesTests
{
    private const string Email = "ada@school.test";

    [BrowserFact]
    public async Task Everybody_can_sign_in_and_is_told_what_is_wrong_and_when_to_go_on()
    {
        await using var school = School.Open(("Limits:SignInsPerMinute", "3"));
        await using var owner = await Visit.BeginAsync(Staffroom.Browser, school.Origin, new());
        await owner.GoAsync("/sign-in");
        await Expect(owner.Page.Locator(".sign-in")).ToContainTextAsync("Open the link that Homeroom printed");
        await Everyone.CanUseAsync(owner.Page);
        await owner.Page.GotoAsync(school.Link);
        await owner.GoAsync("/account");
        var keys = new Keyboard(owner.Page);
        await keys.WriteAsync("School e-mail", Email);
        await keys.WriteAsync("New password", "a short sentence");
        await keys.PressAsync("Save e-mail and password");
        await Expect(owner.Page.Locator(".notice.ok")).ToBeVisibleAsync();

        await using var visit = await Visit.BeginAsync(Staffroom.Browser, school.Origin, new());
        await visit.GoAsync("/drafts");
        await Everyone.CanUseAsync(visit.Page);
        Assert.InRange((await visit.Page.Locator(".sign-in form").BoundingBoxAsync())!.Width, 300, 26 * 16);
        await TryAsync(visit, "not my sentence");
        await Expect(visit.Page.Locator(".notice.error")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("#email")).ToHaveValueAsync(Email);
        await Expect(visit.Page.Locator("#password")).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("not right"));
        await Everyone.CanUseAsync(visit.Page);
        await TryAsync(visit, "not my sentence");
        await TryAsync(visit, "a short sentence");

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("That was a lot in a short time.");
        await Expect(visit.Page.Locator(".lede")).ToContainTextAsync("You can go on in");
        await Everyone.CanUseAsync(visit.Page);
        await new Keyboard(visit.Page).PressAsync("Try again");
        await Expect(visit.Page.Locator(".sign-in form")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
        Assert.Empty(owner.Complaints);
    }

    [BrowserFact]
    public async Task What_is_said_of_a_draft_waits_while_it_cannot_be_sent_and_arrives_once()
    {
        await using var school = School.Open(("Storage:PatienceSeconds", "1"));
        await using var visit = await Visit.BeginAsync(Staffroom.Browser, school.Origin, new());
        await visit.Page.GotoAsync(school.Link);
        var draft = "/lessons/" + await Staffroom.AskAsync(visit, "Seasons");
        await visit.GoAsync(draft);
        var useful = visit.Page.Locator(".feedback button[value=useful]");
        await Expect(useful).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await visit.OfflineAsync(true);
        await useful.ClickAsync();
        await Expect(visit.Page.Locator("[data-said]")).ToContainTextAsync("waits in this browser");
        await visit.OfflineAsync(false);
        await visit.GoAsync(draft);
        for (var i = 0; i < 100 && await visit.Page.EvaluateAsync<string>("() => localStorage.getItem('homeroom.say')") != "[]"; i++)
        {
            await Task.Delay(100);
        }

        Assert.Equal(1, await school.CountAsync("Feedback"));

        await visit.Page.Locator(".feedback button[value=partly]").ClickAsync();
        await Expect(visit.Page.Locator(".notice.ok")).ToContainTextAsync("kept");
        Assert.Equal(2, await school.CountAsync("Feedback"));
    }

    [BrowserFact]
    public async Task What_was_typed_outlives_a_database_that_is_busy_and_too_many_drafts()
    {
        await using var school = School.Open(("Storage:PatienceSeconds", "1"), ("Limits:DraftsPerMinute", "1"));
        await using var visit = await Visit.BeginAsync(Staffroom.Browser, school.Origin, new());
        await visit.Page.GotoAsync(school.Link);
        await visit.GoAsync("/account");
        var keys = new Keyboard(visit.Page);
        await keys.WriteAsync("What do students call you?", "Ms Okafor");
        await using (await school.BusyAsync())
        {
            await keys.PressAsync("Save my data");
            await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Homeroom is busy.");
            await Everyone.CanUseAsync(visit.Page);
            await keys.PressAsync("What you typed");
            await Expect(visit.Page.Locator(".problem-more").First).ToContainTextAsync("Ms Okafor");
        }

        await keys.PressAsync("Send it again");
        await Expect(visit.Page.Locator("#name")).ToHaveValueAsync("Ms Okafor");

        await Staffroom.AskAsync(visit, "Seasons");
        await visit.GoAsync("/lessons/new");
        await keys.WriteAsync("Topic", "The water cycle");
        await keys.PressAsync("Draft this lesson");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("That was a lot in a short time.");
        await Expect(visit.Page.Locator("form[action='/lessons'] input[name=topic]")).ToHaveValueAsync("The water cycle");
        await Everyone.CanUseAsync(visit.Page);
        await keys.PressAsync("Send it again");
        Assert.Empty(visit.Complaints);
    }

    private static async Task TryAsync(Visit visit, string password)
    {
        var keys = new Keyboard(visit.Page);
        await keys.WriteAsync("School e-mail", Email);
        await keys.WriteAsync("Password", password);
        await keys.PressAsync("Sign in");
    }
}
