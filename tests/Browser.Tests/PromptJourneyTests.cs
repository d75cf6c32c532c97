using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Homeroom.Browser.Tests;

/// <summary>A teacher breaks a prompt, mends it, uses it and goes back.</summary>
[Collection(nameof(Staffroom))]
public sealed class PromptJourneyTests(Staffroom staffroom)
{
    [BrowserTheory]
    [InlineData("lessons/repair", "mouse", true)]
    [InlineData("lessons/quiz", "mouse", false)]
    [InlineData("lessons/differentiate", "keyboard", true)]
    public async Task A_teacher_breaks_a_prompt_mends_it_uses_it_and_goes_back(string id, string how, bool scripts)
    {
        await using var visit = await staffroom.EnterAsync(scripts);
        var page = visit.Page;
        Hand hand = how == "mouse" ? new Mouse(page) : new Keyboard(page);
        await visit.GoAsync("/prompts/" + id);
        var text = await page.Locator("#template").InputValueAsync();

        await hand.WriteAsync("The prompt", text.Replace("{{topic}}", "{{topik}}", StringComparison.Ordinal));
        await hand.PressAsync("Save and use it");
        await Expect(page.Locator(".notice.error")).ToContainTextAsync("The input “topic” is not used");
        await Expect(page.Locator(".head .tag")).ToHaveTextAsync("Version 1, a draft");
        await Expect(page.Locator("#template")).ToHaveValueAsync(text.Replace("{{topic}}", "{{topik}}", StringComparison.Ordinal));

        await hand.WriteAsync(
            "The prompt",
            text.Replace("keep them exactly as they are", "keep them letter for letter as they are", StringComparison.Ordinal)
        );
        await hand.WriteAsync("Why you change it", "Plainer");
        await hand.PressAsync("Save and use it");
        await Expect(page.Locator(".notice.ok")).ToContainTextAsync("from now on");
        await Expect(page.Locator(".version-tree")).ToContainTextAsync("“Plainer”");

        await hand.PressAsync("Publish for my school");
        await Expect(page.Locator(".notice.hold")).ToContainTextAsync("no suite");
        await hand.PressAsync("Go back to what everybody has");
        await Expect(page.Locator(".notice.ok")).ToContainTextAsync("Gone back");
        await Expect(page.Locator(".head .tag")).ToHaveTextAsync("Version 2, a draft");
        Assert.Empty(visit.Complaints);
    }
}
