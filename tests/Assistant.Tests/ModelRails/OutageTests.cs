using Homeroom.Guardrails;

namespace Homeroom.Assistant.Tests.ModelRails;

/// <summary>A rail that could not look never makes a text fine.</summary>
public sealed class OutageTests
{
    private const string War = "The battle of the Somme cost more than a million lives.";
    private const string Local = "name: Local\nrules:\n  - rail: model-rail\n    code: unavailable\n    verdict: note\n";

    /// <summary>Answers that are none, and what a teacher reads of them.</summary>
    public static TheoryData<string, string> Troubles =>
        new()
        {
            { "500", "it failed" },
            { "503", "it failed" },
            { "429", "it is busy and asked us to wait" },
            { "401", "it did not accept the key" },
            { "403", "it did not accept the key" },
            { "400", "it refused the request as it is" },
            { "302", "it refused the request as it is" },
            { "truncated", "it could not be reached" },
            { "cut", "it could not be reached" },
            { "html", "its answer could not be read" },
            { "empty", "its answer could not be read" },
            { "{}", "its answer could not be read" },
            { "[]", "its answer could not be read" },
            { "null", "its answer could not be read" },
            { """{"results":[]}""", "its answer could not be read" },
            { """{"results":[{"categories":{},"category_scores":{}}]}""", "its answer could not be read" },
            { """{"results":[{"categories":{"hate":true},"category_scores":{"hate":"high"}}]}""", "its answer could not be read" },
            { "huge", "its answer could not be read" },
        };

    private static Task AnswerAsync(RailTurn turn, string trouble) =>
        trouble switch
        {
            "429" => turn.BusyAsync("60"),
            "truncated" => turn.TruncateAsync("""{"results":[{"categories":{"hate":false},"category_scores":{"hate":0.1}}]}"""),
            "cut" => Cut(turn),
            "html" => turn.TextAsync("<html>Welcome</html>"),
            "empty" => turn.TextAsync(""),
            "huge" => turn.TextAsync("[" + new string(' ', 2 * 1024 * 1024) + "]"),
            _ when int.TryParse(trouble, out var status) => turn.TextAsync("{}", status),
            _ => turn.TextAsync(trouble),
        };

    private static Task Cut(RailTurn turn)
    {
        turn.Http.Abort();
        return Task.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task A_reply_that_could_not_be_looked_at_is_held(string trouble, string says)
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => AnswerAsync(t, trouble));
        var finding = Assert.Single((await bench.CheckAsync(War)).Findings);
        Assert.Equal(("model-rail", "unavailable", "/exit", Verdict.Hold), (finding.Rail, finding.Code, finding.Place, finding.Severity));
        Assert.StartsWith($"OpenAI moderation (127.0.0.1) could not look at this: {says}.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task A_school_may_leave_the_verdict_to_the_checks_of_this_machine(string trouble, string says)
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI, Local);
        bench.Server.Always(t => AnswerAsync(t, trouble));
        var finding = Assert.Single((await bench.CheckAsync(War)).Findings);
        Assert.Equal(Verdict.Note, finding.Severity);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Direction.Reply, Verdict.Hold)]
    [InlineData(Direction.PupilText, Verdict.Hold)]
    [InlineData(Direction.StudentWork, Verdict.Hold)]
    public async Task By_default_an_outage_holds_what_somebody_reads(Direction direction, Verdict verdict)
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => AnswerAsync(t, "500"));
        Assert.Equal(verdict, Assert.Single(await bench.ReviewAsync(direction, War)).Severity);
    }

    [Fact]
    public async Task By_default_an_outage_leaves_a_request_to_the_checks_of_this_machine_and_says_so()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => AnswerAsync(t, "500"));
        var outcome = await bench.ClearAsync(("topic", "the seasons"));
        Assert.NotNull(outcome.Prompt);
        Assert.Equal(Verdict.Note, Assert.Single(outcome.Findings).Severity);
    }

    [Fact]
    public async Task A_school_may_refuse_requests_that_could_not_be_looked_at()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI, Local.Replace("note", "{ request: refuse }", StringComparison.Ordinal));
        bench.Server.Always(t => AnswerAsync(t, "500"));
        Assert.Null((await bench.ClearAsync(("topic", "the seasons"))).Prompt);
        Assert.Equal(Verdict.Hold, (await bench.CheckAsync(War)).Verdict);
    }

    [Fact]
    public void No_policy_passes_an_outage_over_in_silence()
    {
        var reading = Homeroom.Assistant.Policies.PolicyFile.Read(Local.Replace("note", "pass", StringComparison.Ordinal));
        Assert.Contains("never passed over in silence", Assert.Single(reading.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("down")]
    [InlineData("500")]
    [InlineData("clean")]
    public async Task A_model_rail_never_lowers_what_the_checks_of_this_machine_say(string trouble)
    {
        const string Held = "<script>steal()</script>";
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI, Local);
        bench.Server.Always(t => trouble == "clean" ? t.CleanAsync() : AnswerAsync(t, "500"));
        if (trouble == "down")
        {
            await bench.Server.DisposeAsync();
        }

        var local = bench.Local.Check("exit", new System.Text.Json.Nodes.JsonArray(Held), "6-8", Homeroom.Guardrails.Privacy.NameVault.Empty, []);
        var reply = await bench.CheckAsync(Held);
        Assert.Equal(Verdict.Hold, local.Verdict);
        Assert.Equal(Verdict.Hold, reply.Verdict);
        Assert.Equal(local.Findings, reply.Findings.Take(local.Findings.Count));
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_told()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        await bench.Server.DisposeAsync();
        Assert.Contains("it could not be reached", Assert.Single((await bench.CheckAsync(War)).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_given_up_in_time()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.HangAsync());
        var check = bench.CheckAsync(War);
        await bench.Server.Asked;
        Assert.False(check.IsCompleted);
        bench.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Contains("it took too long to answer", Assert.Single((await check).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_does_not_want_it_any_more_ends_the_question()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.HangAsync());
        using var gone = new CancellationTokenSource();
        var check = bench.CheckAsync(gone.Token, War);
        await bench.Server.Asked;
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => check);
    }

    [Theory]
    [InlineData("500", null)]
    [InlineData("429", "1")]
    public async Task A_service_that_stumbles_once_is_asked_again_and_nobody_notices(string trouble, string? retryAfter)
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Then(t => retryAfter is null ? AnswerAsync(t, trouble) : t.BusyAsync(retryAfter)).Always(t => t.CleanAsync());
        Assert.Empty((await bench.CheckAsync(War)).Findings);
        Assert.Equal(2, bench.Server.Turns.Count);
        Assert.True(retryAfter is null || bench.Clock.Waited == TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("60")]
    [InlineData("Wed, 21 Oct 2037 07:28:00 GMT")]
    public async Task A_service_that_asks_for_a_long_wait_is_not_asked_again_at_once(string retryAfter)
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.BusyAsync(retryAfter));
        Assert.Equal(Verdict.Hold, (await bench.CheckAsync(War)).Verdict);
        Assert.Single(bench.Server.Turns);
    }

    [Fact]
    public async Task A_service_that_goes_on_failing_is_left_alone_for_a_moment_and_then_asked_again()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => AnswerAsync(t, "401"));
        await bench.TireAsync();
        var asked = bench.Server.Turns.Count;
        Assert.Equal(Verdict.Hold, (await bench.CheckAsync(War)).Verdict);
        Assert.Equal(asked, bench.Server.Turns.Count);
        bench.Clock.Advance(TimeSpan.FromSeconds(16));
        bench.Server.Always(t => t.CleanAsync());
        Assert.Equal(Verdict.Pass, (await bench.CheckAsync(War)).Verdict);
    }

    [Fact]
    public async Task More_calls_than_the_school_allows_are_an_outage_until_the_next_minute()
    {
        await using var bench = await RailBench.OpenAsync(a => RailBench.OpenAI(a) with { CallsPerMinute = 2 });
        bench.Server.Always(t => t.CleanAsync());
        Assert.Equal(
            [Verdict.Pass, Verdict.Pass, Verdict.Hold],
            [(await bench.CheckAsync("One.")).Verdict, (await bench.CheckAsync("Two.")).Verdict, (await bench.CheckAsync("Three.")).Verdict]
        );
        bench.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(Verdict.Pass, (await bench.CheckAsync("Three.")).Verdict);
    }

    [Fact]
    public async Task A_text_beyond_all_measure_is_not_sent_and_held()
    {
        await using var bench = await RailBench.OpenAsync(RailBench.OpenAI);
        bench.Server.Always(t => t.CleanAsync());
        var reply = await bench.CheckAsync(string.Concat(Enumerable.Repeat("The tide comes and goes. ", 9000)));
        Assert.Contains(
            reply.Findings,
            f => f is { Code: "unavailable", Severity: Verdict.Hold } && f.Message.Contains("the limit", StringComparison.Ordinal)
        );
        Assert.Empty(bench.Server.Turns);
    }

    [Fact]
    public async Task Two_services_that_are_away_are_one_finding_and_one_that_sees_something_is_heard_all_the_same()
    {
        await using var bench = await RailBench.OpenAsync(a =>
            RailBench.OpenAI(a) with
            {
                Azure = RailBench.Analyze(a).Azure with { Shields = true },
            }
        );
        bench.Server.Always(t =>
            t.Path.Contains("moderations", StringComparison.Ordinal) ? t.ModerationAsync(_ => ("hate", 0.9)) : AnswerAsync(t, "500")
        );
        var outcome = await bench.ClearAsync(("topic", "the seasons"));
        Assert.Equal(["moderation/hate", "model-rail/unavailable"], outcome.Findings.Select(f => $"{f.Rail}/{f.Code}"));
        Assert.Contains("Azure AI Content Safety (127.0.0.1) could not", outcome.Findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("Azure Prompt Shields (127.0.0.1) could not", outcome.Findings[1].Message, StringComparison.Ordinal);
    }
}
