using System.Net;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Experiments;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Feedback.Experiments;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Feedback;

[Collection(Databases.Name)]
public sealed class ExperimentTests(PostgresServer postgres)
{
    private const string Address = "/prompts/lessons/plan/experiments";
    private static readonly string Old = new PromptLibrary().Get(Counted.Prompt).Content;
    private static readonly string New = new('a', 64);

    [Theory, OnBothDatabases]
    public async Task A_guard_stops_it_and_everybody_gets_the_old_version(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var (store, watch) = await StartedAsync(shelf, ExperimentMode.Sequential);
        var prompts = new PromptStore(shelf);
        var split = (await prompts.SplitAsync(Counted.Prompt, default))!;
        Assert.Equal(New, split.Of(Dealt(split, true)).Hash);
        await using var db = shelf.CreateDbContext();
        foreach (var harm in new[] { 1, 1, 1 })
        {
            await AddAsync(db, shelf, Dealt(split, true), New, approved: true, harm);
            await watch.LookAsync(default);
        }

        var ended = Assert.Single(await store.AllAsync(Counted.Prompt, default));
        Assert.Equal((ExperimentState.Stopped, false), (ended.State, ended.Promoted));
        Assert.NotNull(ended.EndedAt);
        Assert.Contains("findings about safety", ended.Words, StringComparison.Ordinal);
        var choice = new PromptChoice(new PromptLibrary(), prompts);
        Assert.Equal(Old, (await choice.ForAsync(Counted.Prompt, Dealt(split, true), default)).File.Content);
        Assert.True(await store.StartAsync(Experiment("e2", ExperimentMode.Fixed), default)); // the place is free again
    }

    [Theory, OnBothDatabases]
    public async Task Looks_are_written_once_however_many_look_at_once_and_lead_to_a_verdict(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var (store, watch) = await StartedAsync(shelf, ExperimentMode.Sequential);
        var split = (await new PromptStore(shelf).SplitAsync(Counted.Prompt, default))!;
        await using var db = shelf.CreateDbContext();
        var teachers = Enumerable.Range(0, 40).Select(t => "t" + t).ToList();
        await watch.LookAsync(default);
        Assert.Equal(ExperimentState.TooFew, (await store.RunningAsync(default))[0].State);
        for (var day = 0; day < 8; day++)
        {
            foreach (var (teacher, t) in teachers.Select((t, i) => (t, i)))
            {
                var after = split.Of(teacher).Hash == New;
                await AddAsync(db, shelf, teacher, after ? New : Old, approved: after ? (t + day) % 10 > 0 : (t + day) % 2 == 0);
            }

            await AddAsync(db, shelf, Dealt(split, false), New, approved: false); // who chose the new version was not dealt it
            await Task.WhenAll(watch.LookAsync(default), watch.LookAsync(default), watch.LookAsync(default));
        }

        var looks = await store.LooksAsync("e1", default);
        Assert.Equal(Enumerable.Range(1, 8), looks.Select(l => l.Number));
        Assert.Equal(looks.Select(l => l.Fraction).Order(), looks.Select(l => l.Fraction));
        Assert.Equal(320, looks[^1].DraftsBefore + looks[^1].DraftsAfter);
        var now = Assert.Single(await store.RunningAsync(default));
        Assert.Equal(ExperimentState.NewIsBetter, now.State);
        Assert.InRange(now.Difference!.Value, 0.3, 0.5);
        Assert.True(now.Low > 0 && now.High < 1);
        await watch.LookAsync(default);
        Assert.Equal(8, (await store.LooksAsync("e1", default)).Count); // nothing new is no look
    }

    [Theory, OnBothDatabases]
    public async Task A_look_that_is_killed_leaves_neither_verdict_nor_look_and_the_next_one_makes_it(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var (store, watch) = await StartedAsync(shelf, ExperimentMode.Sequential);
        var split = (await new PromptStore(shelf).SplitAsync(Counted.Prompt, default))!;
        await using var db = shelf.CreateDbContext();
        for (var t = 0; t < 30; t++)
        {
            await AddAsync(db, shelf, "t" + t, split.Of("t" + t).Hash, approved: t % 2 == 0);
        }

        // It dies after the verdict is written and before the look is.
        var running = (await store.RunningAsync(default))[0];
        running.Words = "half a look";
        await Assert.ThrowsAnyAsync<Exception>(() => store.WriteAsync(running, new ExperimentLookRecord { Experiment = null!, Number = 1 }, default));
        Assert.Empty(await store.LooksAsync("e1", default));
        Assert.NotEqual("half a look", (await store.RunningAsync(default))[0].Words);
        await watch.LookAsync(default);
        Assert.Single(await store.LooksAsync("e1", default));
    }

    [Fact]
    public async Task A_bandit_moves_teachers_to_the_better_version_and_claims_nothing()
    {
        using var shelf = Shelf.Open("sqlite", postgres);
        var (store, watch) = await StartedAsync(shelf, ExperimentMode.Bandit);
        await using var db = shelf.CreateDbContext();
        for (var t = 0; t < 40; t++)
        {
            await AddAsync(db, shelf, "t" + t, t % 2 == 0 ? New : Old, approved: t % 2 == 0);
        }

        await watch.LookAsync(default);
        var now = Assert.Single(await store.RunningAsync(default));
        Assert.InRange(now.Share, 0.9, 0.95);
        Assert.Equal(ExperimentState.Running, now.State);
        Assert.Contains("does not show that either is better", now.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_wait_seven_days_before_they_count_as_not_approved()
    {
        using var shelf = Shelf.Open("sqlite", postgres);
        var (store, _) = await StartedAsync(shelf, ExperimentMode.Sequential);
        var split = (await new PromptStore(shelf).SplitAsync(Counted.Prompt, default))!;
        await using var db = shelf.CreateDbContext();
        await AddAsync(db, shelf, Dealt(split, true), New, approved: false, waits: true);
        var running = (await store.RunningAsync(default))[0];
        Assert.Equal(0, (await store.ArmsAsync(running, default)).After.Drafts);
        shelf.Clock.Now += ExperimentStore.Patience + TimeSpan.FromMinutes(1);
        Assert.Equal((1, 0), ((await store.ArmsAsync(running, default)).After.Drafts, (await store.ArmsAsync(running, default)).After.Approved));
    }

    [Fact]
    public async Task An_owner_starts_promotes_and_rolls_back_through_the_gate_and_a_colleague_does_not()
    {
        var gate = new ToldGate();
        await using var node = new Node(Node.NewFolder(), null, s => s.AddSingleton<IPromptGate>(gate));
        var owner = await node.TeacherAsync();
        await using var db = node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContext();
        var me = await db.Teachers.SingleAsync();
        var number = await SaveAsync(node, new Teacher(me.Id, me.Name));
        using var refused = await StartAsync(owner, number);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("The gate has not said yes", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        gate.State = GateState.Passed;
        using var started = await StartAsync(owner, number);
        Assert.Equal(HttpStatusCode.OK, started.StatusCode);
        var choice = node.Services.GetRequiredService<PromptChoice>();
        var split = (await node.Services.GetRequiredService<IPromptStore>().SplitAsync(Counted.Prompt, default))!;
        Assert.Equal(number, (await choice.ForAsync(Counted.Prompt, Dealt(split, true), default)).Number);
        Assert.Equal(0, (await choice.ForAsync(Counted.Prompt, Dealt(split, false), default)).Number);
        Assert.Contains("your drafts are asked for with", await owner.GetStringAsync("/prompts/lessons/plan"), StringComparison.Ordinal);

        using var back = await owner.SubmitAsync(Address, Address + "/end", ("how", "back"));
        Assert.Equal(0, (await choice.ForAsync(Counted.Prompt, Dealt(split, true), default)).Number);
        (await StartAsync(owner, number)).Dispose();
        gate.State = GateState.Failed;
        using var shut = await owner.SubmitAsync(Address, Address + "/end", ("how", "promote"));
        Assert.Equal(HttpStatusCode.Conflict, shut.StatusCode);
        gate.State = GateState.Passed;
        using var promoted = await owner.SubmitAsync(Address, Address + "/end", ("how", "promote"));
        Assert.Contains("Promoted", await promoted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(number, (await choice.ForAsync(Counted.Prompt, Dealt(split, false), default)).Number);

        // The same browser, but no longer by the printed link.
        using var saved = await owner.SubmitAsync("/account", "/account/sign-in", ("email", "a@school.test"), ("password", "four plain words here"));
        using var colleague = await owner.SubmitAsync(await FormAsync(owner), Address + "/start", ("version", "1"));
        Assert.Equal(HttpStatusCode.Forbidden, colleague.StatusCode);
        Assert.Contains("started by whoever came in", await owner.GetStringAsync(Address), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> StartAsync(HttpClient owner, int number) =>
        await owner.SubmitAsync(Address, Address + "/start", ("version", $"{number}"), ("share", "50"), ("planned", "400"), ("mode", "Sequential"));

    private static async Task<AngleSharp.Dom.IDocument> FormAsync(HttpClient client)
    {
        var page = await client.PageAsync("/account");
        page.QuerySelector("form")!.SetAttribute("action", Address + "/start");
        return page;
    }

    private static async Task<int> SaveAsync(Node node, Teacher teacher)
    {
        var desk = node.Services.GetRequiredService<PromptDesk>();
        var file = new PromptLibrary().Get(Counted.Prompt);
        var template = file.Template.Replace(
            "</message>\n<message role=\"user\">",
            "  - Use a map.\n</message>\n<message role=\"user\">",
            StringComparison.Ordinal
        );
        return (await desk.SaveAsync(new PromptEdit(Counted.Prompt, template, 0, 0, "maps"), teacher, default)).Version!.Number;
    }

    private static async Task<(ExperimentStore Store, ExperimentWatch Watch)> StartedAsync(Shelf shelf, ExperimentMode mode)
    {
        var store = new ExperimentStore(shelf, shelf.Clock);
        Assert.True(await store.StartAsync(Experiment("e1", mode), default));
        Assert.False(await store.StartAsync(Experiment("e0", mode), default)); // one at a time
        return (store, new ExperimentWatch(store, shelf.Clock));
    }

    private static ExperimentRecord Experiment(string id, ExperimentMode mode) =>
        new()
        {
            Id = id,
            Prompt = Counted.Prompt,
            BeforeHash = Old,
            AfterHash = New,
            AfterNumber = 1,
            Mode = mode,
            Share = 0.5,
            Planned = 200,
            MostUnsafe = 3,
        };

    private static string Dealt(PromptSplit split, bool after) =>
        Enumerable.Range(1000, 500).Select(t => "x" + t).First(t => split.Of(t).Hash == split.After.Hash == after);

    private static Task AddAsync(HomeroomDb db, Shelf shelf, string teacher, string hash, bool approved, int harm = 0, bool waits = false) =>
        Counted.AddAsync(
            db,
            Counted.Row(Guid.NewGuid().ToString("N"), teacher, hash[..12], approved, 0.2, shelf.Clock.Now) with
            {
                Unsafe = harm,
            },
            waits ? null : shelf.Clock.Now // approved, or deleted
        );

    private sealed class ToldGate : IPromptGate
    {
        public GateState State { get; set; } = GateState.NotRun;

        public Task<GateOutcome> LookAsync(string prompt, string version, string against, CancellationToken ct) =>
            Task.FromResult(new GateOutcome(State, "Better on 7 of 60, worse on 1."));
    }
}
