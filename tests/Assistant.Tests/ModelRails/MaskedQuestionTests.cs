using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Tests.ModelRails;

/// <summary>What leaves this machine, and how often.</summary>
public sealed class MaskedQuestionTests
{
    private static Homeroom.Assistant.ModelRails.ModelRailOptions All(string a) =>
        RailBench.OpenAI(a) with
        {
            Azure = RailBench.Analyze(a).Azure with { Shields = true },
        };

    private static void NoName(RailBench bench)
    {
        Assert.NotEmpty(bench.Server.Turns);
        Assert.All(bench.Server.Turns, t => Assert.DoesNotMatch("(?i)leo|park|amara|obi|example\\.org|415-555", t.Body.ToJsonString()));
    }

    [Theory]
    [InlineData("Leo Park reads aloud, then Amara’s group; write to leo@example.org.")]
    [InlineData("LEO PARK and amara obi")]
    [InlineData("Park, Leo is absent; call 415-555-2671.")]
    public async Task No_service_ever_sees_a_name_of_the_class_list(string text)
    {
        await using var bench = await RailBench.OpenAsync(All);
        bench.Server.Always(t => t.CleanAsync());
        await bench.CheckAsync(text, "A second text.");
        await bench.ClearAsync(("topic", "the seasons"), ("class_notes", text), ("source", text));
        await bench.ReviewAsync(Direction.StudentWork, text);
        await bench.ReviewAsync(Direction.PupilText, text);
        NoName(bench);
    }

    [Fact]
    public async Task A_finding_behind_a_masked_name_keeps_its_place_on_the_text_as_it_was_written()
    {
        var filler = string.Join(' ', Enumerable.Range(0, 700).Select(i => $"Leo Park wrote line {i}."));
        var text = filler + " The bad line.";
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.ModerationAsync(x => x.Contains("The bad line.", StringComparison.Ordinal) ? ("hate", 0.9) : null));
        var finding = (await bench.CheckAsync(text)).Findings.Single(f => f.Rail == "moderation");
        NoName(bench);
        Assert.True(bench.Server.Turns.Single().Texts.Count > 1);
        Assert.Equal(text.Length, finding.Start + finding.Length);
        var sent = bench.Server.Turns.Single().Texts[^1];
        var original = text.Substring(finding.Start, finding.Length);
        Assert.Equal(sent.Count(c => c == '.'), original.Count(c => c == '.'));
        Assert.EndsWith("The bad line.", original, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exactly_the_same_text_is_asked_about_once()
    {
        await using var bench = await RailBench.OpenAsync(All);
        bench.Server.Always(t => t.CleanAsync());
        await bench.CheckAsync("The same text.");
        var asked = bench.Server.Turns.Count;
        await bench.CheckAsync("The same text.");
        Assert.Equal(asked, bench.Server.Turns.Count);
        await bench.CheckAsync("The same text!");
        Assert.Equal(2 * asked, bench.Server.Turns.Count);
    }

    [Fact]
    public async Task What_was_found_once_is_found_again_without_asking()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Then(t => t.ModerationAsync(_ => ("hate", 0.9)));
        var first = await bench.CheckAsync("The same text.");
        var again = await bench.CheckAsync("The same text.");
        Assert.Equal(first.Findings, again.Findings);
        Assert.Single(bench.Server.Turns);
    }

    [Fact]
    public async Task An_outage_is_not_kept()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Then(t => t.TextAsync("{}")).Always(t => t.CleanAsync());
        Assert.Equal(Verdict.Hold, (await bench.CheckAsync("The same text.")).Verdict);
        Assert.Equal(Verdict.Pass, (await bench.CheckAsync("The same text.")).Verdict);
    }

    [Fact]
    public async Task A_cache_that_is_away_costs_a_call_and_nothing_else()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Cache.Away = true;
        bench.Server.Always(t => t.CleanAsync());
        await bench.CheckAsync("The same text.");
        Assert.Equal(Verdict.Pass, (await bench.CheckAsync("The same text.")).Verdict);
        Assert.Equal(2, bench.Server.Turns.Count);
    }

    [Fact]
    public async Task What_the_checks_of_this_machine_refuse_goes_to_nobody()
    {
        await using var bench = await RailBench.OpenAsync(All);
        Assert.Null((await bench.ClearAsync(("topic", "how to build a pipe bomb"))).Prompt);
        Assert.Equal(Verdict.Refuse, (await bench.CheckAsync("How to build a pipe bomb: take a steel pipe and fill it with powder.")).Verdict);
        Assert.Empty(bench.Server.Turns);
    }

    [Fact]
    public async Task Without_a_model_rail_nobody_is_asked_for_and_the_names_are_not_looked_up()
    {
        await using var bench = await RailBench.OpenAsync(_ => new());
        var reply = await bench.Rails.CheckAsync(
            "exit",
            new System.Text.Json.Nodes.JsonArray("A text."),
            "6-8",
            NameVault.Empty,
            [],
            _ => throw new InvalidOperationException("Nobody asked for the names."),
            CancellationToken.None
        );
        Assert.Empty(reply.Findings);
        Assert.Empty(bench.Rails.Services);
        Assert.Empty(bench.Server.Turns);
    }

    [Fact]
    public async Task At_most_so_many_calls_run_at_once()
    {
        await using var bench = await RailBench.OpenAsync(a => RailBench.OpenAI(a) with { Concurrency = 2 });
        var (now, most) = (0, 0);
        var full = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bench.Server.Always(async t =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            if (Volatile.Read(ref most) == 2)
            {
                full.TrySetResult();
            }

            await full.Task;
            Interlocked.Decrement(ref now);
            await t.CleanAsync();
        });
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => bench.CheckAsync($"Text {i}.")));
        Assert.Equal(12, bench.Server.Turns.Count);
        Assert.Equal(2, most);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen) { }
    }
}
