using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

/// <summary>What the redo form offers, the offline composer does, or says why not.</summary>
public sealed class RedoDirectionsTests
{
    private static IEnumerable<string> Pointers(JsonObject plan) =>
        LessonPlanSchema
            .SectionIds.Where(s => plan[s] is not null)
            .SelectMany(s =>
                plan[s] is JsonArray items
                    ? Enumerable.Range(0, items.Count).Select(i => string.Create(CultureInfo.InvariantCulture, $"/{s}/{i}")).Prepend($"/{s}")
                    : [$"/{s}"]
            );

    [Fact]
    public void A_part_has_one_to_six_directions_and_the_composer_understands_each()
    {
        foreach (var pointer in Pointers(Plans.Plan(Plans.Request("seasons", minutes: 90))))
        {
            var offered = RedoDirections.For(pointer);
            Assert.InRange(offered.Count, 1, 6);
            Assert.Equal(offered.Distinct(), offered);
            Assert.All(
                offered,
                d =>
                {
                    var asked = RedoWishes.Read(d);
                    Assert.Single(asked.Wishes);
                    Assert.Equal("", asked.Rest);
                }
            );
        }
    }

    [Fact]
    public void An_offered_direction_changes_the_part_or_its_refusal_says_why()
    {
        foreach (var pack in Plans.Composer.Packs.Where((_, i) => i % 17 == 3))
        {
            var request = Plans.Request(pack, 60);
            var plan = Plans.Plan(request);
            foreach (var pointer in Pointers(plan))
            {
                foreach (var direction in RedoDirections.For(pointer))
                {
                    var reply = Plans.Composer.Redo(request, plan, pointer, direction);
                    var isChanged = !JsonNode.DeepEquals(reply.Part, JsonPointer.Find(plan, pointer));
                    Assert.True(isChanged || reply.Said is { Length: > 40 }, $"{pack.Id} {pointer} “{direction}”: silent");
                    Assert.DoesNotMatch(@"\{[a-z0-9]+\}|[.!?]”\.(?!”)", reply.Part.ToJsonString(Json.Options));
                }
            }
        }
    }

    [Fact]
    public void Most_plans_can_be_taken_into_each_direction_that_their_sections_offer()
    {
        var packs = Plans.Composer.Packs.Where((_, i) => i % 9 == 1).ToList();
        Dictionary<string, int> done = [];
        foreach (var request in packs.Select(p => Plans.Request(p, 60)))
        {
            var plan = Plans.Plan(request);
            foreach (var section in LessonPlanSchema.SectionIds.Where(s => plan[s] is not null))
            {
                foreach (var direction in RedoDirections.For($"/{section}"))
                {
                    var reply = Plans.Composer.Redo(request, plan, $"/{section}", direction);
                    var key = $"{section}: {direction}";
                    done[key] = done.GetValueOrDefault(key) + (JsonNode.DeepEquals(reply.Part, plan[section]) ? 0 : 1);
                }
            }
        }

        // The heading is what the teacher typed, and a text whose words are plain already has no simpler ones.
        var rare = done.Where(d =>
            d.Value * 2 < packs.Count && d.Key != "lesson: Different" && !d.Key.EndsWith("Simpler words", StringComparison.Ordinal)
        );
        Assert.Empty(rare.Select(r => $"{r.Key} {r.Value} of {packs.Count}"));
        Assert.True(done.Where(d => d.Key.EndsWith("Simpler words", StringComparison.Ordinal)).Sum(d => d.Value) > 0);
    }

    [Theory]
    [InlineData("More discussion", "Then partners tell each other what they would change, and why.")]
    [InlineData("More practice", "Whoever is done goes on to task 2 of this cycle, “")]
    [InlineData("For newcomers to English", "show a picture and say aloud: “")]
    public void One_step_of_the_timeline_can_be_redone_and_keeps_its_minutes(string direction, string wording)
    {
        var request = Plans.Request("seasons", minutes: 60) with { Routine = "gradual-release" };
        var plan = Plans.Plan(request);
        var at = plan["timeline"]!.AsArray().ToList().FindIndex(s => ((string)s!["activity"]!).StartsWith("You do: ", StringComparison.Ordinal));
        var step = Plans.Composer.Redo(request, plan, $"/timeline/{at}", direction).Part;
        Assert.Contains(wording, (string)step["activity"]!);
        Assert.StartsWith("You do: ", (string)step["activity"]!);
        Assert.Equal((int)plan["timeline"]![at]!["minutes"]!, (int)step["minutes"]!);
    }

    [Fact]
    public void An_easier_question_has_a_hint_that_is_not_the_answer()
    {
        var item = JsonNode
            .Parse(
                """{"type":"choice","question":"Which comes first?","key":"The socks","distractors":[{"text":"The shoes","reveals":"x"},{"text":"Both at once.","reveals":"y"}]}"""
            )!
            .AsObject();
        Assert.Equal("Which comes first? Hint: It is not “Both at once”.", (string?)RedoHint.For(item, "Which comes first?")!["question"]);
        var shortItem = JsonNode.Parse("""{"type":"short","question":"What is it?","key":"An axis","reveals":"x"}""")!.AsObject();
        Assert.Null(RedoHint.For(shortItem, "What is it?"));
    }

    [Fact]
    public void A_word_that_comes_up_twice_in_a_part_is_explained_once()
    {
        var request = Plans.Request("electric circuits", "science", "3-5", 60);
        var outcome = Plans.Composer.Redo(request, Plans.Plan(request), "/outcome", "For newcomers to English").Part.ToJsonString(Json.Options);
        Assert.Equal(2, outcome.Split("A circuit is a loop").Length);
    }
}
