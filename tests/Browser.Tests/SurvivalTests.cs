using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Homeroom.Browser.Tests;

/// <summary>Closed browsers, dropped connections, second tabs: nothing that a teacher wrote is lost.</summary>
[Collection(nameof(Staffroom))]
public sealed class SurvivalTests(Staffroom staffroom)
{
    private const string Save = ".editor-end .btn-primary";

    [BrowserFact]
    public async Task A_draft_goes_on_when_the_browser_is_closed()
    {
        const string Topic = "Moon phases";
        string id;
        Staffroom.Model.Hold(Topic);
        await using (var first = await staffroom.EnterAsync())
        {
            id = await Staffroom.AskAsync(first, Topic);
            Staffroom.Model.Let(Topic, 5);
            await first.GoAsync("/lessons/" + id);
            await first.Page.Locator("[data-section=misconceptions][data-revision]").WaitForAsync();
        }

        Staffroom.Model.Let(Topic, 100);
        await using var second = await staffroom.EnterAsync();
        await second.GoAsync("/lessons/" + id);
        await second.Page.Locator(Staffroom.Ready).WaitForAsync();
        await Expect(second.Page.Locator("#s-notes")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_reload_in_the_middle_of_a_draft_shows_each_section_once()
    {
        const string Topic = "Chemical reactions";
        await using var visit = await staffroom.EnterAsync();
        Staffroom.Model.Hold(Topic);
        var id = await Staffroom.AskAsync(visit, Topic);
        await visit.GoAsync("/lessons/" + id);
        Staffroom.Model.Let(Topic, 5);
        await visit.Page.Locator("[data-section=misconceptions][data-revision]").WaitForAsync();
        await visit.Page.ReloadAsync();
        Assert.Equal(4, await visit.Page.Locator("[data-section][data-revision]").CountAsync());
        Staffroom.Model.Let(Topic, 100);
        await visit.Page.Locator(Staffroom.Ready).WaitForAsync();
        var sections = await visit.Page.Locator("[data-section]").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.section)");
        Assert.Equal(sections.Distinct(), sections);
        Assert.Equal(0, await visit.Page.Locator(".section-coming").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_dropped_stream_goes_on_where_it_was()
    {
        const string Topic = "Natural selection";
        await using var visit = await staffroom.EnterAsync();
        var dropped = 0;
        await visit.Page.RouteAsync("**/events?*", r => Interlocked.Increment(ref dropped) == 1 ? r.AbortAsync() : r.ContinueAsync());
        Staffroom.Model.Hold(Topic);
        var id = await Staffroom.AskAsync(visit, Topic);
        await visit.GoAsync("/lessons/" + id);
        await Expect(visit.Page.Locator("#arrivals")).ToContainTextAsync("The connection dropped");
        Staffroom.Model.Let(Topic, 100);
        await visit.Page.Locator(Staffroom.Ready).WaitForAsync();
        await Expect(visit.Page.Locator("#s-notes .section-text")).Not.ToBeEmptyAsync();

        var events = await visit.Page.APIRequest.GetAsync(
            $"{visit.Origin}/lessons/{id}/events",
            new() { Headers = new Dictionary<string, string> { ["Last-Event-ID"] = "12" } }
        );
        var text = await events.TextAsync();
        Assert.DoesNotContain("\"section\":\"outcome\"", text, StringComparison.Ordinal);
        Assert.Contains("\"section\":\"notes\"", text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Two_tabs_never_overwrite_each_other_silently()
    {
        await using var visit = await staffroom.EnterAsync();
        var id = await Staffroom.DraftAsync(visit, "Seasons");
        var other = await visit.TabAsync();
        await visit.GoAsync($"/lessons/{id}/edit/homework");
        await other.GotoAsync($"{visit.Origin}/lessons/{id}/edit/homework");
        await other.Locator("#f-task").FillAsync("Draw the shadow of a ruler at noon.");
        await other.Locator(Save).ClickAsync();
        await other.Locator(".said-here").WaitForAsync();

        await visit.Page.Locator("#f-task").FillAsync("Draw the shadow of a pencil at noon.");
        await visit.Page.Locator(Save).ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("changed in another tab");
        await Expect(visit.Page.Locator(".merge .sheet").First).ToContainTextAsync("ruler");
        await Expect(visit.Page.Locator(".merge .sheet").Last).ToContainTextAsync("pencil");

        await visit.Page.GetByText("Keep mine").ClickAsync();
        await Expect(visit.Page.Locator("#s-homework")).ToContainTextAsync("pencil");
        // The plan can be read before its scripts have run; they put away what the browser kept.
        await visit.Page.WaitForFunctionAsync("Object.keys(localStorage).length === 0");
        await visit.GoAsync($"/lessons/{id}/history?section=homework&last=true");
        await Expect(visit.Page.Locator(".diff-text del").First).ToContainTextAsync("ruler");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("Object.keys(localStorage).length"));
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Text_typed_without_a_network_is_sent_when_it_is_back()
    {
        await using var visit = await staffroom.EnterAsync();
        var id = await Staffroom.DraftAsync(visit, "Seasons");
        await visit.GoAsync($"/lessons/{id}/edit/homework");
        await visit.OfflineAsync(true);
        await visit.Page.Locator("#f-task").FillAsync("Count the hours of daylight for a week.");
        await Expect(visit.Page.Locator("[data-saved]")).ToContainTextAsync("No connection");
        await visit.OfflineAsync(false);
        await Expect(visit.Page.Locator("[data-saved]")).ToContainTextAsync("Saved ");
        Assert.Contains("hours of daylight", (await Staffroom.ReadAsync(visit, id)).ToJsonString(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Text_typed_without_a_network_outlives_the_page()
    {
        await using var visit = await staffroom.EnterAsync();
        var id = await Staffroom.DraftAsync(visit, "Seasons");
        var tab = await visit.TabAsync();
        await tab.GotoAsync($"{visit.Origin}/lessons/{id}/edit/homework");
        await visit.OfflineAsync(true);
        await tab.Locator("#f-task").FillAsync("Write a letter from Quito.");
        var failed = new TaskCompletionSource();
        tab.RequestFailed += (_, request) => _ = request.IsNavigationRequest && failed.TrySetResult();
        await tab.Locator(Save).ClickAsync();
        await failed.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await tab.CloseAsync();
        await visit.OfflineAsync(false);

        await visit.GoAsync("/");
        await visit.Page.Locator("#kept a").ClickAsync();
        await Expect(visit.Page.Locator("#f-task")).ToHaveValueAsync("Write a letter from Quito.");
        await Expect(visit.Page.Locator("[data-saved]")).ToContainTextAsync("Saved ");
        await visit.GoAsync("/");
        await Expect(visit.Page.Locator("#kept")).ToBeHiddenAsync();
        Assert.Contains("letter from Quito", (await Staffroom.ReadAsync(visit, id)).ToJsonString(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Unsent_text_meets_a_newer_text_on_the_page_with_both()
    {
        await using var visit = await staffroom.EnterAsync();
        var id = await Staffroom.DraftAsync(visit, "Seasons");
        await visit.GoAsync($"/lessons/{id}/edit/homework");
        await visit.OfflineAsync(true);
        await visit.Page.Locator("#f-task").FillAsync("Measure a shadow in Oslo.");
        await Expect(visit.Page.Locator("[data-saved]")).ToContainTextAsync("No connection");
        await visit.Page.CloseAsync();
        await visit.OfflineAsync(false);
        var tab = await visit.TabAsync();
        var answer = await tab.GotoAsync($"{visit.Origin}/lessons/{id}");
        Assert.True(answer!.Ok);
        await Staffroom.EditAsync(visit, id, "homework", c => c["task"] = "Measure a shadow in Cairo.");
        await tab.GotoAsync($"{visit.Origin}/lessons/{id}/edit/homework");
        await tab.GetByText("Show my text").ClickAsync();
        await Expect(tab.Locator(".merge .sheet").First).ToContainTextAsync("Cairo");
        await Expect(tab.Locator(".merge .sheet").Last).ToContainTextAsync("Oslo");
    }
}
