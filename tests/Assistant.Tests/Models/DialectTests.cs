using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Tests.Models;

public sealed class DialectTests
{
    [Fact]
    public async Task A_request_says_what_the_prompt_file_says()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text));
        await desk.DraftAsync();
        var sent = desk.Server.Requests.Single();
        Assert.Equal("scripted", sent["model"]!.GetValue<string>());
        Assert.True(sent["stream"]!.GetValue<bool>());
        Assert.True(sent["stream_options"]!["include_usage"]!.GetValue<bool>());
        Assert.Equal(0.4, sent["temperature"]!.GetValue<double>(), 3);
        Assert.Equal(9000, sent["max_completion_tokens"]!.GetValue<int>());
        Assert.Equal("json_schema", sent["response_format"]!["type"]!.GetValue<string>());
        Assert.True(sent["response_format"]!["json_schema"]!["strict"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("temperature", "temperature")]
    [InlineData("max_completion_tokens", "max_completion_tokens")]
    [InlineData(null, "temperature")]
    public async Task A_parameter_that_the_server_does_not_know_is_left_out_and_stays_out(string? named, string parameter)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.FailAsync(400, $"Unsupported parameter: '{parameter}'.", "unsupported_parameter", named))
            .Then(t => t.ReplyAsync(ModelDesk.Text))
            .Then(t => t.ReplyAsync(ModelDesk.Text));
        Assert.Equal(DraftStatus.NeedsReview, (await desk.DraftAsync()).Status);
        await desk.GoOnAsync(await desk.AskAsync(ModelDesk.Request with { Topic = "seasons" }));
        Assert.Equal([true, false, false], desk.Server.Requests.Select(r => r[parameter] is not null));
    }

    [Fact]
    public async Task A_server_without_schemas_is_asked_for_any_json_and_then_for_words()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.FailAsync(400, "json_schema is not supported", parameter: "response_format.type"))
            .Then(t => t.FailAsync(422, "response_format: unknown field"))
            .Then(t => t.ReplyAsync(ModelDesk.Text));
        Assert.Equal(DraftStatus.NeedsReview, (await desk.DraftAsync()).Status);
        Assert.Equal(["json_schema", "json_object", null], desk.Server.Requests.Select(r => r["response_format"]?["type"]?.GetValue<string>()));
    }

    [Fact]
    public async Task A_server_that_refuses_whatever_is_left_out_is_not_asked_for_ever()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.FailAsync(400, "temperature, max_completion_tokens, response_format and stream are all wrong."));
        var draft = await desk.DraftAsync();
        Assert.InRange(desk.Server.Requests.Count, 2, 7);
        Assert.Contains("refused the request as it is", draft.PauseReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_a_server_sends_as_parts_are_read_like_any_others()
    {
        await using var desk = await ModelDesk.OpenAsync(o => o with { Host = "OpenAI" });
        desk.Server.Then(async t =>
        {
            foreach (var piece in ModelDesk.Text.Chunk(400))
            {
                var said = new JsonObject { ["type"] = "text", ["text"] = new string(piece) };
                var thought = new JsonObject { ["type"] = "thinking", ["thinking"] = "Let me see." };
                await t.SendAsync(new JsonObject { ["content"] = new JsonArray(thought, said) }, null);
            }

            await t.EndAsync();
        });
        Assert.Equal(DraftStatus.NeedsReview, (await desk.DraftAsync()).Status);
    }
}
