using System.Runtime.CompilerServices;
using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tests.Models;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Tests.Prompts;

/// <summary>A teacher breaks a prompt, the gate says no with the cases; mends it, the gate says yes; publishes; goes back.</summary>
public sealed class SuiteGateTests : IDisposable
{
    private const string Breaks = "Answer with an empty object.";
    private readonly string _folder = Directory.CreateTempSubdirectory("homeroom-test").FullName;
    private readonly PromptRoom _room = new();
    private readonly Kept _kept = new();
    private readonly Obedient _model = new();
    private readonly SuiteGate _gate;
    private readonly PromptBoard _board;

    public SuiteGateTests()
    {
        Suite(60);
        _gate = Gate(new ModelLabel("scripted", false, ""));
        _board = new PromptBoard(_room.Desk, _room.Box, new Notebook(), DefaultRails.Create(), _gate, _room.Clock);
    }

    public void Dispose()
    {
        _gate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_version_that_breaks_the_answers_stays_with_its_author_and_the_cases_are_shown()
    {
        var version = await _room.SaveAsync(Breaks);
        Assert.Equal(GateState.NotRun, (await LookAsync(version)).State);
        Assert.Equal(PromptRefusal.Gate, (await PublishAsync(version)).Refused);

        await RunAsync(version);

        var verdict = await LookAsync(version);
        Assert.Equal(GateState.Failed, verdict.State);
        Assert.StartsWith("Worse on 60 of 60 cases", verdict.Sentence, StringComparison.Ordinal);
        Assert.Equal(60, (await _gate.CasesAsync(PromptRoom.Plan, version.Hash, PromptRoom.File.Content, default)).Count);
        Assert.Equal(PromptRefusal.Gate, (await PublishAsync(version)).Refused);
    }

    [Fact]
    public async Task A_version_that_is_no_worse_is_published_and_taken_back()
    {
        var version = await _room.SaveAsync("Begin with a question.");
        await RunAsync(version);
        Assert.Equal(GateState.Passed, (await LookAsync(version)).State);
        Assert.Null((await PublishAsync(version)).Refused);
        Assert.Equal(version.Number, (await _room.InUseAsync(PromptRoom.Haddad)).Number);
        Assert.Null((await _board.BackAsync(PromptRoom.Plan, PromptScope.School, PromptRoom.Okafor, false, default)).Refused);
        Assert.Equal(0, (await _room.InUseAsync(PromptRoom.Haddad)).Number);
    }

    [Fact]
    public async Task Too_few_cases_prove_nothing_and_the_gate_stays_shut()
    {
        Suite(5);
        var version = await _room.SaveAsync("Begin with a question.");
        await RunAsync(version);
        Assert.Equal(GateState.Failed, (await LookAsync(version)).State);
        Assert.Equal(PromptRefusal.Gate, (await PublishAsync(version)).Refused);
    }

    [Fact]
    public async Task A_model_that_fails_leaves_the_gate_shut_and_the_next_run_asks_only_what_is_missing()
    {
        var version = await _room.SaveAsync("Begin with a question.");
        _model.FailsAfter = 30;
        await RunAsync(version);
        var look = await LookAsync(version);
        Assert.Equal((GateState.NotRun, true), (look.State, look.CanRun));
        Assert.Contains("only what is missing is asked", look.Sentence, StringComparison.Ordinal);

        _model.FailsAfter = int.MaxValue;
        var before = _model.Answered;
        await RunAsync(version);
        Assert.Equal(GateState.Passed, (await LookAsync(version)).State);
        Assert.Equal(120, _model.Answered);
        Assert.True(before > 0);
    }

    [Fact]
    public async Task A_verdict_holds_for_these_cases_alone()
    {
        var version = await _room.SaveAsync("Begin with a question.");
        await RunAsync(version);
        Suite(61);
        Assert.Equal(GateState.NotRun, (await LookAsync(version)).State);
    }

    [Fact]
    public async Task The_offline_composer_does_not_follow_words_so_it_opens_no_gate()
    {
        using var offline = Gate(new ModelLabel("Offline composer", true, ""));
        var version = await _room.SaveAsync("Begin with a question.");
        await offline.StartAsync(PromptRoom.Plan, version.Hash, PromptRoom.File.Content, default);
        await offline.SettledAsync();
        var look = await offline.LookAsync(PromptRoom.Plan, version.Hash, PromptRoom.File.Content, default);
        Assert.Equal((GateState.NotRun, false), (look.State, look.CanRun));
        Assert.Equal(0, _model.Answered);
    }

    [Fact]
    public async Task An_accepted_case_is_asked_with_the_others_and_its_answers_go_when_it_is_taken_back()
    {
        var version = await _room.SaveAsync("Begin with a question.");
        await RunAsync(version);
        Assert.Equal(GateState.Passed, (await LookAsync(version)).State);
        var without = Directory.GetDirectories(Folders.Runs);

        const string Line =
            """{"id":"kept-1","inputs":{"subject":"Art","band":"6-8","minutes":"45","topic":"Kites"},"graders":[{"type":"contains","value":"I can"}]}""";
        _kept.Cases.Add(new KeptCase("kept-1", Line));
        var look = await LookAsync(version);
        Assert.Equal(GateState.NotRun, look.State);
        Assert.StartsWith("61 cases", look.Sentence, StringComparison.Ordinal);
        await RunAsync(version);
        Assert.Equal(GateState.Passed, (await LookAsync(version)).State);
        Assert.Equal(61 * 2 + 120, _model.Answered);
        await _gate.SweepAsync(default);
        Assert.Equal(2, Directory.GetDirectories(Folders.Runs).Length);

        _kept.Cases.Clear();
        await _gate.SweepAsync(default);
        Assert.Equal(without, Directory.GetDirectories(Folders.Runs));
        Assert.Equal(GateState.Passed, (await LookAsync(version)).State); // what was found without it still stands
    }

    [Fact]
    public async Task A_case_that_would_keep_the_suites_from_being_read_is_told_before_it_is_accepted()
    {
        var suites = new GateSuites(Folders, _kept);
        Assert.Null(
            await suites.FaultAsync(PromptRoom.Plan, new KeptCase("k", """{"id":"k","inputs":{},"graders":[{"type":"not-empty"}]}"""), default)
        );
        Assert.Contains(
            "No grader",
            await suites.FaultAsync(PromptRoom.Plan, new KeptCase("k", """{"id":"k","inputs":{}}"""), default),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_suite_that_cannot_be_read_opens_no_gate()
    {
        await File.WriteAllTextAsync(Path.Combine(Folders.Suites, "suite.yaml"), "name: x\nprompts: [lessons/plan]\ncases: [");
        Assert.Equal(GateState.NoSuite, (await LookAsync(await _room.SaveAsync("Begin with a question."))).State);
    }

    private async Task RunAsync(PromptRevision version)
    {
        await _gate.StartAsync(PromptRoom.Plan, version.Hash, PromptRoom.File.Content, default);
        await _gate.SettledAsync();
    }

    private Task<GateOutcome> LookAsync(PromptRevision version) => _gate.LookAsync(PromptRoom.Plan, version.Hash, PromptRoom.File.Content, default);

    private Task<PromptOutcome> PublishAsync(PromptRevision version) =>
        _board.PublishAsync(PromptRoom.Plan, version.Number, PromptScope.School, PromptRoom.Okafor, false, default);

    private GateFolders Folders => new(Path.Combine(_folder, "suites"), Path.Combine(_folder, "runs"));

    private SuiteGate Gate(ModelLabel label)
    {
        var port = new ModelPort(_model, label, new OfflineChatClient(new OfflineComposer()));
        return new SuiteGate(_room.Choice, port, label, DefaultRails.Create(), Folders, new GateSuites(Folders, _kept), TimeProvider.System);
    }

    private void Suite(int cases)
    {
        Directory.CreateDirectory(Folders.Suites);
        var lines = string.Concat(Enumerable.Range(0, cases).Select(i => $"  - {{id: c{i}, inputs: {{topic: Leaves {i}}}}}\n"));
        File.WriteAllText(
            Path.Combine(Folders.Suites, "suite.yaml"),
            "name: lessons/plan\nprompts: [lessons/plan]\ndefaults:\n  inputs: {subject: Science, band: 6-8, minutes: 45}\n"
                + $"  graders: [{{type: contains, value: I can}}]\ncases:\n{lines}"
        );
    }

    private sealed class Kept : IKeptCases
    {
        public List<KeptCase> Cases { get; } = [];

        public Task<IReadOnlyList<KeptCase>> OfAsync(string prompt, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<KeptCase>>(prompt == PromptRoom.Plan ? [.. Cases] : []);

        public Task<IReadOnlyCollection<string>> IdsAsync(CancellationToken ct) =>
            Task.FromResult<IReadOnlyCollection<string>>([.. Cases.Select(c => c.Id)]);
    }

    /// <summary>A model that does what its prompt says.</summary>
    private sealed class Obedient : IChatClient
    {
        private int _answered;

        public int FailsAfter { get; set; } = int.MaxValue;

        public int Answered => _answered;

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) =>
            GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default
        )
        {
            await Task.Yield();
            if (_answered >= FailsAfter)
            {
                throw new ModelTrouble("The model broke off.", kind: TroubleKind.BrokeOff);
            }

            Interlocked.Increment(ref _answered);
            var broken = messages.Any(m => m.Text.Contains(Breaks, StringComparison.Ordinal));
            yield return new ChatResponseUpdate(ChatRole.Assistant, broken ? "{}" : "{\"outcome\":{\"outcome\":\"I can name a leaf.\"}}");
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose() { }
    }
}
