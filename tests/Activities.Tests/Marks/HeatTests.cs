using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Marks;

public sealed class HeatTests
{
    private static readonly MarkText Text = MarkText.Of([
        ["One two three."],
        ["Four."],
    ]);

    [Fact]
    public void A_pupil_counts_once_a_word_and_once_a_code()
    {
        var marks = ClassMarks.Of(
            Text,
            [new("a"), new("b", [0])],
            [new("a", 0, 1, "selection"), new("a", 1, 2, "stereotype"), new("a", 1, 1, "stereotype"), new("b", 1, 1, "stereotype")]
        );
        var heat = Heat.Of(marks);
        Assert.Equal([1, 2, 1, 0], heat.Marked);
        Assert.Equal([2, 2, 2, 1], heat.Pupils);
        Assert.Equal([0, 2, 1, 0], heat.ByCode["stereotype"]);
        Assert.Equal([1, 1, 0, 0], heat.ByCode["selection"]);
        Assert.Equal(("stereotype", 1.0), (heat.TopCode(1), heat.Share(1)));
        Assert.Null(heat.TopCode(3));
        Assert.Equal([0, 1, 2], marks.MarkedBy("a"));
    }

    [Fact]
    public void Marks_of_a_pupil_who_was_removed_do_not_count()
    {
        var heat = Heat.Of(ClassMarks.Of(Text, [new("a")], [new("gone", 0, 3 - 1, "selection")]));
        Assert.All(heat.Marked, m => Assert.Equal(0, m));
    }

    [Fact]
    public void A_mark_beyond_the_text_is_a_fault_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => ClassMarks.Of(Text, [new("a")], [new("a", 2, 9, "selection")]));
}
