using Homeroom.Assistant.Grading.Marking;

namespace Homeroom.Grading.Tests.Marking;

public sealed class ClassSetTests
{
    private const string Otherwise = "The rubric was changed in the meantime. Load the page again; what is marked already is kept.";
    private const string Gone = "This paper is gone. It may have been taken out in another tab.";

    private static readonly DateTimeOffset Now = Sets.Morning;

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\n")]
    [InlineData(null)]
    public void Nobody_marks_without_a_name(string? name)
    {
        var decision = Sets.Of().Set.Decide(new MarkingCommand.Bring(["p1"]), name!, Now);
        Assert.Equal("Only a signed-in teacher can mark.", decision.Refused);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void Nothing_is_marked_before_the_assignment_is_set_up() =>
        Refused(ClassSet.Empty, new MarkingCommand.Bring(["p1"]), "The assignment is not set up yet.");

    [Fact]
    public void An_assignment_needs_a_criterion() =>
        Refused(ClassSet.Empty, new MarkingCommand.Set(Sets.Setup(Sets.Rubric())), "A rubric needs at least one criterion. Add one.");

    [Fact]
    public void More_papers_than_a_set_holds_are_told_with_their_number()
    {
        var full = Sets.Of().Do(new MarkingCommand.Bring([.. Enumerable.Range(0, 1000).Select(i => $"p{i}")])).Set;
        Refused(
            full,
            new MarkingCommand.Bring(["a", "b"]),
            "A class set holds at most 1000 papers; this would be 1002. Make a second assignment for the rest."
        );
        Assert.Null(full.Decide(new MarkingCommand.Bring(["p1", "p2", "p2"]), Sets.Teacher, Now).Refused);
    }

    [Fact]
    public void A_paper_that_is_named_twice_is_brought_once() =>
        Assert.Equal(["p1", "p2"], Sets.Of().Do(new MarkingCommand.Bring(["p1", "p2", "p1"])).Set.Order);

    [Fact]
    public void A_paper_that_is_gone_cannot_be_marked_locked_opened_or_taken_out()
    {
        var set = Sets.Of().Set;
        Refused(set, new MarkingCommand.Mark("p1", [], []), Gone);
        Refused(set, new MarkingCommand.Lock(["p1"]), Gone);
        Refused(set, new MarkingCommand.Reopen("p1"), Gone);
        Refused(set, new MarkingCommand.TakeOut("p1"), Gone);
    }

    [Fact]
    public void A_criterion_that_is_gone_gets_no_mark_and_no_words()
    {
        var set = Sets.Of().Paper("p1", "Ada", "text").Set;
        Refused(set, new MarkingCommand.Mark("p1", [new MarkWish("style", 1, null)], []), Otherwise);
        Refused(set, new MarkingCommand.Mark("p1", [], [new FeedbackWish("style", "Good.", null)]), Otherwise);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(2.5)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_mark_stands_on_the_scale(double points) =>
        Refused(
            Sets.Of().Paper("p1", "Ada", "text").Set,
            new MarkingCommand.Mark("p1", [new MarkWish("claim", points, null)], []),
            "Claim goes from 1 to 4 in steps of 1."
        );

    [Fact]
    public void A_wish_is_done_whole_or_not_at_all() =>
        Refused(
            Sets.Of().Paper("p1", "Ada", "text").Set,
            new MarkingCommand.Mark("p1", [new MarkWish("claim", 3, null), new MarkWish("evidence", 9, null)], []),
            "Evidence goes from 1 to 4 in steps of 1."
        );

    [Fact]
    public void Feedback_has_an_end() =>
        Refused(
            Sets.Of().Paper("p1", "Ada", "text").Set,
            new MarkingCommand.Mark("p1", [], [new FeedbackWish("claim", new string('a', 4001), null)]),
            "Feedback on one criterion is at most 4000 characters long; this is 4001."
        );

    [Fact]
    public void A_paper_with_an_open_criterion_cannot_be_locked_nor_can_the_papers_beside_it() =>
        Refused(
            Sets.Of().Paper("p1", "Ada", "text", 3, 3).Paper("p2", "Ben", "text", 3).Set,
            new MarkingCommand.Lock(["p1", "p2"]),
            "A paper can be locked when every criterion has your mark."
        );

    [Fact]
    public void Of_two_wishes_for_one_criterion_the_last_one_holds()
    {
        var set = Sets.Of().Paper("p1", "Ada", "text", 3);
        set.Do(new MarkingCommand.Mark("p1", [new MarkWish("claim", 2, null), new MarkWish("claim", 3, null)], []));
        Assert.Equal(3, set.Set.Papers["p1"].Marks["claim"].Points);
        set.Do(new MarkingCommand.Mark("p1", [new MarkWish("claim", 2, null), new MarkWish("claim", null, null)], []));
        Assert.Empty(set.Set.Papers["p1"].Marks);
    }

    [Fact]
    public void A_lock_that_does_not_hold_for_the_present_marks_proves_nothing_and_is_made_anew()
    {
        var set = Sets.Of().Paper("p1", "Ada", "text", 3, 3);
        var stale = set.Set.After(new PaperLocked("p1", "of other marks") { By = Sets.Teacher, At = Now });
        Assert.Null(ReturnedWork.Of(stale, set.Papers["p1"]));
        var again = stale.Decide(new MarkingCommand.Lock(["p1"]), Sets.Teacher, Now);
        Assert.NotNull(ReturnedWork.Of(stale.After(again.Events), set.Papers["p1"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_lock_without_a_name_proves_nothing(string name)
    {
        var set = Sets.Of().Paper("p1", "Ada", "text", 3, 3);
        var hash = set.Set.Papers["p1"].Hash(set.Set.Setup!.RubricVersion);
        Assert.Null(ReturnedWork.Of(set.Set.After(new PaperLocked("p1", hash) { By = name, At = Now }), set.Papers["p1"]));
    }

    [Fact]
    public void A_proof_says_what_was_locked_and_by_whom()
    {
        var set = Sets.Of().Paper("p1", "Ada", "text", 3, 2).Lock("p1");
        var work = Assert.Single(set.Returned);
        Assert.Equal((Sets.Teacher, "Ada", 5m, 8m), (work.LockedBy, work.Paper.Student, work.Total.Points, work.Total.Most));
    }

    [Fact]
    public void Saying_the_same_again_changes_nothing_and_keeps_the_lock()
    {
        var set = Sets.Of().Paper("p1", "Ada", "text", 3, 3).Write("p1", "claim", "Clear.").Lock("p1");
        var before = set.Events.Count;
        set.Mark("p1", "claim", 3).Write("p1", "claim", " Clear. ").Lock("p1").Do(new MarkingCommand.Set(Sets.Setup()));
        Assert.Equal(before, set.Events.Count);
        Assert.Single(set.Returned);
    }

    [Fact]
    public void A_new_rubric_counts_up_opens_locks_and_keeps_the_marks_that_it_still_has()
    {
        var set = Sets.Of().Paper("p1", "Ada", "text", 4, 3).Lock("p1");
        set.Do(new MarkingCommand.Set(Sets.Setup(Sets.Rubric(Sets.Criterion("claim", "Claim", levels: 3), Sets.Criterion("evidence", "Evidence")))));
        Assert.Empty(set.Returned);
        Assert.Equal(2, set.Set.Setup!.RubricVersion);
        Assert.Equal(["evidence"], set.Set.Papers["p1"].Marks.Keys);
    }

    private static void Refused(ClassSet set, MarkingCommand command, string why)
    {
        var decision = set.Decide(command, Sets.Teacher, Now);
        Assert.Equal(why, decision.Refused);
        Assert.Empty(decision.Events);
    }
}
