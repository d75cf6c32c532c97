using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tests.Models;

namespace Homeroom.Assistant.Tests.Prompts;

/// <summary>Which version a draft is written with.</summary>
public sealed class PromptInUseTests
{
    private static readonly Teacher Asker = new("t", "Ms Okafor");

    [Fact]
    public async Task A_teachers_own_version_reaches_the_model_and_stands_in_the_provenance()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var version = await PublishAsync(desk, "Use a map.");
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Contains("Use a map.", desk.Server.Requests.Single()["messages"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(
            ("lessons/plan", PromptFile.Short(version.Hash), version.Number),
            (draft.Provenance!.Prompt, draft.Provenance.PromptHash, draft.Provenance.PromptVersion)
        );
    }

    [Fact]
    public async Task A_draft_keeps_the_version_it_was_asked_with_whatever_is_published_since()
    {
        await using var desk = await ModelDesk.OpenAsync();
        var asked = await PublishAsync(desk, "Use a map.");
        var id = await desk.AskAsync();
        await PublishAsync(desk, "Use a globe.");
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.GoOnAsync(id);
        Assert.Contains("Use a map.", desk.Server.Requests.Single()["messages"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Use a globe.", desk.Server.Requests.Single()["messages"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(asked.Number, draft.Provenance!.PromptVersion);
    }

    [Fact]
    public async Task Without_a_version_of_ones_own_the_file_is_used_and_its_number_is_0()
    {
        await using var desk = await ModelDesk.OpenAsync();
        desk.Server.Then(t => t.ReplyAsync(ModelDesk.Text));
        var draft = await desk.DraftAsync();
        Assert.Equal((PromptRoom.File.Hash, 0), (draft.Provenance!.PromptHash, draft.Provenance.PromptVersion));
        Assert.Equal(PromptRoom.File.Content, draft.Prompts!["lessons/plan"].Hash);
    }

    [Fact]
    public async Task A_version_that_is_in_use_and_cannot_be_read_is_passed_over()
    {
        var room = new PromptRoom();
        var version = await room.SaveAsync("x");
        await room.PublishAsync(version);
        var lost = new PromptChoice(new PromptLibrary(), new Lost(room.Box));
        Assert.Equal(0, (await lost.ForAsync(PromptRoom.Plan, PromptRoom.Okafor.Id, default)).Number);
    }

    [Fact]
    public async Task While_an_experiment_runs_a_teacher_keeps_one_of_its_versions_unless_one_of_the_own_is_in_use()
    {
        var room = new PromptRoom();
        var after = await room.SaveAsync("Use a map.", PromptRoom.Haddad);
        var split = new PromptSplit("e1", new PromptPin(PromptRoom.File.Content, 0), new PromptPin(after.Hash, after.Number), 0.5);
        room.Box.Split = split;
        List<int> numbers = [];
        for (var t = 0; t < 200; t++)
        {
            var first = await room.Choice.ForAsync(PromptRoom.Plan, "t" + t, default);
            var again = await room.Choice.ForAsync(PromptRoom.Plan, "t" + t, default);
            Assert.Equal((split.Of("t" + t), split.Of("t" + t)), (first.Pin, again.Pin));
            numbers.Add(first.Number);
        }

        Assert.InRange(numbers.Count(n => n == after.Number), 70, 130);
        var own = await room.SaveAsync("Use a globe.");
        await room.PublishAsync(own);
        Assert.Equal(own.Number, (await room.InUseAsync()).Number);
        room.Box.Split = null;
        Assert.Equal(0, (await room.Choice.ForAsync(PromptRoom.Plan, "t1", default)).Number);
    }

    private static async Task<PromptRevision> PublishAsync(ModelDesk desk, string line)
    {
        var choice = new PromptChoice(new PromptLibrary(), desk.Versions);
        var prompts = new PromptDesk(choice, desk.Versions, desk.Notebook, desk.Clock);
        var board = new PromptBoard(
            prompts,
            desk.Versions,
            desk.Notebook,
            Homeroom.Guardrails.DefaultRails.Create(),
            new SetGate(GateState.NoSuite),
            desk.Clock
        );
        var family = (await prompts.OpenAsync(PromptRoom.Plan, Asker.Id, default))!;
        var edit = new PromptEdit(PromptRoom.Plan, PromptRoom.With(line), family.Turn, 0, line);
        var saved = (await prompts.SaveAsync(edit, Asker, default)).Version!;
        Assert.Null((await board.PublishAsync(PromptRoom.Plan, saved.Number, PromptScope.Mine, Asker, false, default)).Refused);
        return saved;
    }

    private sealed class Lost(IPromptStore inner) : IPromptStore
    {
        public Task KeepAsync(IReadOnlyCollection<string> texts, CancellationToken ct) => inner.KeepAsync(texts, ct);

        public Task<PromptSplit?> SplitAsync(string prompt, CancellationToken ct) => inner.SplitAsync(prompt, ct);

        public Task<string?> TextAsync(string hash, CancellationToken ct) => Task.FromResult<string?>(null);

        public Task<PromptRevision?> AddAsync(StoredPrompt version, CancellationToken ct) => inner.AddAsync(version, ct);

        public Task<IReadOnlyList<PromptRevision>> RevisionsAsync(string prompt, CancellationToken ct) => inner.RevisionsAsync(prompt, ct);

        public Task<PromptRevision?> FindAsync(string id, CancellationToken ct) => inner.FindAsync(id, ct);

        public Task<bool> UseAsync(PromptUse use, CancellationToken ct) => inner.UseAsync(use, ct);

        public Task<IReadOnlyList<PromptUse>> UsesAsync(string? prompt, string teacher, CancellationToken ct) => inner.UsesAsync(prompt, teacher, ct);
    }
}
