using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tests.Models;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Tests.Prompts;

/// <summary>Everything a teacher's prompts need, in memory.</summary>
internal sealed class PromptRoom
{
    public const string Plan = "lessons/plan";

    private static readonly RailPipeline Rails = DefaultRails.Create();

    public PromptRoom(IPromptGate? gate = null, Roster? roster = null)
    {
        var rosters = new Notebook { Roster = roster ?? Roster.Empty };
        Choice = new PromptChoice(new PromptLibrary(), Box);
        Desk = new PromptDesk(Choice, Box, rosters, Clock);
        Board = new PromptBoard(Desk, Box, rosters, Rails, gate ?? new SetGate(GateState.NoSuite), Clock);
    }

    public static Teacher Okafor { get; } = new("okafor", "Ms Okafor");

    public static Teacher Haddad { get; } = new("haddad", "Mr Haddad");

    public PromptBox Box { get; } = new();

    public HandClock Clock { get; } = new();

    public PromptChoice Choice { get; }

    public PromptDesk Desk { get; }

    public PromptBoard Board { get; }

    public static PromptFile File => new PromptLibrary().Get(Plan);

    /// <summary>The file's template with one more line among the instructions.</summary>
    public static string With(string line, string? template = null) =>
        (template ?? File.Template).Replace(
            "</message>\n<message role=\"user\">",
            $"  - {line}\n</message>\n<message role=\"user\">",
            StringComparison.Ordinal
        );

    /// <summary>Saves the next version of a teacher.</summary>
    public async Task<PromptRevision> SaveAsync(string line, Teacher? teacher = null, string? template = null, string? merged = null)
    {
        teacher ??= Okafor;
        var family = await OpenAsync(teacher);
        var edit = new PromptEdit(Plan, template ?? With(line), family.Turn, family.Head?.Number ?? 0, line) { Merged = merged };
        var saved = await Desk.SaveAsync(edit, teacher, default);
        Assert.Null(saved.Refused);
        return saved.Version!;
    }

    public async Task<PromptFamily> OpenAsync(Teacher? teacher = null) => (await Desk.OpenAsync(Plan, (teacher ?? Okafor).Id, default))!;

    public Task<PromptOutcome> PublishAsync(
        PromptRevision version,
        PromptScope scope = PromptScope.Mine,
        Teacher? teacher = null,
        bool isOwner = false
    ) => Board.PublishAsync(Plan, version.Number, scope, teacher ?? Okafor, isOwner, default);

    public Task<ChosenPrompt> InUseAsync(Teacher? teacher = null) => Choice.ForAsync(Plan, (teacher ?? Okafor).Id, default);
}

/// <summary>A gate that says what it is told.</summary>
internal sealed class SetGate(GateState state) : IPromptGate
{
    public List<(string Version, string Against)> Asked { get; } = [];

    public Task<GateOutcome> LookAsync(string prompt, string version, string against, CancellationToken ct)
    {
        Asked.Add((version, against));
        return Task.FromResult(state == GateState.NoSuite ? GateOutcome.NoSuite : new GateOutcome(state, "Better on 7 of 60, worse on 1."));
    }
}
