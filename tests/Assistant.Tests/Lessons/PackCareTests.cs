using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

/// <summary>What stands in the packs can be used in any choice of tasks and questions.</summary>
public sealed partial class PackCareTests
{
    [Fact]
    public void The_exit_quiz_asks_nothing_that_a_check_has_asked()
    {
        var twice = PackShelf.Packs.SelectMany(p =>
            p.Exit.Select(i => i.Question.Trim())
                .Intersect(p.Cycles.SelectMany(c => c.Checks).Select(k => k.Question.Trim()))
                .Select(q => $"{p.Id}: {q}")
        );
        Assert.Empty(twice);
    }

    [Fact]
    public void No_task_leans_on_another_that_a_lesson_may_leave_out()
    {
        var leaning = PackShelf.Packs.SelectMany(p =>
            p.Cycles.SelectMany(c => c.Practice.Select(t => t.Task).Concat(c.Checks.Select(k => k.Question)))
                .Where(t => Leaning().IsMatch(t))
                .Select(t => $"{p.Id}: {t}")
        );
        Assert.Empty(leaning);
    }

    [Fact]
    public void Words_are_not_doubled_and_articles_fit()
    {
        foreach (var pack in PackShelf.Packs)
        {
            var texts = pack
                .SuccessCriteria.Concat(pack.KeyPoints)
                .Concat(pack.Cycles.Select(c => c.Feedback))
                .Append(pack.Support)
                .Append(pack.Extension)
                .Append(pack.Homework)
                .Append(pack.Notes);
            Assert.All(
                texts,
                t =>
                    Assert.DoesNotMatch(
                        @"\b(?i:(the|a|is|to|of|in|it|for)) \1\b|\ba (?:apple|example|idea|answer|equal|area|error|object|order)\b|\ban (?:student|sentence|number|text)\b",
                        t
                    )
            );
        }
    }

    [Theory]
    [InlineData("Counting and adding within 20")]
    [InlineData("adding within 20")]
    [InlineData("counting on to add")]
    public void Adding_within_20_finds_its_pack(string topic) =>
        Assert.Equal("addition-and-subtraction-within-20", PackMatch.Find(topic, "mathematics", "K-2")?.Id);

    [Theory]
    [InlineData("Counting to 100")]
    [InlineData("Counting coins")]
    [InlineData("Counting by fives")]
    public void Counting_other_things_is_no_adding(string topic) => Assert.Null(PackMatch.Find(topic, "mathematics", "K-2"));

    [GeneratedRegex(
        @"\b(?:the (?:last|previous|first|second) task|you drew before|the (?:table|program|graph|map) above|in the (?:table|program|graph|map) above)\b"
    )]
    private static partial Regex Leaning();
}
