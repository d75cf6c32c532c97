using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Prompts.Lint;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Tests.Prompts;

public sealed class PromptVersionsTests
{
    public static TheoryData<string> Files => [.. new PromptLibrary().Ids];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_written_back_to_the_byte(string id) =>
        Assert.Equal(PromptLibrary.Text(id), PromptYaml.Write(new PromptLibrary().Get(id)));

    [Theory]
    [InlineData("x: y")]
    [InlineData("# no remark")]
    [InlineData("\ttab  and   spaces   \n\n\n  - a list\n'quoted' \"twice\" | > & * ! % @ `")]
    [InlineData("ends here\r\nwith\rall\u2028kinds\u0085of lines\u0007 and a broken \ud83d pair 🕰️")]
    public void Whatever_a_teacher_types_comes_back_from_the_file(string typed)
    {
        var template = PromptYaml.Plain($"<message role=\"user\">\n{typed}\n</message>");
        var yaml = PromptYaml.Write(PromptRoom.File with { Template = template });
        var read = PromptReading.Of(yaml);
        Assert.Empty(read.Errors);
        Assert.Equal(template, read.File!.Template);
        Assert.Equal(yaml, PromptYaml.Write(read.File));
    }

    [Fact]
    public async Task A_version_keeps_who_made_it_of_what_when_and_why()
    {
        var room = new PromptRoom();
        var first = await room.SaveAsync("Use maps.");
        var second = await room.SaveAsync("Use atlases.");
        Assert.Equal((1, null, PromptRoom.File.Content), (first.Number, first.Parent, first.ParentHash));
        Assert.Equal((2, first.Id, first.Hash), (second.Number, second.Parent, second.ParentHash));
        Assert.Equal(("Use atlases.", "Ms Okafor", room.Clock.GetUtcNow()), (second.Why, second.AuthorName, second.At));
        Assert.Equal(second.Hash, PromptFile.HashOf((await room.Box.TextAsync(second.Hash, default))!));
        Assert.Equal(PromptStatus.Draft, (await room.OpenAsync()).StatusOf(second));
    }

    [Fact]
    public async Task Two_tabs_do_not_overwrite_each_other()
    {
        var room = new PromptRoom();
        var edit = new PromptEdit(PromptRoom.Plan, PromptRoom.With("One."), 0, 0, "");
        Assert.Null((await room.Desk.SaveAsync(edit, PromptRoom.Okafor, default)).Refused);
        var second = await room.Desk.SaveAsync(edit with { Template = PromptRoom.With("Two.") }, PromptRoom.Okafor, default);
        Assert.Equal(PromptRefusal.Stale, second.Refused);
        Assert.Equal(1, second.Version!.Number);
        Assert.Equal(PromptRefusal.Nothing, (await room.Desk.SaveAsync(edit with { Turn = 1 }, PromptRoom.Okafor, default)).Refused);
    }

    [Fact]
    public async Task The_own_version_goes_before_the_schools_and_that_before_the_default_and_that_before_the_file()
    {
        var room = new PromptRoom(new SetGate(GateState.Passed));
        Assert.Equal((0, PromptRoom.File.Content), ((await room.InUseAsync()).Number, (await room.InUseAsync()).File.Content));
        var haddads = await room.SaveAsync("His.", PromptRoom.Haddad);
        await room.PublishAsync(haddads, PromptScope.Default, PromptRoom.Haddad, isOwner: true);
        Assert.Equal((1, PromptScope.Default), ((await room.InUseAsync()).Number, (await room.InUseAsync()).Scope));
        var schools = await room.SaveAsync("The school's.", PromptRoom.Haddad);
        await room.PublishAsync(schools, PromptScope.School, PromptRoom.Haddad);
        Assert.Equal((2, PromptScope.School), ((await room.InUseAsync()).Number, (await room.InUseAsync()).Scope));
        var own = await room.SaveAsync("Mine.");
        Assert.Equal(2, (await room.InUseAsync()).Number);
        await room.PublishAsync(own);
        Assert.Equal((3, PromptScope.Mine), ((await room.InUseAsync()).Number, (await room.InUseAsync()).Scope));
        Assert.Equal(2, (await room.InUseAsync(PromptRoom.Haddad)).Number);
        Assert.Contains("Mine.", (await room.InUseAsync()).File.Template, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_leads_through_every_version_to_none_of_ones_own()
    {
        var room = new PromptRoom();
        List<PromptRevision> versions = [await room.SaveAsync("a"), await room.SaveAsync("b"), await room.SaveAsync("c")];
        foreach (var version in versions)
        {
            Assert.Null((await room.PublishAsync(version)).Refused);
        }

        foreach (var expected in (int[])[2, 1, 0])
        {
            Assert.Null((await room.Board.BackAsync(PromptRoom.Plan, PromptScope.Mine, PromptRoom.Okafor, false, default)).Refused);
            Assert.Equal(expected, (await room.InUseAsync()).Number);
        }

        Assert.Equal(
            PromptRefusal.Nothing,
            (await room.Board.BackAsync(PromptRoom.Plan, PromptScope.Mine, PromptRoom.Okafor, false, default)).Refused
        );
        Assert.Equal(6, (await room.OpenAsync()).Uses.Count);
    }

    [Theory]
    [InlineData(GateState.NoSuite)]
    [InlineData(GateState.NotRun)]
    [InlineData(GateState.Running)]
    [InlineData(GateState.Failed)]
    public async Task Nobody_else_gets_a_version_whose_gate_has_not_passed(GateState state)
    {
        var gate = new SetGate(state);
        var room = new PromptRoom(gate);
        var version = await room.SaveAsync("Use maps.");
        var refused = await room.PublishAsync(version, PromptScope.School);
        Assert.Equal((PromptRefusal.Gate, state), (refused.Refused!.Value, refused.Gate!.State));
        Assert.Equal((version.Hash, PromptRoom.File.Content), Assert.Single(gate.Asked));
        Assert.Equal(0, (await room.InUseAsync(PromptRoom.Haddad)).Number);
        Assert.Null((await room.PublishAsync(version)).Refused);
    }

    [Fact]
    public async Task Without_a_suite_the_gate_says_so_and_stays_shut()
    {
        var room = new PromptRoom();
        var refused = await room.PublishAsync(await room.SaveAsync("Use maps."), PromptScope.School);
        Assert.Equal(PromptRefusal.Gate, refused.Refused);
        Assert.Contains("no suite", refused.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_takes_an_owner_and_the_gate()
    {
        var room = new PromptRoom(new SetGate(GateState.Passed));
        var version = await room.SaveAsync("Use maps.");
        Assert.Equal(PromptRefusal.Owner, (await room.PublishAsync(version, PromptScope.Default)).Refused);
        Assert.Null((await room.PublishAsync(version, PromptScope.Default, isOwner: true)).Refused);
        var closed = new PromptRoom();
        Assert.Equal(PromptRefusal.Gate, (await closed.PublishAsync(await closed.SaveAsync("x"), PromptScope.Default, isOwner: true)).Refused);
    }

    [Fact]
    public async Task A_prompt_that_is_not_fit_for_use_can_be_kept_but_not_used()
    {
        var room = new PromptRoom();
        var broken = await room.SaveAsync("", template: PromptRoom.File.Template.Replace("{{topic}}", "", StringComparison.Ordinal));
        var refused = await room.PublishAsync(broken);
        Assert.Equal(PromptRefusal.Lint, refused.Refused);
        Assert.Contains(refused.Lint, f => f is { Code: "input-missing", Level: LintLevel.Error });
        Assert.Equal(0, (await room.InUseAsync()).Number);
    }

    [Fact]
    public async Task A_prompt_that_names_a_student_is_not_even_kept()
    {
        var room = new PromptRoom(roster: new Roster(["Leo Park"]));
        var edit = new PromptEdit(PromptRoom.Plan, PromptRoom.With("Praise Leo Park."), 0, 0, "");
        Assert.Equal(PromptRefusal.NamesSomeone, (await room.Desk.SaveAsync(edit, PromptRoom.Okafor, default)).Refused);
        Assert.Null((await room.OpenAsync()).Head);
    }

    [Fact]
    public async Task A_draft_of_a_colleague_is_nobody_elses_to_see()
    {
        var room = new PromptRoom(new SetGate(GateState.Passed));
        var his = await room.SaveAsync("His.", PromptRoom.Haddad);
        Assert.Null((await room.OpenAsync()).Find(his.Number));
        Assert.Equal(PromptRefusal.NotThere, (await room.PublishAsync(his)).Refused);
        await room.PublishAsync(his, PromptScope.School, PromptRoom.Haddad);
        var fork = await room.Desk.SaveAsync(
            new PromptEdit(PromptRoom.Plan, PromptRoom.With("Hers."), 0, his.Number, ""),
            PromptRoom.Okafor,
            default
        );
        Assert.Equal((his.Id, his.Hash), (fork.Version!.Parent, fork.Version.ParentHash));
    }

    [Fact]
    public async Task A_file_that_is_brought_along_becomes_a_version_and_what_it_may_not_hold_is_refused()
    {
        var room = new PromptRoom();
        var yaml = PromptYaml.Write(PromptRoom.File with { Template = PromptRoom.With("Use maps.") });
        var brought = await room.Desk.ImportAsync(PromptRoom.Plan, yaml, 0, "From a colleague", PromptRoom.Okafor, default);
        Assert.Equal(PromptFile.HashOf(yaml), brought.Version!.Hash);
        var greedy = yaml + "    model_id: gpt\nendpoint: https://example.org\n";
        var refused = await room.Desk.ImportAsync(PromptRoom.Plan, greedy, 1, "", PromptRoom.Okafor, default);
        Assert.Equal(PromptRefusal.Unreadable, refused.Refused);
        Assert.Equal(2, refused.Lint.Count);
        Assert.All(refused.Lint, f => Assert.InRange(f.Line, 70, 110));
        var other = await room.Desk.ImportAsync("lessons/redo", yaml, 0, "", PromptRoom.Okafor, default);
        Assert.Equal(PromptRefusal.Unreadable, other.Refused);
    }
}
