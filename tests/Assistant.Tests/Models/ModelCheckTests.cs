namespace Homeroom.Assistant.Tests.Models;

public sealed class ModelCheckTests
{
    [Fact]
    public async Task A_model_that_answers_is_connected_and_each_test_asks_it_anew()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.ReplyAsync("ready"));
        Assert.Equal((true, "scripted answered: it is connected (3400 tokens)."), await desk.Check.TestAsync(CancellationToken.None));
        await desk.Check.TestAsync(CancellationToken.None);
        Assert.Equal(2, desk.Server.Requests.Count);
        Assert.Null(desk.Server.Requests.Last()["response_format"]);
    }

    [Fact]
    public async Task A_model_that_thinks_past_the_limit_is_connected_too()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync("", "length"));
        Assert.True((await desk.Check.TestAsync(CancellationToken.None)).Works);
    }

    [Theory]
    [InlineData(401, "Check Model__Key.")]
    [InlineData(404, "Check Model__Name and Model__Endpoint.")]
    [InlineData(429, "The connection works; try again in 60 s.")]
    [InlineData(500, "The model’s server failed.")]
    public async Task Each_failure_says_what_to_look_at(int status, string said)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.FailAsync(status, "No.", retryAfter: status == 429 ? "60" : null));
        var (works, sentence) = await desk.Check.TestAsync(CancellationToken.None);
        Assert.False(works);
        Assert.Contains(said, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_says_so()
    {
        await using var desk = await ModelDesk.OpenAsync(o => o with { Endpoint = "http://127.0.0.1:1/v1/" });
        var (works, sentence) = await desk.Check.TestAsync(CancellationToken.None);
        Assert.False(works);
        Assert.Equal("The model’s server could not be reached. Check that the server runs and that Model__Endpoint is its address.", sentence);
    }

    [Fact]
    public async Task A_server_that_speaks_something_else_says_so()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.LineAsync("<html>"));
        Assert.Contains("OpenAI-compatible server", (await desk.Check.TestAsync(CancellationToken.None)).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_says_nothing_is_given_up_after_half_a_minute()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.HangAsync());
        var check = desk.Check.TestAsync(CancellationToken.None);
        await desk.Server.Asked;
        desk.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.StartsWith("scripted did not answer within 30 seconds.", (await check).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stand_in_that_answers_is_named()
    {
        await using var second = await ScriptedServer.StartAsync();
        second.Always(t => t.ReplyAsync("ready"));
        await using var desk = await ModelDesk.OpenAsync(o =>
            o with
            {
                Fallback = new() { Name = "second", Endpoint = second.Endpoint },
            }
        );
        desk.Server.Always(t => t.FailAsync(401, "No."));
        Assert.Equal(
            (true, "scripted does not answer at the moment. second answers in its place."),
            await desk.Check.TestAsync(CancellationToken.None)
        );
    }
}
