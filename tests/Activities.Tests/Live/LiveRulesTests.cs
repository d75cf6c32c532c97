using Homeroom.Assistant.BiasActivities.Live;

namespace Homeroom.Activities.Tests.Live;

public sealed class LiveRulesTests
{
    private readonly LiveClass _live = Plans.Open().With(Plans.Joins("p1", "Teal Otter"), new PhaseSet(LivePhase.Work, null));

    [Theory]
    [InlineData(-1, 2, "loaded language")]
    [InlineData(4, 2, "loaded language")]
    [InlineData(0, 100_000, "loaded language")]
    [InlineData(0, 1, "made up")]
    [InlineData(0, 1, "")]
    public void Words_that_are_not_there_and_codes_that_do_not_exist_are_refused(int first, int last, string code) =>
        Assert.Equal("unknown", LiveRules.Refuse(_live, Plans.Marks("p1", "m", first, last, code))!.Code);

    [Fact]
    public void A_reason_of_ten_thousand_characters_is_refused_with_its_length()
    {
        var refused = LiveRules.Refuse(_live, Plans.Marks("p1", "m", 0, 1, why: new string('x', 10_000)))!;
        Assert.Equal("too-long", refused.Code);
        Assert.Contains("10000", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_half_the_text_is_refused() =>
        Assert.Equal("too-long", LiveRules.Refuse(_live, Plans.Marks("p1", "m", 0, LiveRules.LongestMark))!.Code);

    [Fact]
    public void Sixty_marks_are_enough_and_the_same_one_may_come_again()
    {
        for (var i = 0; i < LiveRules.MostMarks; i++)
        {
            _live.With(Plans.Marks("p1", "m" + i, 0, 1));
        }

        Assert.Equal("too-many", LiveRules.Refuse(_live, Plans.Marks("p1", "one-more", 0, 1))!.Code);
        Assert.Null(LiveRules.Refuse(_live, Plans.Marks("p1", "m3", 0, 1)));
    }

    [Fact]
    public void Who_floods_the_class_is_stopped_and_the_others_go_on()
    {
        _live.With(Plans.Joins("p2", "Grey Heron"));
        for (var i = 0; i < LiveRules.MostSent; i++)
        {
            _live.With(Plans.Says("p1", "a" + i, "missing", "x"));
        }

        Assert.Equal("too-many", LiveRules.Refuse(_live, Plans.Says("p1", "more", "missing", "x"))!.Code);
        Assert.Null(LiveRules.Refuse(_live, Plans.Says("p2", "a", "missing", "x")));
    }

    [Fact]
    public void While_it_is_paused_nothing_is_taken_and_afterwards_it_is()
    {
        _live.With(new PauseSet(true, null));
        Assert.Equal("paused", LiveRules.Refuse(_live, Plans.Marks("p1", "m", 0, 1))!.Code);
        _live.With(new PauseSet(false, null));
        Assert.Null(LiveRules.Refuse(_live, Plans.Marks("p1", "m", 0, 1)));
    }

    [Fact]
    public void A_mark_after_the_key_is_late()
    {
        Assert.False(LiveRules.IsLate(_live, "p1"));
        _live.With(new PhaseSet(LivePhase.Key, null));
        Assert.True(LiveRules.IsLate(_live, "p1"));
        Assert.Null(LiveRules.Refuse(_live, Plans.Marks("p1", "m", 0, 1)));
    }

    [Theory]
    [InlineData("before", "6")]
    [InlineData("before", "-1")]
    [InlineData("before", "x")]
    [InlineData("ticket", "0")]
    [InlineData("row", "0")]
    [InlineData("phase", "")]
    [InlineData("", "")]
    public void Questions_that_are_not_asked_are_refused(string task, string item) =>
        Assert.Equal("unknown", LiveRules.Refuse(_live, Plans.Says("p1", "a", task, "x", item))!.Code);

    [Fact]
    public void Nobody_votes_on_a_sentence_that_was_not_let_through()
    {
        var live = Plans
            .Open("rewrite")
            .With(Plans.Joins("p1", "Teal Otter"), Plans.Joins("p2", "Grey Heron"), Plans.Says("p2", "a", "rewrite", "A fair one.", "0"));
        var vote = Plans.Says("p1", "v", "vote", "yes", "p2/0");
        Assert.Equal("unknown", LiveRules.Refuse(live, vote)!.Code);
        live.With(new ShownSet("p2", "rewrite", "0", true));
        Assert.Null(LiveRules.Refuse(live, vote));
    }

    [Fact]
    public void Only_who_goes_alone_chooses_the_part() =>
        Assert.Equal("unknown", LiveRules.Refuse(_live, new Paced(LivePhase.Key) { Pupil = "p1", ClientId = "x" })!.Code);

    [Theory]
    [InlineData("")]
    [InlineData("0123456789012345678901234567890123456789x")]
    public void An_event_without_a_name_of_its_own_is_refused(string id) =>
        Assert.Equal("unknown", LiveRules.Refuse(_live, Plans.Marks("p1", id, 0, 1))!.Code);

    [Fact]
    public void Who_never_joined_is_refused() => Assert.Equal("gone", LiveRules.Refuse(_live, Plans.Marks("nobody", "m", 0, 1))!.Code);
}
