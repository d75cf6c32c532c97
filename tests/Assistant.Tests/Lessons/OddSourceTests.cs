using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

/// <summary>Texts that are no plain prose: what is no sentence is not made into a fact or a question.</summary>
public sealed class OddSourceTests
{
    private const string Tabs = "Planet\tMoons\tMass\nMercury\t0\t0.33\nVenus\t0\t4.87\nEarth\t1\t5.97\nMars\t2\t0.64";

    private const string Bars =
        "| Year | Event |\n|------|-------|\n| 1931 | The drought begins in the southern Plains. |\n| 1935 | A day known as Black Sunday. |";

    private const string Program = """
        def bubble_sort(items):
            for i in range(len(items)):
                for j in range(0, len(items) - i - 1):
                    if items[j] > items[j + 1]:
                        items[j], items[j + 1] = items[j + 1], items[j]
            return items

        print(bubble_sort([5, 1, 4]))
        """;

    private const string Poem = """
        The wind went over the sleeping town,
        And shook the leaves of the willow down;
        It sang to the river, it sang to the hill,
        And then of a sudden the air was still.
        """;

    private const string Capitals = """
        THE WATER CYCLE

        WATER EVAPORATES FROM OCEANS AND LAKES WHEN THE SUN WARMS IT. THE WATER VAPOR RISES INTO THE COOL AIR. CONDENSATION IS THE CHANGE OF WATER VAPOR INTO TINY DROPS. THE DROPS FORM CLOUDS.
        """;

    private const string NoStops = """
        coral reefs are built by tiny animals called polyps each polyp makes a hard cup
        around its base when polyps die new polyps grow on the old cups most corals live
        together with algae and the algae make sugar from sunlight warm water breaks the
        """;

    private const string Broken = """
        A coral reef is a ridge of limestone built by tiny animals called
        polyps. Each polyp makes a hard cup of calcium carbonate around its
        base. Scientists of the Great
        Barrier Reef watch the water closely. Bleaching is the loss of
        algae from the coral, which leaves the white skeleton visible.
        """;

    private const string Bullets =
        "Food chains\n• Producers make their own food\n• Consumers eat other living things\n• Remember:\n• Energy is lost at each step";

    private const string TwoLanguages = """
        A volcano is an opening in the crust through which melted rock escapes. Magma is melted rock below the surface. The lava cools and builds a cone.

        Un volcán es una abertura en la corteza por la que sale roca fundida. El magma es la roca fundida que está debajo de la superficie. La lava se enfría y forma un cono.
        """;

    private const string Mixed = """
        Sorting with loops

        A loop repeats a block of steps. An index is the number that tells the place of an item in a list.

        for i in range(10):
            print(items[i])

        The loop stops when the index reaches the end of the list. A nested loop is a loop inside another loop.
        """;

    public static TheoryData<string> All => [Tabs, Bars, Program, Poem, Capitals, NoStops, Broken, Bullets, TwoLanguages, Mixed];

    private static LessonRequest Request(string source, int minutes = 45, string topic = "Odd topic here") =>
        Plans.Request(topic, minutes: minutes) with
        {
            Source = source,
        };

    private static string Without(JsonObject plan) =>
        string.Join('\n', JsonTexts.Of(plan).Where(t => !t.Place.StartsWith("/lesson", StringComparison.Ordinal)).Select(t => t.Text));

    [Theory]
    [MemberData(nameof(All))]
    public void The_plan_is_whole_at_every_length_with_a_pack_and_without(string source)
    {
        foreach (var minutes in new[] { 10, 45, 120, 180 })
        {
            foreach (var topic in new[] { "Odd topic here", "seasons" })
            {
                var request = Request(source, minutes, topic);
                Plans.IsWhole(Plans.Plan(request), request);
            }
        }
    }

    [Theory]
    [InlineData(Tabs, "Your text looks like a table.", "Mercury")]
    [InlineData(Bars, "Your text looks like a table.", "Black Sunday")]
    [InlineData(Program, "Your text looks like a program.", "bubble_sort")]
    [InlineData(Poem, "Your text looks like a poem.", "sleeping town")]
    [InlineData(NoStops, "No whole sentences were found in your text", "polyp")]
    public void Nothing_is_taken_from_what_is_no_prose_and_the_teacher_is_told(string source, string note, string word)
    {
        foreach (var topic in new[] { "Odd topic here", "seasons" })
        {
            var plan = Plans.Plan(Request(source, topic: topic));
            var text = Without(plan);
            Assert.Contains(note, text);
            Assert.DoesNotContain(word, text);
            Assert.Equal("The text you gave, one copy for each student", (string?)plan["materials"]![0]);
        }

        Assert.Contains("your text could not be used", (string)Plans.Plan(Request(source))["notes"]![0]!);
    }

    [Fact]
    public void A_heading_is_no_fact_in_capitals_or_over_a_list()
    {
        Assert.DoesNotContain("THE WATER CYCLE", Without(Plans.Plan(Request(Capitals))));
        var plan = Plans.Plan(Request(Bullets));
        Assert.Equal(
            """["Producers make their own food.","Consumers eat other living things.","Energy is lost at each step."]""",
            plan["knowledge"]!["keyLearningPoints"]!.ToJsonString()
        );
        Assert.DoesNotContain("Food chains", Without(plan));
        Assert.DoesNotContain("Remember:", Without(plan));
        Assert.DoesNotContain("the text", Without(plan).Replace("the text gives none", "").Replace("your text", ""));
    }

    [Fact]
    public void Broken_lines_are_joined_before_sentences_are_taken()
    {
        var points = Plans.Plan(Request(Broken))["knowledge"]!["keyLearningPoints"]!.ToJsonString();
        Assert.Contains("A coral reef is a ridge of limestone built by tiny animals called polyps.", points);
        Assert.Contains("Scientists of the Great Barrier Reef watch the water closely.", points);
    }

    [Fact]
    public void Of_two_languages_the_English_one_is_used()
    {
        var plan = Without(Plans.Plan(Request(TwoLanguages)));
        Assert.Contains("Magma is melted rock below the surface.", plan);
        Assert.DoesNotContain("volcán", plan);
        Assert.DoesNotContain("superficie", plan);
        Assert.Contains("corteza", Without(Plans.Plan(Request(TwoLanguages[TwoLanguages.IndexOf("Un volcán", StringComparison.Ordinal)..]))));
    }

    [Fact]
    public void Lines_of_code_among_sentences_are_left_out()
    {
        var plan = Without(Plans.Plan(Request(Mixed)));
        Assert.Contains("An index is the number that tells the place of an item in a list.", plan);
        Assert.DoesNotContain("range(", plan);
        Assert.DoesNotContain("print(", plan);
    }

    [Fact]
    public void A_name_keeps_its_capitals_and_a_term_its_explanation()
    {
        var source =
            "In the 1930s, huge dust storms swept across the southern Great Plains. The region came to be called the Dust Bowl. The dust of the fields darkened the sky. "
            + "Plants make their own food from water and air. The process is called photosynthesis.";
        var words = Plans.Plan(Request(source))["vocabulary"]!.AsArray().ToDictionary(w => (string)w!["term"]!, w => (string)w!["definition"]!);
        Assert.Equal(
            "In the 1930s, huge dust storms swept across the southern Great Plains. The region came to be called the Dust Bowl.",
            words["Dust Bowl"]
        );
        Assert.Equal("Plants make their own food from water and air. The process is called photosynthesis.", words["photosynthesis"]);
    }

    [Fact]
    public void A_word_that_is_no_thing_is_no_term_and_no_wrong_answer()
    {
        var source =
            "A coral reef is a ridge of limestone built by tiny animals. Waves break on the reef before they reach the shore. Warm water breaks the bond of coral and algae. "
            + "Farmers plant wheat and plant corn near the shore. The algae of the reef make sugar. Algae die when the water of the sea is warm.";
        var terms = SourceText.Read(source)!.Terms.Select(t => t.Term).ToList();
        Assert.Contains("water", terms);
        Assert.DoesNotContain(terms, t => t.StartsWith("break", StringComparison.Ordinal) || t == "plant");
    }

    [Fact]
    public void A_blank_leaves_enough_to_find_the_word()
    {
        Assert.False(TextQuestions.Says("The process is called photosynthesis.", "photosynthesis"));
        Assert.False(TextQuestions.Says("It breaks the white skeleton of corals.", "skeleton"));
        Assert.True(TextQuestions.Says("Warm water breaks the partnership.", "water"));
    }

    [Fact]
    public void Young_children_are_not_asked_to_write_replies()
    {
        var request = Request(Broken) with { Band = "K-2" };
        var plan = Plans.Plan(request);
        Plans.IsWhole(plan, request);
        Assert.DoesNotMatch("three sentences|Write a reply|Write one sentence", plan["cycle1"]!.ToJsonString() + plan["starter"]!.ToJsonString());
    }

    [Fact]
    public void The_second_cycle_asks_in_other_ways_than_the_first()
    {
        var plan = Plans.Plan(Request(Broken + "\n\n" + Mixed[(Mixed.IndexOf("A loop", StringComparison.Ordinal))..], 60));
        var (first, second) = (Start(plan, "cycle1"), Start(plan, "cycle2"));
        Assert.Empty(first.Intersect(second));

        static IEnumerable<string> Start(JsonObject plan, string cycle) =>
            plan[cycle]!["practice"]!.AsArray().Select(p => string.Join(' ', ((string)p!["task"]!).Split(' ').Take(3)));
    }
}
