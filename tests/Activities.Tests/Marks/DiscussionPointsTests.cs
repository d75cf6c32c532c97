using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Marks;

public sealed class DiscussionPointsTests
{
    [Fact]
    public void Words_that_40_to_60_percent_marked_are_split_and_merged_within_a_sentence()
    {
        var text = MarkText.Of([
            ["One two three four. Five six seven."],
        ]);
        var points = Points(text, "xxoxxoo", "xxoxxoo", "xoooooo", "xoooooo", "xoooooo");
        Assert.Equal([new TokenSpan(1, 1), new(3, 3), new(4, 4)], points.Split.Select(s => s.Span).OrderBy(s => s.First));
        Assert.All(points.Split, s => Assert.Equal(0.4, s.Share, 10));
        Assert.Equal([new TokenSpan(1, 3)], Points(text, "oxxxooo", "oxxxooo", "ooooooo", "ooooooo").Split.Select(s => s.Span));
    }

    [Fact]
    public void The_closest_to_half_comes_first_with_the_codes_that_were_given()
    {
        var text = Classes.Words(10);
        Mark[] marks =
        [
            new("a", 2, 2, "selection"),
            new("b", 2, 2, "selection"),
            new("c", 2, 2, "stereotype"),
            new("d", 2, 2, "selection"),
            new("a", 7, 7, "attribution"),
            new("b", 7, 7, "attribution"),
            new("c", 7, 7, "stereotype"),
        ];
        var split = Points(ClassMarks.Of(text, [.. "abcdefg".Select(p => new TakingPart($"{p}"))], marks)).Split;
        Assert.Equal([new TokenSpan(2, 2), new(7, 7)], split.Select(s => s.Span));
        Assert.Equal([("selection", 3), ("stereotype", 1)], split[0].Codes);
    }

    [Fact]
    public void Three_pupils_are_too_few_to_be_split() => Assert.Empty(Points(Classes.Words(3), "xoo", "xoo", "ooo").Split);

    [Fact]
    public void Few_on_a_key_place_and_many_on_a_control_are_worth_a_talk()
    {
        var text = Classes.Words(20);
        var key = MarkKey.Of(text, [new(new(0, 1), "selection"), new(new(3, 4), "selection"), new(new(6, 6), "selection")], [new(8, 8), new(12, 13)]);
        var marks = Classes.Rows(text, "xooooooooo ooxooooooo", "oxooooooxo oooxoooooo", "oooxooooxo ooxooooooo", "xooooooooo oooooooooo");
        var points = DiscussionPoints.Of(marks, Heat.Of(marks), KeyComparison.Of(marks, key));
        Assert.Equal([2, 1], points.Overlooked);
        Assert.Equal([1, 0], points.OverFlagged);
    }

    private static DiscussionPoints Points(MarkText text, params string[] rows) => Points(Classes.Rows(text, rows));

    private static DiscussionPoints Points(ClassMarks marks) =>
        DiscussionPoints.Of(marks, Heat.Of(marks), KeyComparison.Of(marks, MarkKey.Of(marks.Text, [], [])));
}
