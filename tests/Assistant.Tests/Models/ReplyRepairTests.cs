using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Tests.Models;

public sealed class ReplyRepairTests
{
    [Fact]
    public async Task Garbage_is_repaired_once_and_then_kept_for_the_teacher()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.ReplyAsync("I am a teapot. Short and stout."));
        var draft = await desk.DraftAsync();
        Assert.Equal(2, desk.Server.Requests.Count);
        Assert.Contains("<reply>I am a teapot.", Asked(desk.Server.Requests.Last()), StringComparison.Ordinal);
        Assert.Equal(DraftStatus.Waiting, draft.Status);
        Assert.Null(draft.RetryAt);
        Assert.StartsWith("The model answered twice with something that is not a lesson plan.", draft.PauseReason, StringComparison.Ordinal);
        Assert.Equal("I am a teapot. Short and stout.", draft.KeptReply);
    }

    [Fact]
    public async Task Json_of_another_shape_is_brought_into_shape_by_the_repair()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync($$"""{"plan": {{ModelDesk.Text}}}""")).Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Null(draft.KeptReply);
        Assert.Equal(2, draft.Provenance!.Attempts);
    }

    [Fact]
    public async Task A_section_in_a_wrong_shape_is_repaired_alone()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.With("vocabulary", "a string"))).Then(t => t.ReplyAsync(ModelDesk.Part(["vocabulary"])));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal(1, draft.Provenance!.Repairs);
        Assert.True(JsonNode.DeepEquals(ModelDesk.Whole(ModelDesk.Plan), draft.Document()));
        var repair = Asked(desk.Server.Requests.Last());
        Assert.Contains("Wanted sections: vocabulary\n", repair, StringComparison.Ordinal);
        Assert.Contains("<wrong>/vocabulary: ", repair, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_cannot_be_repaired_is_held_as_it_came()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.With("vocabulary", "a string")));
        var draft = await desk.DraftAsync();
        Assert.Equal(2, desk.Server.Requests.Count);
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal("\"a string\"", draft.Find("vocabulary")!.Json);
        Assert.Contains(draft.Find("vocabulary")!.Findings, f => f is { Code: "shape", Severity: Verdict.Hold });
        Assert.NotEmpty(draft.OpenHolds);
    }

    [Theory]
    [InlineData("lesson", "\"just a title\"")]
    [InlineData("lesson", "{\"title\": 7}")]
    [InlineData("timeline", "true")]
    public async Task A_first_section_of_a_wrong_shape_breaks_nothing(string section, string value)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.With(section, JsonNode.Parse(value))));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.NotEmpty(draft.OpenHolds);
    }

    [Fact]
    public async Task A_repair_that_is_declined_leaves_the_section_held()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.With("notes", 5))).Then(t => t.RefuseAsync("No."));
        var draft = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.NotEmpty(draft.OpenHolds);
    }

    [Fact]
    public async Task Names_come_back_exactly_through_a_repair()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Notebook.Roster = new Homeroom.Guardrails.Privacy.Roster(["Aisha Rahman"]);
        desk.Server.Then(t => t.ReplyAsync(Noted(t, 5)))
            .Then(t => t.ReplyAsync(new JsonObject { ["notes"] = new JsonArray(TokenIn(t)) }.ToJsonString()));
        var id = await desk.AskAsync(ModelDesk.Request with { ClassNotes = "Aisha Rahman needs large print." });
        var draft = await desk.GoOnAsync(id);
        Assert.All(desk.Server.Requests, r => Assert.DoesNotContain("Aisha", r.ToJsonString(), StringComparison.Ordinal));
        Assert.Equal(DraftStatus.NeedsReview, draft.Status);
        Assert.Equal("Seat Aisha Rahman in front.", JsonNode.Parse(draft.Find("notes")!.Json)![0]!.GetValue<string>());

        string Noted(Turn turn, int number)
        {
            var plan = ModelDesk.Plan.DeepClone();
            plan["notes"] = new JsonArray(TokenIn(turn), number);
            return plan.ToJsonString(Json.Options);
        }
    }

    private static string Asked(JsonNode request) => string.Join('\n', request["messages"]!.AsArray().Select(m => Content(m!["content"])));

    private static string Content(JsonNode? content) =>
        content is JsonArray parts ? string.Concat(parts.Select(p => p!["text"]!.GetValue<string>())) : content!.GetValue<string>();

    private static string TokenIn(Turn turn)
    {
        var text = Asked(turn.Body);
        var at = text.LastIndexOf("[[", StringComparison.Ordinal);
        return $"Seat {text[at..(text.IndexOf("]]", at, StringComparison.Ordinal) + 2)]} in front.";
    }
}
