using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Models;

namespace Homeroom.Assistant.Tests.Models;

public sealed class FallbackTests
{
    [Theory]
    [InlineData(500)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task A_second_deployment_answers_while_the_first_is_down_and_the_provenance_names_it(int status)
    {
        await using var second = await ScriptedServer.StartAsync();
        second.Then(t => t.ReplyAsync(ModelDesk.Text));
        await using var desk = await ModelDesk.OpenAsync(o => o with { Fallback = Second(second) });
        desk.Server.Always(t => t.FailAsync(status, "No.", retryAfter: "60"));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal("second", draft.Provenance!.Model);
        Assert.Equal(desk.Server.Requests.Count + 1, draft.Provenance.Attempts);
        Assert.Equal("second", second.Requests.Single()["model"]!.GetValue<string>());
        Assert.Equal(0.0046m, draft.Provenance.Cost);
    }

    [Fact]
    public async Task A_first_deployment_whose_circuit_is_open_is_not_asked()
    {
        await using var second = await ScriptedServer.StartAsync();
        second.Always(t => t.ReplyAsync(ModelDesk.Text));
        await using var desk = await ModelDesk.OpenAsync(o => o with { Fallback = Second(second) });
        desk.Server.Always(t => t.FailAsync(500, "Oops."));
        for (var i = 0; i < 4; i++)
        {
            await ReadAsync(desk, "topic " + i);
        }

        var asked = desk.Server.Requests.Count;
        Assert.Equal("second", await ReadAsync(desk, "one more"));
        Assert.Equal(asked, desk.Server.Requests.Count);
        desk.Clock.Advance(TimeSpan.FromSeconds(20));
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        Assert.Equal("scripted", await ReadAsync(desk, "back again"));
    }

    [Fact]
    public async Task What_the_second_wrote_is_not_stored_as_the_reply_of_the_first()
    {
        await using var second = await ScriptedServer.StartAsync();
        second.Always(t => t.ReplyAsync(ModelDesk.Text));
        await using var desk = await ModelDesk.OpenAsync(o => o with { Fallback = Second(second) });
        desk.Server.Then(t => t.FailAsync(401, "No.")).Then(t => t.ReplyAsync(ModelDesk.Text));
        Assert.Equal("second", await ReadAsync(desk, "photosynthesis"));
        Assert.Equal("scripted", await ReadAsync(desk, "photosynthesis"));
    }

    [Fact]
    public async Task When_both_are_down_the_teacher_reads_about_the_first_and_the_shorter_wait_counts()
    {
        await using var second = await ScriptedServer.StartAsync();
        second.Always(t => t.FailAsync(429, "Slow down.", retryAfter: "30"));
        await using var desk = await ModelDesk.OpenAsync(o => o with { Fallback = Second(second) });
        desk.Server.Always(t => t.FailAsync(429, "Slow down.", retryAfter: "600"));
        var draft = await desk.DraftAsync();
        Assert.Equal("The model is busy and asked us to wait.", draft.PauseReason);
        Assert.Equal(desk.Clock.GetUtcNow() + TimeSpan.FromSeconds(30), draft.RetryAt);
    }

    [Fact]
    public async Task A_refusal_is_no_reason_to_ask_another_model()
    {
        await using var second = await ScriptedServer.StartAsync();
        await using var desk = await ModelDesk.OpenAsync(o => o with { Fallback = Second(second) });
        desk.Server.Then(t => t.RefuseAsync("No."));
        await desk.DraftAsync();
        Assert.Empty(second.Requests);
    }

    private static ModelOptions Second(ScriptedServer server) =>
        new()
        {
            Name = "second",
            Endpoint = server.Endpoint,
            InputPrice = 1,
            OutputPrice = 1,
        };

    private static async Task<string> ReadAsync(ModelDesk desk, string topic)
    {
        var meter = new ModelMeter();
        await foreach (var piece in desk.Port.StreamAsync(ModelDesk.Cleared(topic), ModelDesk.Ask, meter, CancellationToken.None))
        {
            Assert.NotEmpty(piece);
        }

        return meter.AnsweredBy;
    }
}
