using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class LessonRulesTests
{
    private readonly JsonObject _plan = Plans.Plan(Plans.Request("seasons", minutes: 50));

    [Fact]
    public void Minutes_must_sum_to_the_length_of_the_lesson()
    {
        _plan["timeline"]![0]!["minutes"] = _plan["timeline"]![0]!["minutes"]!.GetValue<int>() + 2;
        Is("/timeline", "The steps take 52 minutes and the lesson has 50. Take 2 away.");
    }

    [Fact]
    public void A_definition_uses_its_term()
    {
        _plan["vocabulary"]![1]!["definition"] = "How far something leans.";
        Is("/vocabulary/1/definition", "The definition does not use “tilt”. Write it as a sentence that holds the term.");
    }

    [Theory]
    [InlineData("fractions", "A fraction names part of a whole.")]
    [InlineData("photosynthesize", "Photosynthesis is what plants do with light.")]
    [InlineData("estimate", "Estimating means finding a number that is close.")]
    [InlineData("número", "Un numero es una cantidad.")]
    [InlineData("الفصل", "الفصل جزء من السنة.")]
    [InlineData("[You fill: term 1]", "[You fill: its meaning]")]
    public void Inflected_terms_and_marked_gaps_count_as_used(string term, string definition)
    {
        _plan["vocabulary"]![0] = new JsonObject { ["term"] = term, ["definition"] = definition };
        Assert.Empty(LessonRules.Check(_plan));
    }

    [Fact]
    public void Answers_to_choose_from_differ()
    {
        var item = _plan["exit"]![0]!;
        item["distractors"]![1]!["text"] = "  " + (string?)item["key"];
        Assert.Equal("/exit/0/distractors/1/text", Assert.Single(LessonRules.Check(_plan)).Path);
    }

    [Theory]
    [InlineData("Monday", "monday")]
    [InlineData("Where are you?", "Where are you")]
    [InlineData("−3", "3")]
    public void Capitals_and_signs_make_answers_differ(string key, string wrong)
    {
        _plan["exit"]![0]!["key"] = key;
        _plan["exit"]![0]!["distractors"]![0]!["text"] = wrong;
        Assert.Empty(LessonRules.Check(_plan));
    }

    [Fact]
    public void An_unknown_standard_is_named_with_its_neighbors()
    {
        _plan["lesson"]!["standards"] = new JsonArray("MS-ESS1-9");
        var error = Assert.Single(LessonRules.Check(_plan));
        Assert.Equal("/lesson/standards/0", error.Path);
        Assert.Contains("MS-ESS1-", error.Message[20..]);
    }

    [Fact]
    public void Demand_is_the_share_of_minutes_from_apply_upward()
    {
        var timeline = JsonNode.Parse("""[{"minutes":30,"bloom":"understand"},{"minutes":8,"bloom":"apply"},{"minutes":2,"bloom":"create"}]""")!;
        Assert.Equal(0.25, LessonRules.DemandShare(timeline));
        Assert.Equal(0, LessonRules.DemandShare(new JsonArray()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"lesson":7,"timeline":"x","vocabulary":[1,null],"exit":[null,{"distractors":3}],"starter":{}}""")]
    [InlineData("""{"lesson":{"minutes":"50","standards":[5]},"timeline":[{"minutes":9e99}]}""")]
    public void A_plan_of_the_wrong_shape_is_passed_over(string json) => Assert.Empty(LessonRules.Check(JsonNode.Parse(json)!.AsObject()));

    private void Is(string path, string message)
    {
        var error = Assert.Single(LessonRules.Check(_plan));
        Assert.Equal((path, message), (error.Path, error.Message));
    }
}
