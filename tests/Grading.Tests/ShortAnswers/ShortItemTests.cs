using Homeroom.Assistant.Grading.ShortAnswers;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Grading.Tests.ShortAnswers;

public sealed class ShortItemTests
{
    private static readonly string[] Key = ["The bulb is in a closed path with the battery", "The circuit is complete"];

    private static readonly string[] Right =
    [
        "the bulb is in a closed path with the battery",
        "It is in a closed path with the battery.",
        "the circuit is complete",
        "because the circiut is complete",
        "there is a complete circuit",
        "the bulb and the battery are in one closed path",
        "closed path with battery",
    ];

    private static readonly string[] Wrong =
    [
        "the switch is broken",
        "because it is not in a closed path",
        "the circuit is not complete",
        "I guess it has no power",
        "the wire is too long",
        "the bulb is burned out",
        "electricity flows slowly",
    ];

    [Fact]
    public void Answers_that_hold_the_key_are_told_from_those_that_do_not()
    {
        var suggested = new ShortItem(Answers(42, 24), Key).Suggest();
        var told = Answers(42, 42).Skip(24).Select(a => (Mark: a.Score!.Value, suggested[a.Id])).ToList();
        Assert.True(told.Count(t => Math.Abs(t.Mark - t.Item2.Score!.Value) < 0.5) >= 16);
        Assert.All(told, t => Assert.InRange(t.Item2.Confidence!.Value, 0, 1));
    }

    [Fact]
    public void The_same_answer_in_another_order_case_or_spelling_is_in_the_same_group()
    {
        var groups = new ShortItem(
            [
                new("1", "The circuit is complete."),
                new("2", "complete circuit"),
                new("3", "the CIRCIUT is complete!"),
                new("4", "the circuit is not complete"),
            ],
            Key
        ).Suggest();
        Assert.Equal(groups["1"].Group, groups["2"].Group);
        Assert.Equal(groups["1"].Group, groups["3"].Group);
        Assert.NotEqual(groups["1"].Group, groups["4"].Group);
    }

    [Fact]
    public void Below_ten_marks_it_only_groups()
    {
        var suggested = new ShortItem(Answers(30, 9), Key).Suggest();
        Assert.All(suggested.Values, s => Assert.Null(s.Score));
        Assert.All(suggested.Values, s => Assert.NotEmpty(s.Group));
    }

    [Fact]
    public void The_order_of_the_answers_changes_nothing() =>
        Assert.Equal(
            new ShortItem(Answers(40, 20), Key).Suggest().OrderBy(s => s.Key).Select(s => s.Value),
            new ShortItem(Answers(40, 20).Reverse(), Key).Suggest().OrderBy(s => s.Key).Select(s => s.Value)
        );

    [Theory]
    [InlineData("connected", "connects", "connection", "connecting")]
    [InlineData("batteries", "battery")]
    [InlineData("complete", "completed", "completely")]
    [InlineData("explains", "explained", "explaining")]
    public void Forms_of_one_word_have_one_stem(params string[] forms) => Assert.Single(forms.Select(Stem.Of).Distinct());

    private static IEnumerable<ShortAnswer> Answers(int count, int marked) =>
        Enumerable
            .Range(0, count)
            .Select(i => new ShortAnswer(
                $"a{i:D2}",
                i % 2 == 0 ? Right[i / 2 % Right.Length] : Wrong[i / 2 % Wrong.Length],
                i < marked ? 1 - (i % 2) : null
            ));
}
