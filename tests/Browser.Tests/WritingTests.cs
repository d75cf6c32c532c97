using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Homeroom.Browser.Tests;

/// <summary>Lists, cycles, undo, and pages without scripts.</summary>
[Collection(nameof(Staffroom))]
public sealed class WritingTests(Staffroom staffroom)
{
    private const string Save = ".editor-end .btn-primary";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Entries_are_added_moved_and_taken_out(bool scripts)
    {
        await using var maker = await staffroom.EnterAsync();
        var id = await Staffroom.DraftAsync(maker, "Seasons");
        await using var visit = await staffroom.EnterAsync(scripts);
        await visit.GoAsync($"/lessons/{id}/edit/materials");
        var first = await visit.Page.Locator("#f-0").InputValueAsync();
        var count = await visit.Page.Locator(".entry").CountAsync();
        await visit.Page.Locator("button[value='add:']").ClickAsync();
        await visit.Page.Locator($"#f-{count}").FillAsync("A globe on a stick");
        await visit.Page.Locator($"button[value='up:/{count}']").ClickAsync();
        await Expect(visit.Page.Locator($"#f-{count - 1}")).ToHaveValueAsync("A globe on a stick");
        await visit.Page.Locator("button[value='remove:/0']").ClickAsync();
        await Expect(visit.Page.Locator(".entry")).ToHaveCountAsync(count);
        await visit.Page.Locator(Save).ClickAsync();
        await Expect(visit.Page.Locator("#s-materials .said-here")).ToContainTextAsync("Saved.");
        var texts = await visit.Page.Locator("#s-materials li").AllInnerTextsAsync();
        Assert.Equal("A globe on a stick", texts[^2].Trim());
        Assert.DoesNotContain(first, texts);
    }

    [BrowserFact]
    public async Task Learning_cycles_are_added_moved_and_taken_out()
    {
        await using var visit = await staffroom.EnterAsync();
        var page = visit.Page;
        var id = await Staffroom.DraftAsync(visit, "Seasons");
        var before = await Staffroom.ReadAsync(visit, id);
        var (one, two) = (Text(before, "cycle1"), Text(before, "cycle2"));

        await page.Locator("#s-cycle1 button[aria-label^='Move down']").ClickAsync();
        await Expect(page.Locator("#s-cycle2 .said-here")).ToContainTextAsync("moved");
        var moved = await Staffroom.ReadAsync(visit, id);
        Assert.Equal((two, one), (Text(moved, "cycle1"), Text(moved, "cycle2")));

        await page.Locator("#s-cycle1 button[aria-label^='Remove']").ClickAsync();
        await Expect(page.Locator("#s-cycle1 .said-here")).ToContainTextAsync("taken out");
        var fewer = await Staffroom.ReadAsync(visit, id);
        Assert.Equal(one, Text(fewer, "cycle1"));
        Assert.DoesNotContain(fewer["sections"]!.AsArray(), s => s!["id"]!.GetValue<string>() == "cycle2");

        await page.GetByText("Add a learning cycle").ClickAsync();
        foreach (var field in await page.Locator(".editor textarea, .editor input.input").AllAsync())
        {
            await field.FillAsync("Measure the shadow of a stick at noon.");
        }

        await page.Locator(Save).ClickAsync();
        await Expect(page.Locator("#s-cycle2")).ToContainTextAsync("Measure the shadow");
        await page.GotoAsync($"{visit.Origin}/lessons/{id}/history");
        await Expect(page.Locator(".revs")).ToContainTextAsync("Cycle 2 added");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_deleted_draft_comes_back()
    {
        await using var visit = await staffroom.EnterAsync();
        var id = await Staffroom.DraftAsync(visit, "Seasons");
        await visit.Page.GetByText("Delete this draft").ClickAsync();
        await Expect(visit.Page.Locator(".notice:visible")).ToContainTextAsync("is deleted");
        await visit.Page.GetByText("Undo").ClickAsync();
        await Expect(visit.Page.Locator(".notice:visible")).ToContainTextAsync("The draft is back.");
        Assert.EndsWith(id + "?said=back", visit.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Everything_works_with_scripts_off()
    {
        await using var visit = await staffroom.EnterAsync(scripts: false);
        var page = visit.Page;
        await visit.GoAsync("/lessons/new");
        await page.Locator("#topic").FillAsync("Seasons");
        await page.Locator("#subject").SelectOptionAsync("science");
        await page.Locator(".choice").Nth(2).ClickAsync();
        await page.Locator(".form-end .btn-primary").ClickAsync();
        await page.WaitForURLAsync("**/lessons/*", new() { WaitUntil = WaitUntilState.Commit });
        for (var i = 0; i < 100 && await page.Locator(Staffroom.Ready).CountAsync() == 0; i++)
        {
            await page.ReloadAsync();
        }

        await page.Locator("#s-homework a[aria-label^='Edit']").ClickAsync();
        await page.Locator("#f-task").FillAsync("Look at the sky at noon.");
        await page.Locator(Save).ClickAsync();
        await Expect(page.Locator("#s-homework")).ToContainTextAsync("Look at the sky at noon.");
        await page.Locator("#decide form[action$='/approve'] button").ClickAsync();
        await Expect(page.Locator("#plan-state")).ToContainTextAsync("Approved by you");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task The_first_visit_asks_for_the_link_and_then_for_a_lesson()
    {
        await using var school = School.Open();
        await using var visit = await Visit.BeginAsync(Staffroom.Browser, school.Origin, new());
        await visit.GoAsync("/");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Open the link that Homeroom printed");
        await visit.Page.GotoAsync(school.Link);
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("What shall we make?");
        await Expect(visit.Page.Locator(".first-time")).ToContainTextAsync("Your drafts will stand here");
        Assert.Empty(visit.Complaints);
    }

    private static string Text(JsonNode lesson, string section) =>
        lesson["sections"]!.AsArray().First(s => s!["id"]!.GetValue<string>() == section)!["content"]!.ToJsonString();
}
