using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class LessonPlanSchemaTests
{
    private readonly JsonObject _plan = Plans.Plan(Plans.Request("seasons"));

    [Fact]
    public void Sections_stand_in_the_order_of_the_plan() =>
        Assert.Equal(
            [
                "lesson",
                "outcome",
                "knowledge",
                "misconceptions",
                "vocabulary",
                "materials",
                "timeline",
                "starter",
                "cycle1",
                "cycle2",
                "cycle3",
                "exit",
                "differentiation",
                "homework",
                "notes",
            ],
            LessonPlanSchema.SectionIds
        );

    [Fact]
    public void A_composed_plan_fits() => Assert.Empty(LessonPlanSchema.Validate(_plan));

    [Fact]
    public void A_section_can_be_checked_by_itself() =>
        Assert.All(LessonPlanSchema.SectionIds, id => Assert.Empty(LessonPlanSchema.ValidateSection(id, _plan[id])));

    [Fact]
    public void A_section_schema_brings_its_definitions_along()
    {
        var schema = LessonPlanSchema.ForSection("exit");
        Assert.Equal("array", (string?)schema["type"]);
        Assert.NotNull(schema["$defs"]!["choice"]);
        Assert.Throws<ArgumentException>(() => LessonPlanSchema.ForSection("dessert"));
    }

    [Fact]
    public void Changing_a_copy_of_the_schema_changes_no_other()
    {
        LessonPlanSchema.Root.Clear();
        LessonPlanSchema.ForSection("exit").Clear();
        Assert.Equal("object", (string?)LessonPlanSchema.Root["type"]);
    }

    [Theory]
    [InlineData("minLength")]
    [InlineData("maxLength")]
    [InlineData("pattern")]
    [InlineData("$schema")]
    [InlineData("$id")]
    public void The_wire_form_has_no_keyword_that_strict_output_refuses(string keyword) =>
        Assert.DoesNotContain($"\"{keyword}\"", LessonPlanSchema.Wire);

    [Fact]
    public void The_wire_form_keeps_properties_types_and_counts()
    {
        var wire = JsonNode.Parse(LessonPlanSchema.Wire)!;
        Assert.Equal(LessonPlanSchema.SectionIds, wire["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(3, (int)wire["properties"]!["timeline"]!["minItems"]!);
        Assert.NotNull(wire["properties"]!["lesson"]!["properties"]!["title"]);
    }

    [Theory]
    [InlineData(
        "/exit/0",
        """{"type":"choice","question":"q","key":"k","distractors":[{"text":"t","reveals":"r"}]}""",
        "/exit/0/distractors",
        "Choose 2 or 3 wrong answers: there is 1."
    )]
    [InlineData(
        "/exit/0",
        """{"type":"choice","question":"q","key":"k","distractors":[]}""",
        "/exit/0/distractors",
        "Choose 2 or 3 wrong answers: there are none."
    )]
    [InlineData(
        "/exit/0",
        """{"type":"riddle","question":"q"}""",
        "/exit/0/type",
        "“riddle” is not one of the choices: choice, short, matching, ordering."
    )]
    [InlineData("/exit/0", """{"type":"short","question":"q","key":"k"}""", "/exit/0/reveals", "This part is missing.")]
    [InlineData("/exit/0/question", "\"\"", "/exit/0/question", "This is empty. Write something here.")]
    [InlineData("/outcome/outcome", "\"Students know\"", "/outcome/outcome", "Begin with “I can”.")]
    [InlineData("/lesson/minutes", "5", "/lesson/minutes", "5 is too short. Choose a length from 10 to 180.")]
    [InlineData("/lesson/minutes", "181", "/lesson/minutes", "181 is too long. Choose a length from 10 to 180.")]
    [InlineData("/lesson/minutes", "12.5", "/lesson/minutes", "This should be a whole number.")]
    [InlineData("/lesson/minutes", "1e400", "/lesson/minutes", "79228162514264337593543950335 is too long. Choose a length from 10 to 180.")]
    [InlineData("/lesson/title", "7", "/lesson/title", "This should be a text.")]
    [InlineData(
        "/timeline/0/bloom",
        "\"chill\"",
        "/timeline/0/bloom",
        "“chill” is not one of the choices: remember, understand, apply, analyze, evaluate, create."
    )]
    [InlineData("/cycle1", "null", "/cycle1", "This should be a group of named parts.")]
    [InlineData("/notes", "[]", "/notes", "Choose 1 to 10 notes: there are none.")]
    public void A_fault_is_named_in_a_sentence_at_its_place(string at, string value, string path, string message)
    {
        var parent = JsonPointer.Find(_plan, at[..at.LastIndexOf('/')])!;
        var last = at[(at.LastIndexOf('/') + 1)..];
        if (parent is JsonArray array)
        {
            array[int.Parse(last, CultureInfo.InvariantCulture)] = JsonNode.Parse(value);
        }
        else
        {
            parent[last] = JsonNode.Parse(value);
        }

        var error = Assert.Single(LessonPlanSchema.Validate(_plan));
        Assert.Equal((path, message), (error.Path, error.Message));
    }

    [Fact]
    public void A_part_that_no_plan_has_is_refused_at_an_escaped_pointer()
    {
        _plan["lesson"]!["a/b~c"] = 1;
        Assert.Equal("/lesson/a~1b~0c", Assert.Single(LessonPlanSchema.Validate(_plan)).Path);
    }

    [Fact]
    public void A_long_title_counts_characters_not_code_units()
    {
        _plan["lesson"]!["title"] = string.Concat(Enumerable.Repeat("🌍", 80));
        Assert.Empty(LessonPlanSchema.Validate(_plan));
        _plan["lesson"]!["title"] = string.Concat(Enumerable.Repeat("🌍", 81));
        Assert.Equal("This has 81 characters. Shorten it to 80.", Assert.Single(LessonPlanSchema.Validate(_plan)).Message);
    }

    [Fact]
    public void A_missing_section_is_missed_and_a_second_cycle_may_be_nothing()
    {
        _plan.Remove("exit");
        _plan["cycle2"] = null;
        Assert.Equal("/exit", Assert.Single(LessonPlanSchema.Validate(_plan)).Path);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"plan\"")]
    [InlineData("true")]
    public void Anything_else_than_a_plan_is_one_error_at_the_root(string json) =>
        Assert.Equal("", Assert.Single(LessonPlanSchema.Validate(JsonNode.Parse(json)!)).Path);
}
