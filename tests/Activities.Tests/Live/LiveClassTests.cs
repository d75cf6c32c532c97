using Homeroom.Assistant.BiasActivities.Live;

namespace Homeroom.Activities.Tests.Live;

public sealed class LiveClassTests
{
    [Fact]
    public void A_mark_that_arrives_twice_is_there_once_and_can_be_taken_back()
    {
        var live = Plans.Open().With(Plans.Joins("p1", "Teal Otter"), Plans.Marks("p1", "m1", 2, 4), Plans.Marks("p1", "m1", 2, 4));
        Assert.Single(live.Find("p1")!.Marks);
        live.With(new Unmarked("m1") { Pupil = "p1", ClientId = "u1" });
        Assert.Empty(live.Find("p1")!.Marks);
    }

    [Fact]
    public void An_event_that_is_in_it_already_changes_nothing()
    {
        var live = Plans.Open();
        live.Apply(Plans.Joins("p1", "Teal Otter") with { Number = 5 });
        live.Apply(Plans.Joins("p2", "Grey Heron") with { Number = 4 });
        Assert.Null(live.Find("p2"));
        Assert.Equal(5, live.Last);
    }

    [Fact]
    public void A_pause_keeps_the_time_that_was_left()
    {
        var until = Plans.Start.AddMinutes(8);
        var live = Plans.Open().With(new PhaseSet(LivePhase.Work, until), new PauseSet(true, null) { At = Plans.Start.AddMinutes(5) });
        Assert.True(live.Paused);
        Assert.Equal(TimeSpan.FromMinutes(3), live.Left);
        Assert.Null(live.Until);
        live.With(new PauseSet(false, Plans.Start.AddMinutes(20)));
        Assert.False(live.Paused);
        Assert.Equal(Plans.Start.AddMinutes(20), live.Until);
    }

    [Fact]
    public void Words_that_were_let_through_wait_again_when_they_change()
    {
        var live = Plans
            .Open()
            .With(Plans.Joins("p1", "Teal Otter"), Plans.Says("p1", "a", "missing", "The skaters."), new ShownSet("p1", "missing", "", true));
        Assert.True(live.Find("p1")!.IsShown("missing", ""));
        live.With(Plans.Says("p1", "b", "missing", "The skaters."));
        Assert.True(live.Find("p1")!.IsShown("missing", ""));
        live.With(Plans.Says("p1", "c", "missing", "Something else."));
        Assert.False(live.Find("p1")!.IsShown("missing", ""));
    }

    [Fact]
    public void The_words_of_a_muted_student_are_not_shown()
    {
        var live = Plans
            .Open()
            .With(
                Plans.Joins("p1", "Teal Otter"),
                Plans.Says("p1", "a", "missing", "The skaters."),
                new ShownSet("p1", "missing", "", true),
                new MuteSet("p1", true)
            );
        Assert.False(live.Find("p1")!.IsShown("missing", ""));
        live.With(new MuteSet("p1", false));
        Assert.True(live.Find("p1")!.IsShown("missing", ""));
    }

    [Fact]
    public void Who_was_taken_out_is_gone_with_all_marks_and_the_name_stays_taken()
    {
        var live = Plans.Open().With(Plans.Joins("p1", "Teal Otter"), Plans.Marks("p1", "m", 0, 1), new RemovedFromClass("p1"));
        Assert.Empty(live.Pupils);
        Assert.True(live.IsTaken("Teal Otter"));
        Assert.Equal("gone", LiveRules.Refuse(live, Plans.Marks("p1", "m2", 0, 1))!.Code);
    }

    [Fact]
    public void What_students_see_turns_with_the_teacher_and_not_with_every_mark()
    {
        var live = Plans.Open().With(Plans.Joins("p1", "Teal Otter"));
        var before = live.Turns;
        live.With(Plans.Marks("p1", "m", 0, 1), Plans.Says("p1", "a", "missing", "x"));
        Assert.Equal(before, live.Turns);
        live.With(new PhaseSet(LivePhase.Key, null));
        Assert.Equal(before + 1, live.Turns);
    }

    [Fact]
    public void A_student_on_their_own_is_where_they_are_and_not_where_the_class_is()
    {
        var live = Plans.Open().With(Plans.Joins("p1", "Teal Otter", alone: true), new PhaseSet(LivePhase.Ended, null));
        var alone = live.Find("p1")!;
        Assert.Equal(LivePhase.Before, live.PhaseOf(alone));
        live.With(new Paced(LivePhase.Work) { Pupil = "p1", ClientId = "x" });
        Assert.Equal(LivePhase.Work, live.PhaseOf(alone));
        Assert.Null(LiveRules.Refuse(live, Plans.Marks("p1", "m", 0, 1)));
    }

    [Theory]
    [InlineData("spot", true)]
    [InlineData("compare", true)]
    [InlineData("audit", false)]
    [InlineData("rates", false)]
    public void The_machine_marks_only_where_there_is_a_text(string format, bool has) =>
        Assert.Equal(has, Plans.Open(format).Plan.Phases.Contains(LivePhase.Machine));
}
