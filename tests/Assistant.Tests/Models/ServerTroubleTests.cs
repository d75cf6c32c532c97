using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Tests.Models;

public sealed class ServerTroubleTests
{
    [Fact]
    public async Task A_server_that_is_down_leaves_the_draft_waiting_with_the_time_of_the_next_try()
    {
        await using var desk = await ModelDesk.OpenAsync(o => o with { Endpoint = $"http://127.0.0.1:{FreePort()}/v1/" });
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.Waiting, draft.Status);
        Assert.Equal("The model’s server could not be reached.", draft.PauseReason);
        Assert.Equal(desk.Clock.GetUtcNow() + TimeSpan.FromSeconds(10), draft.RetryAt);
        Assert.Empty(draft.Sections);
    }

    [Fact]
    public async Task Each_try_waits_longer_and_after_the_sixth_the_teacher_decides()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.FailAsync(429, "Slow down.", retryAfter: "60"));
        var id = await desk.AskAsync();
        for (var i = 0; i < 5; i++)
        {
            Assert.NotNull((await desk.GoOnAsync(id)).RetryAt);
        }

        var last = await desk.GoOnAsync(id);
        Assert.Equal(DraftStatus.Waiting, last.Status);
        Assert.Null(last.RetryAt);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_server_that_stumbles_once_is_asked_again_and_nobody_notices(int status)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.FailAsync(status, "Oops.")).Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal(2, draft.Provenance!.Attempts);
        Assert.Equal(2, desk.Server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_goes_on_failing_is_left_alone_for_a_moment()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.FailAsync(500, "Oops."));
        var id = await desk.AskAsync();
        Draft draft;
        do
        {
            draft = await desk.GoOnAsync(id);
        } while (desk.Server.Requests.Count < 8);
        var asked = desk.Server.Requests.Count;
        draft = await desk.GoOnAsync(id);
        Assert.Equal(asked, desk.Server.Requests.Count);
        Assert.StartsWith("The model has failed several times", draft.PauseReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_server_that_names_a_few_seconds_is_waited_for()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.FailAsync(429, "Slow down.", retryAfter: "3")).Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal(TimeSpan.FromSeconds(3), desk.Clock.Waited);
    }

    [Fact]
    public async Task A_busy_server_that_names_a_longer_time_is_asked_again_exactly_then()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.FailAsync(429, "Slow down.", retryAfter: "120"));
        var draft = await desk.DraftAsync();
        Assert.Equal("The model is busy and asked us to wait.", draft.PauseReason);
        Assert.Equal(desk.Clock.GetUtcNow() + TimeSpan.FromSeconds(120), draft.RetryAt);
        Assert.Single(desk.Server.Requests);
    }

    [Fact]
    public async Task A_busy_server_may_name_a_date()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var then = desk.Clock.GetUtcNow() + TimeSpan.FromSeconds(90);
        desk.Server.Then(t => t.FailAsync(429, "Slow down.", retryAfter: then.ToString("r", CultureInfo.InvariantCulture)));
        Assert.Equal(then, (await desk.DraftAsync()).RetryAt);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("-5")]
    [InlineData("999999999999999")]
    public async Task A_wait_that_makes_no_sense_is_kept_within_reason(string retryAfter)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.FailAsync(429, "Slow down.", retryAfter: retryAfter));
        var draft = await desk.DraftAsync();
        Assert.InRange(draft.RetryAt!.Value - desk.Clock.GetUtcNow(), TimeSpan.Zero, TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_model_that_does_not_begin_in_time_leaves_the_draft_waiting()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.HangAsync());
        var drafting = desk.DraftAsync();
        await desk.Server.Asked;
        await desk.Clock.WaitForAsync(TimeSpan.FromSeconds(90));
        desk.Clock.Advance(TimeSpan.FromSeconds(90));
        var draft = await drafting;
        Assert.Equal("The model did not begin to answer in time.", draft.PauseReason);
        Assert.Equal(DraftStatus.Waiting, draft.Status);
        Assert.NotNull(draft.RetryAt);
    }

    [Fact]
    public async Task A_model_that_begins_after_a_minute_is_waited_for()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var minute = new TaskCompletionSource();
        desk.Server.Then(async t =>
        {
            await minute.Task;
            await t.ReplyAsync(ModelDesk.Text);
        });
        var drafting = desk.DraftAsync();
        await desk.Server.Asked;
        desk.Clock.Advance(TimeSpan.FromSeconds(60));
        minute.SetResult();
        Assert.Equal(DraftStatus.NeedsReview, (await drafting).Status);
    }

    [Fact]
    public async Task A_model_that_never_ends_keeps_what_arrived()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(async t =>
        {
            await t.SayAsync(ModelDesk.Part(["lesson", "outcome"])[..^1] + ",");
            await t.HangAsync();
        });
        var drafting = desk.DraftAsync();
        await desk.ArrivedAsync("outcome");
        desk.Clock.Advance(TimeSpan.FromSeconds(300));
        var draft = await drafting;
        Assert.StartsWith("The model took too long to finish the reply. 2 of 15 sections arrived", draft.PauseReason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, null, "did not accept the key")]
    [InlineData(403, null, "did not accept the key")]
    [InlineData(404, "model_not_found", "does not know this model")]
    [InlineData(429, "insufficient_quota", "is used up")]
    [InlineData(400, "context_length_exceeded", "too long for this model")]
    [InlineData(400, "content_filter", "content filter")]
    [InlineData(400, null, "refused the request as it is")]
    public async Task What_cannot_pass_by_itself_stops_with_what_to_do(int status, string? code, string said)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.FailAsync(status, "No.", code));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.Waiting, draft.Status);
        Assert.Null(draft.RetryAt);
        Assert.Contains(said, draft.PauseReason, StringComparison.Ordinal);
        Assert.Contains("draft it offline", draft.PauseReason, StringComparison.Ordinal);
        Assert.Single(desk.Server.Requests);
    }

    [Fact]
    public async Task After_the_model_failed_the_teacher_drafts_offline_and_the_provenance_names_both()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(async t =>
        {
            await t.SayAsync(ModelDesk.Part(["lesson", "outcome"])[..^1] + ",");
            await desk.ArrivedAsync("outcome");
            t.Cut();
        });
        var id = await desk.AskAsync();
        await desk.GoOnAsync(id);
        await desk.Desk.DoAsync(id, new DraftCommand.Resume(true), "Ms Okafor", CancellationToken.None);
        var draft = await desk.GoOnAsync(id);
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal("scripted and Offline composer", draft.Provenance!.Model);
    }

    [Fact]
    public async Task A_host_that_stops_in_the_middle_goes_on_where_it_was()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(async t =>
            {
                await t.SayAsync(ModelDesk.Part(["lesson", "outcome"])[..^1] + ",");
                await t.HangAsync();
            })
            .Then(t => t.ReplyAsync(ModelDesk.Text));
        using var stopping = new CancellationTokenSource();
        desk.Notebook.Written = e => _ = e is SectionArrived { Section: "outcome" } && Stop(stopping);
        var id = await desk.AskAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => desk.GoOnAsync(id, stopping.Token));
        Assert.Equal(DraftStatus.Drafting, (await desk.FindAsync(id)).Status);

        var draft = await desk.GoOnAsync(id);
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        var again = desk.Server.Requests.Last()["messages"]!.ToJsonString();
        Assert.Contains("Write only these sections: knowledge,", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_who_stops_the_draft_stops_the_model()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var gone = new TaskCompletionSource();
        desk.Server.Then(async t =>
        {
            try
            {
                await t.SayAsync(ModelDesk.Part(["lesson", "outcome"])[..^1] + ",");
                await t.HangAsync();
            }
            finally
            {
                // The asker may be gone before the last byte is.
                gone.SetResult();
            }
        });
        var id = await desk.AskAsync();
        desk.Notebook.Written = e =>
        {
            if (e is SectionArrived { Section: "lesson" })
            {
                desk.Desk.DoAsync(id, new DraftCommand.Stop(), "Ms Okafor", CancellationToken.None).GetAwaiter().GetResult();
            }
        };
        var draft = await desk.GoOnAsync(id);
        Assert.Equal(DraftStatus.Stopped, draft.Status);
        await gone.Task;
    }

    private static bool Stop(CancellationTokenSource stopping)
    {
        stopping.Cancel();
        return true;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
