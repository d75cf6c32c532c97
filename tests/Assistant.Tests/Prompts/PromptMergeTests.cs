using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Tests.Prompts;

public sealed class PromptMergeTests
{
    private const string Common = "a\nb\nc\nd\ne\n";

    [Theory]
    [InlineData("a\nb\nc\nd\ne\n", "a\nB\nc\nd\ne\n", "a\nB\nc\nd\ne\n")]
    [InlineData("A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n", "A\nb\nc\nd\nE\n")]
    [InlineData("a\nb\nc\nd\ne\nf\n", "0\na\nb\nc\nd\ne\n", "0\na\nb\nc\nd\ne\nf\n")]
    [InlineData("a\nc\nd\ne\n", "a\nb\nc\nd\nx\ne\n", "a\nc\nd\nx\ne\n")]
    [InlineData("a\nX\nc\nd\ne\n", "a\nX\nc\nd\ne\n", "a\nX\nc\nd\ne\n")]
    public void Changes_in_different_places_come_together(string mine, string theirs, string merged)
    {
        var pieces = PromptMerge.Of(Common, mine, theirs);
        Assert.DoesNotContain(pieces, p => p.Kind == MergeKind.Conflict);
        Assert.Equal(merged, PromptMerge.Text(pieces, []));
    }

    [Theory]
    [InlineData(MergeSide.Mine, "a\nB mine\nc\nd\ne\n")]
    [InlineData(MergeSide.Theirs, "a\nB theirs\nc\nd\ne\n")]
    [InlineData(MergeSide.Both, "a\nB mine\nB theirs\nc\nd\ne\n")]
    public void A_line_that_both_changed_is_decided_by_a_person(MergeSide side, string merged)
    {
        var pieces = PromptMerge.Of(Common, "a\nB mine\nc\nd\ne\n", "a\nB theirs\nc\nd\ne\n");
        Assert.Equal(("B mine\n", "B theirs\n"), (Assert.Single(pieces, p => p.Kind == MergeKind.Conflict) is var c ? c.Mine : "", c.Theirs));
        Assert.Equal(merged, PromptMerge.Text(pieces, [side]));
    }

    [Fact]
    public void What_one_takes_out_and_the_other_changes_is_a_conflict() =>
        Assert.Contains(PromptMerge.Of(Common, "a\nc\nd\ne\n", "a\nB\nc\nd\ne\n"), p => p is { Kind: MergeKind.Conflict, Mine: "", Theirs: "B\n" });

    [Fact]
    public void One_side_that_changed_nothing_gets_the_other_side_whole()
    {
        var lines = Gen.Elements("a\n", "b\n", "c\n", "\n").ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(
                lines,
                lines,
                (common, other) =>
                    PromptMerge.Text(PromptMerge.Of(common, common, other), []) == other
                    && PromptMerge.Text(PromptMerge.Of(common, other, common), []) == other
                    && PromptMerge.Text(PromptMerge.Of(common, other, other), []) == other
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Choosing_ones_own_side_everywhere_loses_none_of_ones_own_lines()
    {
        var lines = Gen.Elements("a\n", "b\n", "c\n", "d\n", "\n").ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(
                lines,
                lines,
                lines,
                (common, mine, theirs) =>
                    string.Concat(PromptMerge.Of(common, mine, theirs).Where(p => p.Kind != MergeKind.Theirs).Select(p => p.Mine)).Length
                        <= mine.Length
                    && string.Concat(PromptMerge.Of(common, mine, theirs).Select(p => p.Mine is var m && p.Kind == MergeKind.Theirs ? "" : m))
                        .All(c => mine.Contains(c))
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task A_file_that_a_new_build_has_changed_is_found_and_taken_over_once()
    {
        var room = new PromptRoom();
        var mine = await room.SaveAsync("Use maps.");
        var newer = PromptFile.Parse(
            PromptYaml.Write(PromptRoom.File with { Template = PromptRoom.File.Template.Replace("aloud: facts", "aloud: known facts") })
        );
        var family = new PromptFamily(newer, PromptRoom.Plan, "okafor", await room.Box.RevisionsAsync(PromptRoom.Plan, default), []);
        Assert.True(family.IsBehindFile(mine));
        Assert.Equal(PromptRoom.File.Content, family.RootOf(mine.Hash));

        var pieces = PromptMerge.Of(PromptRoom.File.Template, PromptRoom.With("Use maps."), newer.Template);
        var merged = await room.SaveAsync("Taken over", template: PromptMerge.Text(pieces, []), merged: newer.Content);
        Assert.Contains("Use maps.", (await room.Choice.ReadAsync(merged.Hash, default))!.Template, StringComparison.Ordinal);
        Assert.Contains("known facts", (await room.Choice.ReadAsync(merged.Hash, default))!.Template, StringComparison.Ordinal);
        family = new PromptFamily(newer, PromptRoom.Plan, "okafor", await room.Box.RevisionsAsync(PromptRoom.Plan, default), []);
        Assert.False(family.IsBehindFile(merged));
        Assert.Equal(newer.Content, family.RootOf(merged.Hash));
    }

    [Fact]
    public async Task What_a_colleague_shared_after_a_fork_is_ahead_and_the_common_text_is_the_one_that_was_forked()
    {
        var room = new PromptRoom(new SetGate(GateState.Passed));
        var his = await room.SaveAsync("His.", PromptRoom.Haddad);
        await room.PublishAsync(his, PromptScope.School, PromptRoom.Haddad);
        var fork = await room.Desk.SaveAsync(
            new PromptEdit(PromptRoom.Plan, PromptRoom.With("Hers."), 0, his.Number, ""),
            PromptRoom.Okafor,
            default
        );
        Assert.Null((await room.OpenAsync()).AheadOf(fork.Version!));
        var next = await room.SaveAsync("His, better.", PromptRoom.Haddad);
        await room.PublishAsync(next, PromptScope.School, PromptRoom.Haddad);
        var family = await room.OpenAsync();
        Assert.Equal(next.Number, family.AheadOf(fork.Version!)!.Number);
        Assert.Equal(his.Hash, family.CommonOf(fork.Version!.Hash, next.Hash));
    }
}
