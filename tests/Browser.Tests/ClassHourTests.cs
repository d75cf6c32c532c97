using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Homeroom.Browser.Tests;

/// <summary>A class hour in real browsers: the teacher with a mouse, one student with a keyboard alone, one with a phone. Axe looks at every part.</summary>
[Collection(nameof(Staffroom))]
public sealed partial class ClassHourTests(Staffroom staffroom)
{
    [BrowserFact]
    public async Task A_class_marks_compares_and_learns_and_every_part_can_be_used_by_everybody()
    {
        Assert.NotNull(staffroom);
        await using var school = School.Open();
        await using var desk = await Visit.BeginAsync(Staffroom.Browser, school.Origin, Wide());
        var teacher = desk.Page;
        await teacher.GotoAsync(school.Link);
        var code = await StartAsync(desk);

        await using var keys = await Visit.BeginAsync(Staffroom.Browser, school.Origin, Wide());
        await using var phone = await Visit.BeginAsync(
            Staffroom.Browser,
            school.Origin,
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
            }
        );
        await JoinByKeysAsync(keys, code);
        await JoinByTouchAsync(phone, code);
        await Expect(teacher.Locator("[data-here]").First).ToHaveTextAsync("2");

        await NextAsync(desk, "Begin with the first check", keys, "Before we start");
        await phone.Page.Locator("input[name='before:0'][value=fair]").CheckAsync();
        await NextAsync(desk, "Ask for a prediction", keys, "Nobody can know yet");
        await NextAsync(desk, "Let them work alone", keys, "Which words push you?");
        await MarkByKeysAsync(keys.Page);
        await MarkByTouchAsync(phone.Page);
        await Expect(teacher.Locator("[data-word='1'] .pct")).ToHaveTextAsync("100 %");
        await Everyone.CanUseAsync(keys.Page);
        await Everyone.CanUseAsync(teacher);
        await PictureAsync(teacher, "live");
        await PictureAsync(phone.Page, "marking");

        await keys.Page.ReloadAsync();
        await Expect(keys.Page.Locator("[data-marks] > li")).ToHaveCountAsync(1);
        await NextAsync(desk, "Show the human key", keys, "Your marks beside the human key");
        await NextAsync(desk, "Show the AI’s marks", keys, "not a language model");
        await NextAsync(desk, "Go on to the talk", keys, "Talk first");
        await NextAsync(desk, "Hand out the exit ticket", keys, "Part 7 of 8");
        await NextAsync(desk, "Give the last check", keys, "One last look");
        await NextAsync(desk, "End the activity", keys, "Thank you");
        await teacher.GetByRole(AriaRole.Link, new() { Name = "Look at the report" }).ClickAsync();
        await Everyone.CanUseAsync(teacher);
        Assert.Empty(desk.Complaints.Concat(keys.Complaints).Concat(phone.Complaints));
    }

    [BrowserFact]
    public async Task What_is_marked_without_a_connection_is_kept_and_sent_when_it_is_back()
    {
        Assert.NotNull(staffroom);
        await using var school = School.Open();
        await using var desk = await Visit.BeginAsync(Staffroom.Browser, school.Origin, Wide());
        await desk.Page.GotoAsync(school.Link);
        var code = await StartAsync(desk);
        await using var phone = await Visit.BeginAsync(Staffroom.Browser, school.Origin, Wide());
        await JoinByTouchAsync(phone, code);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Skip the check" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Let them work alone" }).ClickAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Which words push you?");

        await phone.OfflineAsync(true);
        await MarkByTouchAsync(phone.Page);
        await Expect(phone.Page.Locator("[data-saved]")).ToContainTextAsync("Not connected. Keep going");
        await phone.OfflineAsync(false);
        await Expect(phone.Page.Locator("[data-saved]")).ToContainTextAsync("Saved");
        await Expect(desk.Page.Locator("[data-word='1'] .pct")).ToHaveTextAsync("100 %");
    }

    private static BrowserNewContextOptions Wide() =>
        new()
        {
            ViewportSize = new() { Width = 1280, Height = 800 },
        };

    private static async Task<string> StartAsync(Visit desk)
    {
        var page = desk.Page;
        await desk.GoAsync("/activities");
        await Everyone.CanUseAsync(page);
        await desk.GoAsync("/activities/new");
        await Everyone.CanUseAsync(page);
        await desk.GoAsync("/activities/ready/skate-park");
        await Everyone.CanUseAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Use this activity" }).ClickAsync();
        var approve = page.GetByRole(AriaRole.Button, new() { Name = "Approve this activity" });
        await approve.WaitForAsync();
        await page.ReloadAsync();
        await Everyone.CanUseAsync(page);
        await approve.ClickAsync();
        await Everyone.CanUseAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Start it with a class" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(LiveAddress());
        await Everyone.CanUseAsync(page);
        var wall = await desk.TabAsync();
        await wall.GotoAsync(page.Url + "/wall");
        await Everyone.CanUseAsync(wall);
        await PictureAsync(wall, "wall");
        await wall.CloseAsync();
        return await page.Locator(".live-facts .big").First.InnerTextAsync();
    }

    private static async Task JoinByKeysAsync(Visit student, string code)
    {
        var page = student.Page;
        await student.GoAsync("/join");
        await Everyone.CanUseAsync(page);
        await page.Keyboard.TypeAsync(code);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".names-offered").WaitForAsync();
        await Everyone.CanUseAsync(page);
        while (!await page.EvaluateAsync<bool>("document.activeElement.matches('.names-offered button')"))
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync("You are in");
        await Everyone.CanUseAsync(page);
    }

    private static async Task JoinByTouchAsync(Visit student, string code)
    {
        await student.GoAsync("/join");
        await student.Page.Locator("#code").FillAsync(code);
        await student.Page.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await student.Page.Locator(".names-offered button").First.ClickAsync();
        await Expect(student.Page.Locator("h1")).ToContainTextAsync("You are in");
    }

    // The teacher goes on, and the student's page follows by itself.
    private static async Task NextAsync(Visit desk, string button, Visit student, string says)
    {
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Expect(student.Page.Locator("#class")).ToContainTextAsync(says);
        await Everyone.CanUseAsync(student.Page);
    }

    private static async Task MarkByKeysAsync(IPage page)
    {
        while (!await page.EvaluateAsync<bool>("document.activeElement.matches('[data-tokens] input')"))
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("3");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Expect(page.Locator("[data-say]")).ToContainTextAsync("3 words chosen");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-marks] > li")).ToHaveCountAsync(1);
        await Expect(page.Locator(".tok[data-code='3']")).ToHaveCountAsync(3);
        await Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved");
    }

    private static async Task MarkByTouchAsync(IPage page)
    {
        await page.Locator(".tok").Nth(1).ClickAsync();
        await page.Locator(".tok").Nth(2).ClickAsync();
        await page.Locator("#why").FillAsync("It takes a side.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark these words" }).ClickAsync();
        await Expect(page.Locator("[data-marks] > li")).ToHaveCountAsync(1);
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("HOMEROOM_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }

    [GeneratedRegex("/live/[0-9a-f]{32}$")]
    private static partial Regex LiveAddress();
}
