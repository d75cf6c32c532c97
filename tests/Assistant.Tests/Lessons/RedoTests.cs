using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class RedoTests
{
    private static readonly string[] Instructions =
    [
        "another one",
        "shorter",
        "harder",
        "easier",
        "for newcomers to English",
        "",
        "in other words",
        "🙂",
    ];

    private readonly LessonRequest _request = Plans.Request("seasons", minutes: 50) with { Routine = "gradual-release" };
    private readonly JsonObject _plan;

    public RedoTests() => _plan = Plans.Plan(_request);

    [Theory]
    [InlineData("seasons", "")]
    [InlineData("Underwater basket weaving", "")]
    [InlineData(
        "Reefs",
        "A reef is a ridge of stone. Coral is an animal that builds reefs. Fish hide in the reef. Algae live in coral. Heat is a danger to coral."
    )]
    public void Whatever_is_redone_the_plan_stays_whole_and_the_part_keeps_its_kind(string topic, string source)
    {
        foreach (var minutes in new[] { 15, 50, 90 })
        {
            var request = Plans.Request(topic, minutes: minutes) with { Source = source };
            var plan = Plans.Plan(request);
            foreach (var pointer in Pointers(plan))
            {
                foreach (var instruction in Instructions)
                {
                    var before = JsonPointer.Find(plan, pointer)!;
                    var after = Redo(request, plan, pointer, instruction);
                    Assert.Equal(before.GetValueKind(), after.GetValueKind());
                    Plans.IsWhole(With(plan, pointer, after), request);
                }
            }
        }
    }

    [Fact]
    public void Another_exit_question_is_one_that_the_plan_does_not_hold()
    {
        var before = JsonTexts.Of(_plan).Select(t => t.Text).ToHashSet();
        var after = Redo(_request, _plan, "/exit/2", "another question please");
        Assert.DoesNotContain((string)after["question"]!, before);
    }

    [Fact]
    public void Another_practice_task_comes_from_the_same_cycle_of_the_pack()
    {
        var pack = PackShelf.Packs.Single(p => p.Id == "seasons");
        var after = Redo(_request, _plan, "/cycle1/practice/0", "something else");
        Assert.Contains((string)after["task"]!, pack.Cycles[0].Practice.Select(p => p.Task));
        Assert.False(JsonNode.DeepEquals(after, _plan["cycle1"]!["practice"]![0]));
    }

    [Fact]
    public void Shorter_ends_at_the_end_of_a_sentence_of_the_same_text()
    {
        var before = (string)_plan["cycle1"]!["explanation"]!;
        var after = Redo(_request, _plan, "/cycle1/explanation", "Make it shorter").GetValue<string>();
        Assert.StartsWith(after, before);
        Assert.EndsWith(".", after);
        Assert.InRange(after.Length, before.Length / 4, before.Length * 2 / 3);
    }

    [Fact]
    public void For_newcomers_a_task_gets_a_frame_of_the_pack_and_its_words_explained()
    {
        var before = (string)_plan["cycle2"]!["practice"]![0]!["task"]!;
        var after = (string)Redo(_request, _plan, "/cycle2/practice/0", "for newcomers to English")["task"]!;
        Assert.StartsWith(before, after);
        Assert.Contains("You can begin: “", after);
    }

    [Fact]
    public void Harder_raises_the_level_and_easier_lowers_it()
    {
        var lifted = Redo(_request, _plan, "/cycle2/practice/0", "harder");
        Assert.True(Bloom.Rank((string)lifted["bloom"]!) >= Bloom.Rank((string)_plan["cycle2"]!["practice"]![0]!["bloom"]!));
        var eased = Redo(_request, _plan, "/exit/2", "easier");
        Assert.Equal(2, eased["distractors"]!.AsArray().Count);
    }

    [Fact]
    public void Redoing_a_part_changes_neither_the_plan_nor_the_answer_of_the_next_call()
    {
        var before = Plans.Text(_plan);
        var first = Redo(_request, _plan, "/exit", "another").ToJsonString();
        Assert.Equal(first, Redo(_request, _plan, "/exit", "another").ToJsonString());
        Assert.Equal(before, Plans.Text(_plan));
    }

    [Fact]
    public void When_nothing_honest_is_at_hand_the_part_stays_as_it_is()
    {
        var request = Plans.Request("Underwater basket weaving");
        var plan = Plans.Plan(request);
        Assert.True(JsonNode.DeepEquals(plan["outcome"], Redo(request, plan, "/outcome", "harder")));
        Assert.True(JsonNode.DeepEquals(plan["misconceptions"], Redo(request, plan, "/misconceptions", "in other words")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/dessert")]
    [InlineData("/exit/99")]
    [InlineData("/cycle3")]
    [InlineData("exit")]
    public void A_pointer_to_nothing_is_refused(string pointer) => Assert.Throws<ArgumentException>(() => Redo(_request, _plan, pointer, "shorter"));

    [Fact]
    public void A_plan_that_the_teacher_has_broken_elsewhere_can_still_be_redone()
    {
        _plan["timeline"]![0]!["minutes"] = 40;
        _plan["homework"] = null;
        Assert.False(JsonNode.DeepEquals(_plan["exit"]![2], Redo(_request, _plan, "/exit/2", "another")));
    }

    private static JsonNode Redo(LessonRequest request, JsonObject plan, string pointer, string instruction) =>
        Plans.Composer.Redo(request, plan, pointer, instruction).Part;

    private static IEnumerable<string> Pointers(JsonObject plan) =>
        LessonPlanSchema
            .SectionIds.Where(s => plan[s] is not null)
            .SelectMany(s =>
                new[] { "/" + s }
                    .Concat(plan[s] is JsonArray a ? a.Select((_, i) => $"/{s}/{i}") : plan[s]!.AsObject().Select(p => $"/{s}/{p.Key}"))
                    .Concat(s.StartsWith("cycle", StringComparison.Ordinal) ? [$"/{s}/practice/0", $"/{s}/checks/1"] : [])
            );

    private static JsonObject With(JsonObject plan, string pointer, JsonNode part)
    {
        var copy = plan.DeepClone().AsObject();
        var (parent, last) = (JsonPointer.Find(copy, pointer[..pointer.LastIndexOf('/')])!, pointer[(pointer.LastIndexOf('/') + 1)..]);
        if (parent is JsonArray array)
        {
            array[int.Parse(last)] = part.DeepClone();
        }
        else
        {
            parent[last] = part.DeepClone();
        }

        return copy;
    }
}
