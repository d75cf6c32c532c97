using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Tests.Lessons;
using Homeroom.Assistant.Tests.Models;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Tests.ModelRails;

/// <summary>A draft from asking to approval with a model rail beside the local ones.</summary>
public sealed class SpineRailTests
{
    private static readonly Teacher Teacher = new("t", "Ms Okafor");

    private static Task<ModelDesk> OpenAsync(RailServer service) => ModelDesk.OpenAsync(rails: RailBench.OpenAI(service.Address));

    [Fact]
    public async Task A_draft_is_looked_at_before_the_model_each_section_before_it_is_shown_and_its_provenance_says_so()
    {
        await using var service = (await RailServer.StartAsync()).Always(t => t.CleanAsync());
        await using var desk = await OpenAsync(service);
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        var id = await desk.AskAsync();
        Assert.Single(service.Turns);
        Assert.Empty(desk.Server.Requests);
        var draft = await desk.GoOnAsync(id);
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal(1 + draft.Sections.Count, service.Turns.Count);
        Assert.Equal(["OpenAI moderation (127.0.0.1)"], draft.Provenance!.AlsoReadBy);
    }

    [Fact]
    public async Task An_approval_asks_about_exactly_this_text_and_nothing_that_was_answered_is_asked_twice()
    {
        await using var service = (await RailServer.StartAsync()).Always(t => t.CleanAsync());
        await using var desk = await OpenAsync(service);
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        var asked = service.Turns.Count;
        var approved = await desk.Spine.ApproveAsync(draft.Id, draft.Version, Teacher, CancellationToken.None);
        Assert.Null(approved.Refused);
        Assert.Equal(asked, service.Turns.Count);
    }

    [Fact]
    public async Task A_section_that_the_service_holds_stops_the_approval()
    {
        await using var service = (await RailServer.StartAsync()).Always(t =>
            t.ModerationAsync(x => x == Sentence("outcome") ? ("hate", 0.9) : null)
        );
        await using var desk = await OpenAsync(service);
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        var found = Assert.Single(draft.Sections.SelectMany(s => s.Findings), f => f.Rail == "moderation");
        Assert.StartsWith("/outcome", found.Place, StringComparison.Ordinal);
        var approved = await desk.Spine.ApproveAsync(draft.Id, draft.Version, Teacher, CancellationToken.None);
        Assert.Equal(Refusal.HoldOpen, approved.Refused);
        Assert.Contains("OpenAI moderation", approved.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_the_service_finds_grave_is_never_shown()
    {
        await using var service = (await RailServer.StartAsync()).Always(t =>
            t.ModerationAsync(x => x == Sentence("outcome") ? ("sexual/minors", 0.95) : null)
        );
        await using var desk = await OpenAsync(service);
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.Waiting, draft.Status);
        Assert.Null(draft.Find("outcome"));
        Assert.StartsWith("The model wrote something that the checks do not let through.", draft.PauseReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_the_service_finds_grave_reaches_no_model()
    {
        await using var service = (await RailServer.StartAsync()).Always(t => t.ModerationAsync(_ => ("sexual/minors", 0.95)));
        await using var desk = await OpenAsync(service);
        var asked = await desk.Spine.AskAsync(ModelDesk.Request, Teacher, "r", CancellationToken.None);
        Assert.Null(asked.Id);
        Assert.Contains(asked.Findings, f => f.Severity == Verdict.Refuse);
        Assert.Empty(desk.Server.Requests);
    }

    [Fact]
    public async Task While_the_service_is_away_sections_wait_and_an_approval_after_its_return_goes_through()
    {
        await using var service = (await RailServer.StartAsync()).Always(t => t.TextAsync("{}", 400));
        await using var desk = await OpenAsync(service);
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.All(draft.Sections, s => Assert.Contains(s.Findings, f => f is { Code: "unavailable", Severity: Verdict.Hold }));
        Assert.Equal(Refusal.HoldOpen, (await desk.Spine.ApproveAsync(draft.Id, draft.Version, Teacher, CancellationToken.None)).Refused);
        service.Always(t => t.CleanAsync());
        Assert.Null((await desk.Spine.ApproveAsync(draft.Id, draft.Version, Teacher, CancellationToken.None)).Refused);
    }

    [Fact]
    public async Task A_name_that_was_told_in_the_request_alone_leaves_in_no_section_no_edit_and_no_approval()
    {
        await using var service = (await RailServer.StartAsync()).Always(t => t.CleanAsync());
        await using var desk = await OpenAsync(service);
        desk.Server.Always(t =>
        {
            var token = System
                .Text.RegularExpressions.Regex.Match(t.Body["messages"]!.AsArray()[^1]!.ToJsonString(), @"\[\[NAME-[0-9A-Z]+\]\]")
                .Value;
            Assert.NotEqual("", token);
            return t.ReplyAsync(ModelDesk.With("notes", new JsonArray($"Seat {token} near the board, quiet tables for {token}.")));
        });
        var id = await desk.AskAsync(Plans.Request() with { ClassNotes = "A student named Zephyrine has low vision." });
        var draft = await desk.GoOnAsync(id);
        Assert.Contains("Zephyrine", draft.Find("notes")!.Json, StringComparison.Ordinal);
        await desk.Spine.EditAsync(
            id,
            "notes",
            draft.Find("notes")!.Revision,
            new JsonArray("Zephyrine and quiet tables."),
            "edit",
            Teacher,
            CancellationToken.None
        );
        var edited = await desk.FindAsync(id);
        await desk.Spine.ApproveAsync(id, edited.Version, Teacher, CancellationToken.None);
        Assert.Contains(service.Turns, t => t.Texts.Any(x => x.Contains("and quiet tables.", StringComparison.Ordinal)));
        Assert.All(service.Turns, t => Assert.DoesNotContain("Zephyrine", t.Body.ToJsonString(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_rehearsal_at_the_start_asks_nobody()
    {
        await using var service = (await RailServer.StartAsync()).Always(t => t.CleanAsync());
        await using var desk = await OpenAsync(service);
        await desk.Spine.RehearseAsync(ModelDesk.Request, CancellationToken.None);
        Assert.Empty(service.Turns);
    }

    private static string Sentence(string section) => JsonTexts.Of(ModelDesk.Plan[section])[0].Text;
}
