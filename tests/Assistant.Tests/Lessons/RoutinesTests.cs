using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class RoutinesTests
{
    private static readonly string[] Places =
    [
        "question",
        "cycle",
        "task",
        "check",
        "criterion",
        "discussion",
        "discussion2",
        "pieces",
        "title",
        "term1",
        "term2",
    ];

    [Fact]
    public void There_are_eight_routines_with_a_name_and_a_line() =>
        Assert.Equal(
            [
                "claim-evidence-reasoning",
                "five-e",
                "gradual-release",
                "jigsaw",
                "retrieval-practice",
                "socratic-seminar",
                "think-pair-share",
                "worked-examples",
            ],
            Routines.All.Where(r => r.Name.Length > 0 && r.Line.EndsWith('.')).Select(r => r.Id).Order()
        );

    [Fact]
    public void Every_step_has_a_known_level_part_and_places() =>
        Assert.All(
            Routine.All.SelectMany(r => r.Steps),
            s =>
            {
                Assert.Contains(s.Bloom, Bloom.Levels.Append("task"));
                Assert.Contains(
                    s.Part,
                    new[] { "starter", "engage", "claim", "experts", "explain", "check", "practice", "feedback", "discussion", "share", "exit" }
                );
                Assert.Equal(s.Part == "practice", s.Bloom == "task");
                Assert.All(
                    System.Text.RegularExpressions.Regex.Matches(s.Activity + s.Young + s.Again, @"\{(\w+)\}"),
                    m => Assert.Contains(m.Groups[1].Value, Places)
                );
            }
        );

    [Fact]
    public void Young_children_answer_aloud_and_do_not_write_brain_dumps()
    {
        foreach (var routine in Routine.All.Where(r => r.Bands.Contains("K-2")))
        {
            var timeline = Plans.Plan(Plans.Request("weather", band: "K-2", minutes: 90) with { Routine = routine.Id })["timeline"]!.ToJsonString(
                Json.Options
            );
            Assert.DoesNotMatch("Brain dump|quiz|second color|Notes open", timeline);
            Assert.Matches("starter question", timeline);
        }
    }

    [Fact]
    public void Steps_for_each_cycle_stand_together() =>
        Assert.All(
            Routine.All,
            r =>
            {
                var each = r.Steps.Select((s, i) => (s.Each, i)).Where(s => s.Each).Select(s => s.i).ToList();
                Assert.Equal(Enumerable.Range(each[0], each.Count), each);
                Assert.True((each.Count * 3) + r.Steps.Length - each.Count <= 20, r.Id);
            }
        );

    [Theory]
    [InlineData("Design a poster for the library.", "create")]
    [InlineData("Solve the four equations.", "apply")]
    [InlineData("Look up two prices. Then judge which is fairer.", "understand")]
    [InlineData("Look up two prices. Judge which is fairer.", "evaluate")]
    [InlineData("With a partner, compare the maps.", "analyze")]
    [InlineData("Bananas.", null)]
    public void A_task_has_the_level_of_its_most_demanding_order(string task, string? level) => Assert.Equal(level, Bloom.Of(task));
}
