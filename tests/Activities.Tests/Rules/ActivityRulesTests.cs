using System.Text.Json.Nodes;
using Homeroom.Activities.Tests.Library;
using Homeroom.Assistant.BiasActivities;

namespace Homeroom.Activities.Tests.Rules;

/// <summary>Rules between the parts of an activity, each broken once in an activity that keeps them all.</summary>
public sealed class ActivityRulesTests
{
    [Fact]
    public void A_quote_that_is_not_in_the_text_is_told() =>
        Broken("skate-park", a => a["key"]![0]!["quote"] = "It was a Reckless decision.", "/key/0/quote", "letter for letter");

    [Fact]
    public void A_quote_that_stands_twice_is_told() =>
        Broken("skate-park", a => a["controls"]![0]!["quote"] = "library", "/controls/0/quote", "stands in the text");

    [Fact]
    public void A_quote_that_cuts_a_word_is_told() => Broken("skate-park", a => a["key"]![4]!["quote"] = "warmed", "/key/4/quote", "whole words");

    [Fact]
    public void A_quote_with_a_blank_at_its_end_is_told() =>
        Broken("skate-park", a => a["key"]![4]!["quote"] = "swarmed ", "/key/4/quote", "whole words");

    [Fact]
    public void Two_places_that_overlap_are_told() =>
        Broken("skate-park", a => a["controls"]![1]!["quote"] = "a reckless", "/controls/1/quote", "overlaps");

    [Fact]
    public void One_fair_place_is_too_few_from_grade_6_on()
    {
        Broken("skate-park", a => a["controls"]!.AsArray().RemoveAt(1), "/controls", "two fair places");
        Assert.Empty(Check("science-fair", a => a["controls"]!.AsArray().RemoveAt(1)));
        Assert.Empty(Check("class-pet", a => a["controls"]!.AsArray().RemoveAt(1)));
    }

    [Theory]
    [InlineData("Grade 7", true)]
    [InlineData("10", true)]
    [InlineData("6-8", true)]
    [InlineData("Grade 5", false)]
    [InlineData("K-2", false)]
    [InlineData("Kindergarten", false)]
    [InlineData("all", false)]
    public void The_grade_may_be_written_as_teachers_write_it(string grade, bool needsTwo)
    {
        var errors = Check(
            "skate-park",
            a =>
            {
                a["activity"]!["grade"] = grade;
                a["controls"]!.AsArray().RemoveAt(1);
            }
        );
        Assert.Equal(needsTwo ? ["/controls"] : [], errors.Select(e => e.Path));
    }

    [Fact]
    public void A_text_in_which_nearly_every_sentence_is_marked_is_told() =>
        Broken(
            "class-pet",
            a =>
            {
                a["text"]![0]!["paragraphs"] = new JsonArray(
                    "Fish are boring. All boys want the rabbit. Mia said, “I like fish best.” A rabbit can bite."
                );
                a["key"]!.AsArray().RemoveAt(2);
            },
            "/text/0",
            "0 of 4 sentences"
        );

    [Fact]
    public void A_second_text_needs_something_to_count() =>
        Broken(
            "skate-park",
            a => a["text"]!.AsArray().Add(JsonNode.Parse("""{"label":"Two","paragraphs":["Another text."]}""")),
            "/text",
            "one text"
        );

    [Fact]
    public void A_comparison_needs_a_second_text()
    {
        var errors = Check("helper-story", a => a["text"]!.AsArray().RemoveAt(1));
        Assert.Contains(errors, e => e.Path == "/text" && e.Message.Contains("Add a second text", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Path == "/tally/0/counts");
    }

    [Fact]
    public void A_tally_has_one_number_for_each_text() =>
        Broken("helper-story", a => a["tally"]![2]!["counts"]!.AsArray().Add(3), "/tally/2/counts", "2 texts and 3 numbers");

    [Fact]
    public void Shares_make_a_hundred() => Broken("voice-helper", a => a["data"]!["groups"]![0]!["share"] = 45, "/data/groups", "95 percent");

    [Fact]
    public void A_row_belongs_to_a_group_that_there_is() =>
        Broken("voice-helper", a => a["data"]!["rows"]![2]!["group"] = "kids", "/data/rows/2/group", "no group “kids”");

    [Fact]
    public void A_class_keeps_fewer_rows_than_there_are() => Broken("fruit-sorter", a => a["data"]!["keep"] = 10, "/data/keep", "10 rows");

    [Fact]
    public void Two_groups_have_two_names() =>
        Broken("comment-filter", a => a["rates"]!["groups"]![1]!["name"] = "English only", "/rates/groups/1/name", "Two groups");

    [Fact]
    public void An_answer_that_no_figure_gives_is_told() =>
        Broken("comment-filter", a => a["rates"]!["questions"]![1]!["answer"] = 55, "/rates/questions/1/answer", "55");

    [Fact]
    public void A_rate_needs_somebody_who_should_get_a_yes() =>
        Broken(
            "comment-filter",
            a =>
            {
                a["rates"]!["groups"]![0]!["truePositives"] = 0;
                a["rates"]!["groups"]![0]!["falseNegatives"] = 0;
                a["rates"]!["questions"] = new JsonArray();
            },
            "/rates/groups/0",
            "no rate"
        );

    [Fact]
    public void Both_groups_of_authors_need_two() =>
        Broken(
            "honor-group",
            a =>
                a["grader"]!["authors"]!
                    .AsArray()
                    .ToList()
                    .FindAll(x => x!["group"]!.GetValue<string>() == "second")
                    .Skip(1)
                    .ToList()
                    .ForEach(x => x!["group"] = "first"),
            "/grader/authors",
            "second group"
        );

    [Fact]
    public void A_score_lies_on_its_scale() =>
        Broken("honor-group", a => a["grader"]!["authors"]![3]!["score"] = 11, "/grader/authors/3/score", "0 to 10");

    [Fact]
    public void A_scale_goes_up()
    {
        var errors = Check("honor-group", a => a["grader"]!["highest"] = 0);
        Assert.Contains(errors, e => e.Path == "/grader/highest");
    }

    [Fact]
    public void A_check_has_three_biased_and_three_fair() =>
        Broken(
            "honor-group",
            a =>
            {
                a["check"]!["before"]![1]!["is"] = "biased";
                a["check"]!["before"]![1]!["code"] = "stereotype";
            },
            "/check/before",
            "4 biased"
        );

    [Fact]
    public void A_check_is_mixed() =>
        Broken(
            "honor-group",
            a =>
                a["check"]!["after"] = new JsonArray([
                    .. a["check"]!["after"]!.AsArray().OrderBy(s => s!["is"]!.GetValue<string>(), StringComparer.Ordinal).Select(s => s!.DeepClone()),
                ]),
            "/check/after",
            "Mix them"
        );

    [Fact]
    public void Fair_sentences_have_no_code_and_biased_ones_have_one()
    {
        Broken("honor-group", a => a["check"]!["before"]![1]!["code"] = "placement", "/check/before/1/code", "none");
        Broken("honor-group", a => a["check"]!["before"]![0]!["code"] = "none", "/check/before/0/code", "Say what");
    }

    [Fact]
    public void A_sentence_is_asked_once() =>
        Broken(
            "honor-group",
            a => a["check"]!["after"]![0]!["sentence"] = a["check"]!["before"]![1]!["sentence"]!.GetValue<string>(),
            "/check/after/0/sentence",
            "twice"
        );

    [Fact]
    public void An_answer_is_offered_once() => Broken("skate-park", a => a["predict"]!["options"]![1] = "none", "/predict/options/1", "twice");

    [Fact]
    public void A_statement_of_no_framework_is_told_with_the_one_that_was_meant() =>
        Broken("skate-park", a => a["activity"]!["literacy"]![0] = "iste.1.3.c", "/activity/literacy/0", "Did you mean iste.1.3");

    [Fact]
    public void Parts_of_a_wrong_shape_are_left_to_the_schema()
    {
        foreach (var activity in ActivityLibrary.All)
        {
            foreach (var section in activity.Format.Sections)
            {
                JsonNode?[] wrong =
                [
                    null,
                    "text",
                    7,
                    new JsonArray(null, 1, "x", new JsonObject()),
                    new JsonObject
                    {
                        ["rows"] = 1,
                        ["groups"] = new JsonArray(3),
                        ["before"] = "x",
                    },
                ];
                foreach (var node in wrong)
                {
                    var document = activity.Document;
                    document[section] = node?.DeepClone();
                    Assert.NotEmpty(ActivitySchema.Validate(document, activity.Format));
                    Assert.NotNull(ActivityRules.Check(document));
                }
            }
        }
    }

    private static void Broken(string id, Action<JsonObject> breakIt, string path, string says)
    {
        var error = Assert.Single(Check(id, breakIt));
        Assert.Equal(path, error.Path);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Homeroom.Assistant.Lessons.ShapeError> Check(string id, Action<JsonObject> breakIt)
    {
        var document = Shelf.Get(id).Document;
        breakIt(document);
        return ActivityRules.Check(document);
    }
}
