using System.Globalization;
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
        "Different",
        "Shorter",
        "longer",
        "Harder",
        "Easier",
        "simpler words",
        "For newcomers to English",
        "more practice",
        "another example",
        "another question",
        "more discussion",
        "less reading",
        "shorter and easier please",
        "make it about basketball",
        "as a jigsaw",
        "",
        "🙂",
    ];

    private readonly LessonRequest _request = Plans.Request("seasons", minutes: 50) with { Routine = "gradual-release" };
    private readonly JsonObject _plan;

    public RedoTests() => _plan = Plans.Plan(_request);

    private static readonly string[] Sources =
    [
        "",
        "",
        "A reef is a ridge of stone. Coral is an animal that builds reefs. Fish hide in the reef. Algae live in coral. Heat is a danger to coral.",
        "- The first idea\n- The second idea is harder\n- Compare two cases in a table",
    ];

    [Fact]
    public void Random_redos_change_nothing_else_and_are_a_real_change_or_an_honest_word()
    {
        var random = new Random(7);
        var changed = 0;
        for (var i = 0; i < 150; i++)
        {
            var pack = Plans.Composer.Packs[random.Next(Plans.Composer.Packs.Count)];
            var request = Plans.Request(pack, new[] { 15, 45, 60, 90 }[i % 4]) with { Source = Sources[random.Next(Sources.Length)] };
            request = i % 9 == 0 ? request with { Topic = "Underwater basket weaving" } : request;
            var plan = Plans.Plan(request);
            var before = Plans.Text(plan);
            var pointers = Pointers(plan).ToList();
            var (pointer, instruction) = (pointers[random.Next(pointers.Count)], Instructions[random.Next(Instructions.Length)]);
            var reply = Plans.Composer.Redo(request, plan, pointer, instruction);
            var after = With(plan, pointer, reply.Part);
            Plans.IsWhole(after, request);
            Assert.Equal(before, Plans.Text(plan));
            Assert.Equal(Plans.Text(With(plan, pointer, JsonValue.Create("gone"))), Plans.Text(With(after, pointer, JsonValue.Create("gone"))));
            Assert.True(Plans.Text(after) != before || reply.Said is { Length: > 20 }, $"{request.Topic} {pointer} “{instruction}”: silent");
            Assert.DoesNotMatch(@"\{[a-z0-9]+\}", reply.Said ?? "");
            changed += Plans.Text(after) == before ? 0 : 1;
        }

        Assert.InRange(changed, 25, 150);
    }

    [Theory]
    [InlineData("make it about basketball")]
    [InlineData("add a joke")]
    [InlineData("please do not make it harder")]
    [InlineData("hazlo más corto")]
    public void What_it_cannot_follow_it_says_and_names_what_it_can(string instruction)
    {
        var reply = Plans.Composer.Redo(_request, _plan, "/exit/2", instruction);
        Assert.True(JsonNode.DeepEquals(_plan["exit"]![2], reply.Part));
        Assert.StartsWith("The offline composer cannot follow “", reply.Said);
        Assert.Contains("For this part it can do: something different", reply.Said);
    }

    [Fact]
    public void What_it_follows_in_part_it_says()
    {
        var reply = Plans.Composer.Redo(_request, _plan, "/cycle1/explanation", "Shorter, and mention Galileo");
        Assert.False(JsonNode.DeepEquals(_plan["cycle1"]!["explanation"], reply.Part));
        Assert.StartsWith("Done: shorter. Not done: “and mention galileo”.", reply.Said);
    }

    [Theory]
    [InlineData("shorter", "Shorter")]
    [InlineData("Please make this a bit longer!", "Longer")]
    [InlineData("too hard for my students", "Easier")]
    [InlineData("this is too easy", "Harder")]
    [InlineData("use simpler words", "Simpler")]
    [InlineData("for newcomers to English", "ForNewcomers")]
    [InlineData("less reading, more practice", "LessReading MorePractice")]
    [InlineData("add another question", "OneMoreQuestion")]
    [InlineData("another example please", "OneMoreExample")]
    [InlineData("give me a different one", "Other")]
    [InlineData("more discussion", "MoreDiscussion")]
    [InlineData("make it a Socratic seminar", "Routine")]
    public void Instructions_are_read_in_a_teachers_words(string instruction, string wishes)
    {
        var asked = RedoWishes.Read(instruction);
        Assert.Equal((wishes, ""), (string.Join(' ', asked.Wishes), asked.Rest));
    }

    [Theory]
    [InlineData("/cycle1/explanation", "longer")]
    [InlineData("/cycle1/example", "another example")]
    [InlineData("/cycle1/practice", "more practice")]
    [InlineData("/cycle1", "more discussion")]
    [InlineData("/exit", "another question")]
    [InlineData("/homework", "longer")]
    public void What_is_to_grow_keeps_what_stood_there(string pointer, string instruction)
    {
        var (before, after) = (JsonPointer.Find(_plan, pointer)!, Redo(_request, _plan, pointer, instruction));
        var (old, now) = (JsonTexts.Of(before).Select(t => t.Text).ToList(), string.Join(' ', JsonTexts.Of(after).Select(t => t.Text)));
        Assert.All(old.Where(t => t.Length > 20), t => Assert.Contains(t, now));
        Assert.True(now.Length > string.Join(' ', old).Length + 40);
    }

    [Fact]
    public void Plainer_words_lower_the_reading_level_and_keep_terms_and_quotations()
    {
        const string text =
            "The experiment requires sufficient water; it demonstrates diffusion. “Utilize the axis,” she said. However, the axis remains.";
        var plain = Simpler.Of(text, ["diffusion"])!;
        Assert.Equal("The experiment needs enough water. It shows diffusion. “Utilize the axis,” she said. But the axis stays.", plain);
        Assert.True(Homeroom.Guardrails.Readability.Prose.Of(plain).Grade < Homeroom.Guardrails.Readability.Prose.Of(text).Grade);
        Assert.Null(Simpler.Of("The cat sat on the mat.", []));
    }

    [Theory]
    [InlineData("more practice")]
    [InlineData("more discussion")]
    [InlineData("something different")]
    [InlineData("as a jigsaw")]
    public void A_redone_timeline_fills_the_same_minutes(string instruction)
    {
        var after = Redo(_request, _plan, "/timeline", instruction).AsArray();
        Assert.False(JsonNode.DeepEquals(_plan["timeline"], after));
        Assert.Equal(50, after.Sum(s => s!["minutes"]!.GetValue<int>()));
    }

    [Fact]
    public void A_redone_task_says_that_the_timeline_still_names_the_old_one() =>
        Assert.Equal(
            "The timeline still names the old task; redo that step too.",
            Plans.Composer.Redo(_request, _plan, "/cycle1/practice/0", "different").Said
        );

    [Fact]
    public void A_name_that_is_masked_in_the_plan_does_not_bring_the_same_task_again()
    {
        var masked = JsonNode.Parse(Plans.Text(_plan).Replace("Polaris", "[[NAME-1K]]"))!.AsObject();
        var before = JsonTexts.Of(_plan).Select(t => t.Text).ToHashSet();
        Assert.All(
            new[] { "/cycle1/practice/0", "/cycle1/checks/0" },
            p => Assert.DoesNotContain(JsonTexts.Of(Redo(_request, masked, p, "different")).First().Text, before)
        );
    }

    [Fact]
    public void Another_exit_question_is_one_that_the_plan_does_not_hold()
    {
        var before = JsonTexts.Of(_plan).Select(t => t.Text).ToHashSet();
        var after = Redo(_request, _plan, "/exit/2", "another one please");
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
            array[int.Parse(last, CultureInfo.InvariantCulture)] = part.DeepClone();
        }
        else
        {
            parent[last] = part.DeepClone();
        }

        return copy;
    }
}
