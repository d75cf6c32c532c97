using System.Text;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Tests.Models;

public sealed class CacheTests
{
    [Fact]
    public async Task A_thousand_identical_requests_at_once_are_one_call_to_the_model()
    {
        await using var desk = await ModelDesk.OpenAsync(o => o with { Concurrency = 1000 });
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var prompt = ModelDesk.Cleared();
        var all = Enumerable
            .Range(0, 1000)
            .Select(async _ =>
            {
                await start.Task;
                return await ReadAsync(desk, prompt);
            })
            .ToList();
        start.SetResult();
        var replies = await Task.WhenAll(all);
        Assert.Single(desk.Server.Requests);
        Assert.All(replies, r => Assert.Equal(ModelDesk.Text, r.Text));
        Assert.Single(replies, r => !r.Meter.CacheHit);
        Assert.Equal(3400, replies.Sum(r => r.Meter.OutputTokens));
    }

    [Fact]
    public async Task The_same_request_again_is_answered_from_the_store_and_says_so()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync("```json\n" + ModelDesk.Text + "\n```"));
        await desk.DraftAsync();
        var again = await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, again.Status);
        Assert.True(again.Provenance!.CacheHit);
        Assert.Equal(("scripted", 0L, 0), (again.Provenance.Model, again.Provenance.OutputTokens, again.Provenance.Attempts));
        Assert.Null(again.Provenance.Cost);
        Assert.Single(desk.Server.Requests);
    }

    [Fact]
    public async Task One_asker_who_leaves_takes_nothing_from_the_others()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var go = new TaskCompletionSource();
        desk.Server.Then(async t =>
        {
            await t.SayAsync(ModelDesk.Text[..100]);
            await go.Task;
            await t.ReplyAsync(ModelDesk.Text[100..]);
        });
        using var impatient = new CancellationTokenSource();
        var leaver = ReadAsync(desk, ModelDesk.Cleared(), impatient.Token);
        var patient = Enumerable.Range(0, 3).Select(_ => ReadAsync(desk, ModelDesk.Cleared())).ToList();
        await desk.Server.Asked;
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        go.SetResult();
        Assert.All(await Task.WhenAll(patient), r => Assert.Equal(ModelDesk.Text, r.Text));
        Assert.Single(desk.Server.Requests);
    }

    [Fact]
    public async Task When_everyone_has_left_the_call_is_called_off_and_the_next_asker_gets_a_new_one()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var gone = new TaskCompletionSource();
        desk.Server.Then(async t =>
            {
                await t.HangAsync();
                gone.SetResult();
            })
            .Then(t => t.ReplyAsync(ModelDesk.Text));
        using var leaving = new CancellationTokenSource();
        var first = ReadAsync(desk, ModelDesk.Cleared(), leaving.Token);
        await desk.Server.Asked;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(ModelDesk.Text, (await ReadAsync(desk, ModelDesk.Cleared())).Text);
        await gone.Task;
    }

    [Fact]
    public async Task Askers_who_come_and_go_at_random_never_get_another_ones_cancellation()
    {
        await using var desk = await ModelDesk.OpenAsync(o => o with { Concurrency = 1000 });
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text, piece: 2000));
        var dice = new Random(7);
        var stays = Enumerable.Range(0, 400).Select(i => i % 4 == 0 ? -1 : dice.Next(0, 12)).ToList();
        var outcomes = await Task.WhenAll(stays.Select(s => Task.Run(() => StayAsync(desk, s))));
        Assert.All(outcomes.Zip(stays), o => Assert.True(o.First, $"One who wanted {o.Second} pieces was let down."));
    }

    [Fact]
    public async Task A_call_that_failed_is_not_stored()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.FailAsync(400, "No.")).Then(t => t.ReplyAsync(ModelDesk.Text));
        await Assert.ThrowsAsync<ModelTrouble>(() => ReadAsync(desk, ModelDesk.Cleared()));
        Assert.Equal(ModelDesk.Text, (await ReadAsync(desk, ModelDesk.Cleared())).Text);
    }

    [Theory]
    [InlineData("I am a teapot.", "stop")]
    [InlineData("{\"lesson\": {\"title\": \"half", "stop")]
    [InlineData("{\"other\": 1}", "stop")]
    [InlineData("{\"vocabulary\": \"a string\"}", "stop")]
    [InlineData("{\"notes\": [\"Whole, but cut.\"]}", "length")]
    public async Task A_reply_that_does_not_fit_is_not_stored(string reply, string finish)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.ReplyAsync(reply, finish));
        for (var i = 0; i < 2; i++)
        {
            var trouble = await Record.ExceptionAsync(() => ReadAsync(desk, ModelDesk.Cleared()));
            Assert.Equal(finish == "length", trouble is ModelTrouble);
        }

        Assert.Equal(2, desk.Server.Requests.Count);
    }

    [Fact]
    public async Task The_store_holds_tokens_where_names_were()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Notebook.Roster = new Homeroom.Guardrails.Privacy.Roster(["Aisha Rahman"]);
        desk.Server.Always(t =>
            t.ReplyAsync(new System.Text.Json.Nodes.JsonObject { ["notes"] = new System.Text.Json.Nodes.JsonArray(Token(t)) }.ToJsonString())
        );
        var id = await desk.AskAsync(ModelDesk.Request with { ClassNotes = "Aisha Rahman needs large print." });
        var draft = await desk.GoOnAsync(id);
        Assert.Contains("Aisha Rahman", draft.Find("notes")!.Json, StringComparison.Ordinal);
        await desk.Cache.FilledAsync();
        Assert.All(desk.Cache.Stored, s => Assert.DoesNotContain("Aisha", Encoding.UTF8.GetString(s), StringComparison.Ordinal));

        static string Token(Turn turn)
        {
            var text = turn.Body.ToJsonString();
            var at = text.LastIndexOf("[[", StringComparison.Ordinal);
            return text[at..(text.IndexOf("]]", at, StringComparison.Ordinal) + 2)];
        }
    }

    [Fact]
    public async Task Each_thing_that_decides_a_reply_makes_a_key_of_its_own()
    {
        var prompt = ModelDesk.Cleared();
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Part(["notes"])));
        await ReadAsync(desk, prompt);
        await ReadAsync(desk, prompt, ask: ModelDesk.Ask with { Temperature = 0.9f });
        await ReadAsync(desk, prompt, ask: ModelDesk.Ask with { MaxTokens = 10 });
        await ReadAsync(desk, prompt, ask: ModelDesk.Ask with { Schema = "{\"properties\":{\"notes\":{}}}" });
        await ReadAsync(desk, ModelDesk.Cleared("photosynthesis "));
        await ReadAsync(desk, prompt);
        Assert.Equal(5, desk.Server.Requests.Count);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => desk.Cache.FilledAsync()));
        Assert.Equal(5, desk.Cache.Stored.Count);
    }

    [Fact]
    public async Task Another_model_or_another_server_makes_another_key()
    {
        await using var desk = await ModelDesk.OpenAsync();
        await using var other = await ScriptedServer.StartAsync();
        foreach (var server in new[] { desk.Server, other })
        {
            server.Always(t => t.ReplyAsync(ModelDesk.Part(["notes"])));
            foreach (var name in new[] { "one", "two" })
            {
                var client = ModelPath.To(new ModelOptions { Name = name, Endpoint = server.Endpoint }, desk.Cache, desk.Clock);
                var port = new ModelPort(client, desk.Label, null!);
                Assert.NotEmpty(await port.StreamAsync(ModelDesk.Cleared(), ModelDesk.Ask, new ModelMeter(), CancellationToken.None).ToListAsync());
            }
        }

        Assert.Equal(2, desk.Server.Requests.Count);
        Assert.Equal(2, other.Requests.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_store_that_is_away_or_gives_up_costs_a_call_and_nothing_else(bool cancels)
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Cache.Away = true;
        desk.Cache.Trouble = cancels ? () => new TaskCanceledException() : desk.Cache.Trouble;
        desk.Server.Always(t => t.ReplyAsync(ModelDesk.Text));
        await desk.DraftAsync();
        Assert.Equal(DraftStatus.NeedsReview, (await desk.DraftAsync()).Status);
        Assert.Equal(2, desk.Server.Requests.Count);
    }

    private static async Task<bool> StayAsync(ModelDesk desk, int pieces)
    {
        using var leaving = new CancellationTokenSource();
        var (text, seen) = (new StringBuilder(), 0);
        try
        {
            await foreach (var piece in desk.Port.StreamAsync(ModelDesk.Cleared(), ModelDesk.Ask, new ModelMeter(), leaving.Token))
            {
                text.Append(piece);
                if (seen++ == pieces)
                {
                    await leaving.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            return leaving.IsCancellationRequested;
        }

        return text.ToString() == ModelDesk.Text;
    }

    private static async Task<(string Text, ModelMeter Meter)> ReadAsync(
        ModelDesk desk,
        ClearedPrompt prompt,
        CancellationToken ct = default,
        ModelAsk? ask = null
    )
    {
        var (text, meter) = (new StringBuilder(), new ModelMeter());
        await foreach (var piece in desk.Port.StreamAsync(prompt, ask ?? ModelDesk.Ask, meter, ct))
        {
            text.Append(piece);
        }

        return (text.ToString(), meter);
    }
}
