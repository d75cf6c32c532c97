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
    public async Task A_suite_that_cannot_be_read_opens_no_gate()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "suite.yaml"), "name: x\nprompts: [lessons/plan]\ncases: [");
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

    private SuiteGate Gate(ModelLabel label)
    {
        var port = new ModelPort(_model, label, new OfflineChatClient(new OfflineComposer()));
        return new SuiteGate(
            _room.Choice,
            port,
            label,
            DefaultRails.Create(),
            new GateFolders(_folder, Path.Combine(_folder, "runs")),
            TimeProvider.System
        );
    }

    private void Suite(int cases)
    {
        var lines = string.Concat(Enumerable.Range(0, cases).Select(i => $"  - {{id: c{i}, inputs: {{topic: Leaves {i}}}}}\n"));
        File.WriteAllText(
            Path.Combine(_folder, "suite.yaml"),
            "name: lessons/plan\nprompts: [lessons/plan]\ndefaults:\n  inputs: {subject: Science, band: 6-8, minutes: 45}\n"
                + $"  graders: [{{type: contains, value: I can}}]\ncases:\n{lines}"
        );
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
