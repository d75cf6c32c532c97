using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

/// <summary>A short lesson promises, names and asks only what it teaches.</summary>
public sealed class TaughtTests
{
    private readonly LessonRequest _short = Plans.Request("quadratic functions", "mathematics", "9-12", 30) with { Routine = "worked-examples" };

    [Fact]
    public void A_plan_of_one_cycle_promises_nothing_from_the_other_two()
    {
        var plan = Plans.Plan(_short);
        Plans.IsWhole(plan, _short);
        Assert.Equal("I can factor x² + bx + c by finding two numbers with the right product and sum.", (string?)plan["outcome"]!["outcome"]);
        foreach (var part in new[] { "/outcome", "/vocabulary", "/differentiation/core" })
        {
            Assert.All(JsonTexts.Of(JsonPointer.Find(plan, part)!), t => Assert.DoesNotMatch("(?i)vertex|parabola|symmetry|intercept", t.Text));
        }
    }

    [Fact]
    public void What_still_asks_for_more_is_said() =>
        Assert.Contains(
            "The homework asks for it too: shorten it, or keep it for that day.",
            Plans.Plan(Plans.Request("retelling a story", "english", "K-2", 10))["notes"]!.ToJsonString(Json.Options)
        );

    [Fact]
    public void A_plan_of_three_cycles_keeps_the_whole_pack()
    {
        foreach (var pack in PackShelf.Packs)
        {
            Assert.Same(pack, Taught.Part(pack, 3));
        }
    }

    [Fact]
    public void The_words_of_a_short_plan_are_used_in_it()
    {
        foreach (var pack in PackShelf.Packs)
        {
            var part = Taught.Part(pack, 1);
            var cycle = pack.Cycles[0];
            var said = string.Join(
                ' ',
                cycle
                    .Checks.Select(c => c.Question + " " + c.Answer)
                    .Concat(cycle.Practice.Select(p => p.Task + " " + p.Answer))
                    .Prepend(cycle.Title + " " + cycle.Explanation + " " + cycle.Example)
            );
            Assert.InRange(part.Vocabulary.Length, 3, 8);
            Assert.True(part.Vocabulary.Length == 3 || part.Vocabulary.All(w => Words.Uses(said, w.Term)), pack.Id);
            Assert.InRange(part.SuccessCriteria.Length, 2, 5);
            Assert.InRange(part.KeyPoints.Length, 3, 4);
            Assert.InRange(part.Misconceptions.Length, 1, 3);
            Assert.Equal(part.SuccessCriteria.Distinct(), part.SuccessCriteria);
        }
    }

    [Fact]
    public void Tasks_without_a_step_are_called_spare()
    {
        Assert.Contains("The timeline has time for the first practice task of each cycle.", Notes(Plans.Request("seasons", minutes: 60)));
        Assert.Contains("has time for the first two practice tasks", Notes(Plans.Request("seasons", minutes: 150) with { Routine = "five-e" }));
        Assert.DoesNotContain("The timeline has time", Notes(Plans.Request("seasons", minutes: 10)));

        static string Notes(LessonRequest request) => string.Join(' ', Plans.Plan(request)["notes"]!.AsArray().Select(n => (string?)n));
    }
}
