using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Tests.Models;

public sealed class ReplyTroubleTests
{
    [Fact]
    public async Task A_good_reply_becomes_the_draft_with_all_that_it_took()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text, piece: 7));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.True(JsonNode.DeepEquals(ModelDesk.Whole(ModelDesk.Plan), draft.Document()));
        var made = draft.Provenance!;
        Assert.Equal(
            ("scripted", 1200L, 3400L, 1, false, 0),
            (made.Model, made.InputTokens, made.OutputTokens, made.Attempts, made.CacheHit, made.Repairs)
        );
        Assert.Equal(0.0364m, made.Cost);
    }

    [Theory]
    [InlineData("```json\n", "\n```")]
    [InlineData("Sure! Here is [a draft] with {care}:\n\n", "\n\nTell me what to change.")]
    [InlineData("\uFEFF", "")]
    public async Task A_reply_with_words_or_a_fence_around_it_is_read_all_the_same(string before, string after)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync(before + ModelDesk.Text + after));
        Assert.Equal(DraftStatus.NeedsReview, (await desk.DraftAsync()).Status);
        Assert.Single(desk.Server.Requests);
    }

    [Fact]
    public async Task A_server_that_cannot_stream_is_asked_for_the_whole_reply()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.WholeAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal(3400, draft.Provenance!.OutputTokens);
    }

    [Fact]
    public async Task A_reply_cut_at_its_longest_keeps_what_was_whole_and_asks_for_the_rest_at_once()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var cut = ModelDesk.Text.IndexOf("\"vocabulary\"", StringComparison.Ordinal) + 40;
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text[..cut], "length")).Then(t => t.ReplyAsync(ModelDesk.Text));
        var id = await desk.AskAsync();
        var waiting = await desk.GoOnAsync(id);
        Assert.Equal(4, waiting.Sections.Count);
        Assert.StartsWith(
            "The model stopped at the longest reply it may write. 4 of 15 sections arrived",
            waiting.PauseReason,
            StringComparison.Ordinal
        );
        Assert.Equal(desk.Clock.GetUtcNow() + TimeSpan.FromSeconds(1), waiting.RetryAt);

        var draft = await desk.GoOnAsync(id);
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Contains("Write only these sections: vocabulary,", desk.Server.Requests.Last()["messages"]!.ToJsonString(), StringComparison.Ordinal);
        var arrivals = (await desk.Notebook.EventsAsync(id, 0, CancellationToken.None)).OfType<SectionArrived>().Select(e => e.Section).ToList();
        Assert.Equal(arrivals.Distinct(), arrivals);
    }

    [Fact]
    public async Task A_model_whose_longest_reply_holds_no_section_stops_with_a_plain_sentence()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync("{\"lesson\": {\"title\": \"Sun", "length"));
        var draft = await desk.DraftAsync();
        Assert.Null(draft.RetryAt);
        Assert.Contains("too short for a plan", draft.PauseReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_cut_in_the_middle_keeps_what_arrived_and_asks_for_the_missing_sections_only()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(async t =>
            {
                await t.SayAsync(ModelDesk.Part(["lesson", "outcome", "knowledge"])[..^1] + ", \"misconceptions\": [");
                await desk.ArrivedAsync("knowledge");
                t.Cut();
            })
            .Then(t => t.ReplyAsync(ModelDesk.Text));
        var id = await desk.AskAsync();
        var waiting = await desk.GoOnAsync(id);
        Assert.Equal(["lesson", "outcome", "knowledge"], waiting.Sections.Select(s => s.Id));
        Assert.Contains("3 of 15 sections arrived whole and are kept", waiting.PauseReason, StringComparison.Ordinal);
        var before = waiting.Sections.Select(s => s.Json).ToList();

        var draft = await desk.GoOnAsync(id);
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal(before, draft.Sections.Take(3).Select(s => s.Json));
        Assert.Contains(
            "Write only these sections: misconceptions,",
            desk.Server.Requests.Last()["messages"]!.ToJsonString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_refusal_is_told_in_plain_words_and_not_repeated()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.RefuseAsync("I can't help with that."));
        var draft = await desk.DraftAsync();
        Assert.Equal("The model declined to write this. Say it in other words, or draft it offline.", draft.PauseReason);
        Assert.Null(draft.RetryAt);
        Assert.Single(desk.Server.Requests);
    }

    [Fact]
    public async Task A_filter_that_stops_the_reply_is_told_and_what_arrived_is_kept()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Part(["lesson", "outcome"])[..^1] + ",", "content_filter"));
        var draft = await desk.DraftAsync();
        Assert.StartsWith("The content filter of the model’s server stopped this.", draft.PauseReason, StringComparison.Ordinal);
        Assert.Equal(2, draft.Sections.Count);
        Assert.Null(draft.RetryAt);
    }

    [Fact]
    public async Task A_reply_without_end_is_stopped_and_what_arrived_is_kept()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        desk.Server.Then(async t =>
        {
            await using var gone = t.Gone.Register(left.SetResult);
            await t.SayAsync(ModelDesk.Part(["lesson"])[..^1] + ", \"notes\": [\"");
            var piece = new string('x', 10_000);
            while (!t.Gone.IsCancellationRequested)
            {
                await t.SayAsync(piece);
            }
        });
        var draft = await desk.DraftAsync();
        Assert.StartsWith(
            "The model’s reply ran on without end and was stopped. 1 of 15 sections arrived",
            draft.PauseReason,
            StringComparison.Ordinal
        );
        Assert.Null(draft.RetryAt);
        await left.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task One_endless_line_is_cut_before_it_fills_the_memory()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var line = new string('x', 10_000_000);
        desk.Server.Then(t => t.LineAsync(line));
        var before = GC.GetTotalAllocatedBytes();
        var draft = await desk.DraftAsync();
        Assert.StartsWith("The model’s reply ran on without end and was stopped.", draft.PauseReason, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100_000_000);
    }

    [Theory]
    [InlineData("{\"choices\": 5}")]
    [InlineData("{\"choices\": [{\"index\": 0, \"delta\": {\"content\": \"x\"}, \"finish_reason\": \"tired\"}]}")]
    [InlineData("<html>Gateway</html>")]
    [InlineData("[]")]
    public async Task A_stream_that_is_not_the_protocol_leaves_the_draft_waiting(string line)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.LineAsync(line));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.Waiting, draft.Status);
        Assert.NotNull(draft.PauseReason);
    }

    [Fact]
    public async Task An_empty_reply_leaves_the_draft_waiting_for_the_next_try()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.Streams ? t.EndAsync() : t.WholeAsync(""));
        var draft = await desk.DraftAsync();
        Assert.Equal("The model sent an empty reply.", draft.PauseReason);
        Assert.NotNull(draft.RetryAt);
    }

    [Fact]
    public async Task A_name_that_stands_twice_in_one_object_is_no_section()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync("""{"lesson": {"title": "A", "title": "B"}, """ + ModelDesk.Part(["outcome"])[1..]));
        var draft = await desk.DraftAsync();
        Assert.Equal(["outcome"], draft.Sections.Select(s => s.Id));
    }

    [Fact]
    public async Task A_part_that_cannot_be_redone_changes_nothing()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text)).Then(t => t.ReplyAsync("Of course!"));
        var draft = await desk.DraftAsync();
        var notes = draft.Find("notes")!;
        var outcome = await desk.Spine.RedoAsync(
            draft.Id,
            "/notes",
            notes.Revision,
            "shorter",
            new Teacher("t", "Ms Okafor"),
            CancellationToken.None
        );
        Assert.Equal("The model’s reply could not be read. Nothing was changed.", outcome.Why);
        Assert.Equal(draft.Version, (await desk.FindAsync(draft.Id)).Version);
    }
}
