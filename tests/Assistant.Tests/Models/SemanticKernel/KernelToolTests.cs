using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Models.SemanticKernel;
using Homeroom.Assistant.Tools;
using Homeroom.Guardrails.Privacy;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Tests.Models.SemanticKernel;

/// <summary>Through Semantic Kernel a model looks things up while it drafts, and no further than it may.</summary>
public sealed class KernelToolTests
{
    [Fact]
    public async Task A_lesson_is_drafted_with_look_ups_and_streaming_and_says_so()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => CallAsync(t, ("find_standard", new JsonObject { ["code"] = "4.NF.A.2" }), ("check_answer", Answer("1/2", "0.5"))))
            .Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal(
            [("find_standard", ToolOutcome.Given), ("check_answer", ToolOutcome.Given)],
            draft.Provenance!.LookedUp!.Select(c => (c.Tool, c.Outcome))
        );
        var requests = desk.Server.Requests.ToList();
        Assert.Equal(2, requests.Count);
        Assert.All(requests, r => Assert.True(r["stream"]!.GetValue<bool>()));
        Assert.Equal(5, requests[0]["tools"]!.AsArray().Count);
        Assert.Contains("CCSS.Math.Content.4.NF.A.2", ToolAnswer(requests[1], "find_standard"), StringComparison.Ordinal);
        Assert.Contains("equivalent", ToolAnswer(requests[1], "check_answer"), StringComparison.Ordinal);
        Assert.Equal(2 * 1200, draft.Provenance.InputTokens);
    }

    [Fact]
    public async Task What_goes_out_is_the_cleared_prompt_in_every_round()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => CallAsync(t, ("measure_readability", Text("The cat sat.")))).Then(t => t.ReplyAsync(ModelDesk.Text));
        await desk.DraftAsync();
        var wanted = ModelDesk.Cleared(ModelDesk.Request.Topic).Messages.Select(m => (m.Role, m.Text)).ToList();
        Assert.All(
            desk.Server.Requests,
            r => Assert.Equal(wanted, r["messages"]!.AsArray().Take(wanted.Count).Select(m => (m!["role"]!.GetValue<string>(), Content(m))))
        );
    }

    [Fact]
    public async Task A_look_up_that_names_a_student_is_kept_back()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Notebook.Roster = new Roster([new Person("Aisha Rahman")]);
        desk.Notebook.Rows.Add(Row("A plan for Aisha Rahman"));
        desk.Server.Then(t => CallAsync(t, ("find_earlier_drafts", new JsonObject { ["words"] = "plan" }))).Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(ToolOutcome.Withheld, Assert.Single(draft.Provenance!.LookedUp!).Outcome);
        Assert.All(desk.Server.Requests, r => Assert.DoesNotContain("Aisha", r.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_up_that_names_nobody_is_given()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Notebook.Rows.Add(Row("Plants and light"));
        desk.Server.Then(t => CallAsync(t, ("find_earlier_drafts", new JsonObject { ["words"] = "plants" }))).Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(ToolOutcome.Given, Assert.Single(draft.Provenance!.LookedUp!).Outcome);
        Assert.Contains("Plants and light", ToolAnswer(desk.Server.Requests.Last(), "find_earlier_drafts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_never_stops_looking_things_up_is_stopped()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => CallAsync(t, ("count_bloom_levels", Text("Compare two maps."))));
        var draft = await desk.DraftAsync();
        Assert.NotEqual(DraftStatus.NeedsReview, draft.Status);
        Assert.InRange(desk.Server.Requests.Count, 2, 2 * (TeacherTools.Most + 4));
    }

    [Fact]
    public async Task A_tool_that_there_is_not_is_answered_and_the_draft_goes_on()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => CallAsync(t, ("delete_everything", []))).Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Null(draft.Provenance!.LookedUp);
    }

    [Fact]
    public async Task A_reply_that_could_look_things_up_is_its_teachers_alone()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        await desk.DraftAsync();
        await desk.DraftAsync();
        Assert.Single(desk.Server.Requests);
        var other = await desk.Spine.AskAsync(ModelDesk.Request, new Teacher("u", "Mr Ito"), "r", CancellationToken.None);
        Assert.False((await desk.GoOnAsync(other.Id!)).Provenance!.CacheHit);
        Assert.Equal(2, desk.Server.Requests.Count);
    }

    [Fact]
    public async Task Nothing_is_sent_without_the_proof()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var client = new KernelChatClient(new ModelOptions { Name = "m", Endpoint = server.Endpoint }, TimeProvider.System);
        ChatMessage[] smuggled = [new(ChatRole.User, "Aisha Rahman failed her test.")];
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetResponseAsync(smuggled));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetResponseAsync(smuggled, new ChatOptions()));
        Assert.Empty(server.Requests);
    }

    private static DraftRow Row(string title) =>
        new("d", title, "Science", "6-8", "6", 45, DraftStatus.NeedsReview, 0, 0, 5, DateTimeOffset.UnixEpoch);

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonObject Answer(string answer, string key) => new() { ["answer"] = answer, ["key"] = key };

    private static string Content(JsonNode message) =>
        message["content"] is JsonArray parts
            ? string.Concat(parts.Select(p => p!["text"]!.GetValue<string>()))
            : message["content"]!.GetValue<string>();

    private static string ToolAnswer(JsonNode request, string tool)
    {
        var messages = request["messages"]!.AsArray();
        var asked = messages.Where(m => m!["tool_calls"] is not null).SelectMany(m => m!["tool_calls"]!.AsArray());
        var id = asked.First(c => c!["function"]!["name"]!.GetValue<string>().EndsWith(tool, StringComparison.Ordinal))!["id"]!.GetValue<string>();
        return Content(messages.First(m => m!["tool_call_id"]?.GetValue<string>() == id)!);
    }

    private static async Task CallAsync(Turn turn, params (string Tool, JsonObject Arguments)[] calls)
    {
        var offered = turn.Body["tools"]!.AsArray().Select(t => t!["function"]!["name"]!.GetValue<string>()).ToList();
        var asked = calls.Select(
            (c, i) =>
                new JsonObject
                {
                    ["index"] = i,
                    ["id"] = $"call-{c.Tool}-{i}",
                    ["type"] = "function",
                    ["function"] = new JsonObject
                    {
                        ["name"] = offered.Find(o => o.EndsWith(c.Tool, StringComparison.Ordinal)) ?? c.Tool,
                        ["arguments"] = c.Arguments.ToJsonString(),
                    },
                }
        );
        await turn.SendAsync(new JsonObject { ["tool_calls"] = new JsonArray([.. asked]) }, null);
        await turn.EndAsync("tool_calls");
    }
}
