using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Homeroom.Browser.Tests;

/// <summary>A teacher breaks a prompt, and the gate says no with the cases; mends it, and the gate says yes; publishes; goes back.</summary>
[Collection(nameof(Staffroom))]
public sealed class GateJourneyTests(Staffroom staffroom)
{
    private const string Prompt = "/prompts/lessons/plan";

    [BrowserFact]
    public async Task The_gate_keeps_a_broken_prompt_from_others_and_lets_a_good_one_through()
    {
        Assert.NotNull(staffroom);
        await using var school = School.Open(("Model:Name", "school-model"), ("Model:Endpoint", "http://127.0.0.1:9/v1/"));
        await using var visit = await Visit.BeginAsync(
            Staffroom.Browser,
            school.Origin,
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 800 },
            }
        );
        var page = visit.Page;
        await page.GotoAsync(school.Link);
        await visit.GoAsync(Prompt);
        var text = await page.Locator("#template").InputValueAsync();

        await Expect(page.Locator("#gate")).ToBeVisibleAsync();
        await SaveAsync(page, text.Replace("</message>", $"{PacedModel.Nothing}\n</message>", StringComparison.Ordinal), "Shorter");
        await Everyone.CanUseAsync(page);
        await GateAsync(page);
        await Expect(page.Locator("#gate")).ToHaveTextAsync("The gate says no.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish for my school" }).ClickAsync();
        await Expect(page.Locator(".notice.hold")).ToContainTextAsync("Worse on");
        await page.GetByRole(AriaRole.Link, new() { Name = "The cases that changed, side by side" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("The gate says no.");
        await Expect(page.Locator("section.sheet").First).ToContainTextAsync("Worse: lessons/");
        await PictureAsync(page, "gate-cases");
        await Everyone.CanUseAsync(page);

        await visit.GoAsync(Prompt);
        await SaveAsync(page, text.Replace("</message>", "Begin with a question.\n</message>", StringComparison.Ordinal), "A question first");
        await GateAsync(page);
        await Expect(page.Locator("#gate")).ToHaveTextAsync("The gate says yes.");
        await PictureAsync(page, "gate-yes");
        await Everyone.CanUseAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish for my school" }).ClickAsync();
        await Expect(page.Locator(".notice.ok")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "For the school, go back to" }).ClickAsync();
        await Expect(page.Locator(".notice.ok")).ToContainTextAsync("Gone back");
        Assert.Empty(visit.Complaints);
    }

    private static async Task SaveAsync(IPage page, string text, string why)
    {
        await page.Locator("#template").FillAsync(text);
        await page.GetByLabel("Why you change it").FillAsync(why);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save as a draft" }).ClickAsync();
        await Expect(page.Locator(".version-tree")).ToContainTextAsync(why);
    }

    private static async Task GateAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Run the gate" }).ClickAsync();
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Look again" });
        for (var looks = 0; looks < 2000 && await again.CountAsync() > 0; looks++)
        {
            await again.ClickAsync();
        }
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("HOMEROOM_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }
}
