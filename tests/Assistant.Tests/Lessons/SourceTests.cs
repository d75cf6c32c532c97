using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class SourceTests
{
    private const string Reef = """
        Coral reefs

        A coral reef is a ridge of limestone built by tiny animals called polyps. Each polyp makes a hard cup of calcium carbonate around its base. When polyps die, new polyps grow on the old cups.

        Most reef-building corals live together with algae. Zooxanthellae are tiny algae that live inside the polyp and make sugar from sunlight. Dr. Ruth Gates said, "Corals are animals. They are also farmers." Symbiosis is a close relationship between two different species.

        Warm water breaks the partnership. When the water stays warm for several weeks, corals expel their algae. Bleaching is the loss of algae from the coral, which leaves the white skeleton visible. Bleached corals are not dead, but they starve if the heat lasts.
        """;

    private readonly LessonRequest _reef = Plans.Request("Coral reefs", minutes: 75) with { Source = Reef };

    [Fact]
    public void No_wrong_answer_is_said_by_the_text_to_be_the_right_one()
    {
        // Zooxanthellae are algae, so corals expel both.
        var words = Plans.Plan(_reef)["vocabulary"]!.AsArray().ToDictionary(w => (string)w!["term"]!, w => (string)w!["definition"]!);
        foreach (var item in Plans.Plan(_reef)["exit"]!.AsArray().Where(i => (string?)i!["type"] == "choice"))
        {
            var key = (string)item!["key"]!;
            foreach (var wrong in item["distractors"]!.AsArray().Select(d => (string)d!["text"]!))
            {
                Assert.False(words.TryGetValue(wrong, out var meaning) && !Gap.Has(meaning) && Words.Uses(meaning, key), $"{wrong} for {key}");
            }
        }
    }

    [Fact]
    public void Gaps_name_the_cycles_by_the_titles_of_this_lesson()
    {
        const string ideas =
            "- Plants in a city garden need soil, light and water\n- Bees and butterflies carry pollen between the flowers\n- A garden on a roof keeps the building cooler in summer";
        var plan = Plans.Plan(Plans.Request("Urban gardens", "science", "3-5", 35) with { Source = ideas });
        var named = JsonTexts
            .Of(plan)
            .SelectMany(t => System.Text.RegularExpressions.Regex.Matches(t.Text, "on “([^”]+)”").Select(m => m.Groups[1].Value))
            .Distinct();
        var titles = new[] { "Urban gardens", (string)plan["cycle1"]!["title"]!, (string)plan["cycle2"]!["title"]! };
        Assert.All(named, n => Assert.Contains(n, titles));
    }

    [Fact]
    public void Explanations_are_sentences_of_the_text_word_for_word()
    {
        var plan = Plans.Plan(_reef);
        Plans.IsWhole(plan, _reef);
        var flat = CleanText.Line(Reef);
        Assert.All(
            new[] { "cycle1", "cycle2", "cycle3" },
            c => Assert.All(SentenceSplit.Of((string)plan[c]!["explanation"]!).Where(s => !Gap.Has(s)), s => Assert.Contains(s, flat))
        );
    }

    [Fact]
    public void A_quotation_stays_whole() =>
        Assert.Contains("Dr. Ruth Gates said, \"Corals are animals. They are also farmers.\"", SentenceSplit.Of(Reef));

    [Fact]
    public void Terms_come_with_the_sentence_that_defines_them()
    {
        var words = Plans.Plan(_reef)["vocabulary"]!.AsArray().ToDictionary(w => (string)w!["term"]!, w => (string)w!["definition"]!);
        Assert.Equal("Symbiosis is a close relationship between two different species.", words["symbiosis"]);
        Assert.Equal("Bleaching is the loss of algae from the coral, which leaves the white skeleton visible.", words["bleaching"]);
        Assert.Contains("coral reef", words.Keys);
    }

    [Fact]
    public void Cloze_questions_hide_their_key_and_no_other_answer_stands_in_the_sentence() =>
        Assert.All(
            Plans.Plan(_reef)["exit"]!.AsArray().Where(i => (string?)i!["type"] == "choice"),
            i =>
            {
                var question = (string)i!["question"]!;
                Assert.Contains("____", question);
                Assert.DoesNotContain((string)i["key"]!, question, StringComparison.OrdinalIgnoreCase);
                Assert.All(i["distractors"]!.AsArray(), d => Assert.False(Words.Uses(question, (string)d!["text"]!)));
            }
        );

    [Fact]
    public void The_first_note_says_that_the_text_is_the_base() =>
        Assert.StartsWith("Composed from your text and the routine", (string)Plans.Plan(_reef)["notes"]![0]!);

    [Fact]
    public void A_list_of_key_ideas_becomes_the_key_points()
    {
        var request = Plans.Request("Coral reefs", minutes: 45) with
        {
            Source =
                "- Reefs are built by animals.\n- Algae feed the coral\n3. Heat breaks the bond\n* Compare a healthy and a bleached reef on two photos.",
        };
        var plan = Plans.Plan(request);
        Plans.IsWhole(plan, request);
        Assert.Equal(
            """["Reefs are built by animals.","Algae feed the coral.","Heat breaks the bond."]""",
            plan["knowledge"]!["keyLearningPoints"]!.ToJsonString()
        );
        Assert.Equal("Compare a healthy and a bleached reef on two photos.", (string?)plan["cycle1"]!["practice"]![0]!["task"]);
        Assert.Equal("analyze", (string?)plan["cycle1"]!["practice"]![0]!["bloom"]);
    }

    [Fact]
    public void With_a_pack_the_pack_stays_the_lesson_and_the_text_joins_it()
    {
        var request = Plans.Request("photosynthesis") with { Source = Reef };
        var (with, without) = (Plans.Plan(request), Plans.Plan(request with { Source = "" }));
        Plans.IsWhole(with, request);
        Assert.Equal((string?)without["cycle1"]!["explanation"], (string?)with["cycle1"]!["explanation"]);
        Assert.Contains("your text", (string)with["notes"]![0]!);
        Assert.Contains(with["vocabulary"]!.AsArray(), w => (string?)w!["term"] == "symbiosis");
        Assert.Equal(0, Plans.Gaps(with));
    }

    public static TheoryData<string, string> Hostile =>
        new()
        {
            { "one megabyte of prose", string.Concat(Enumerable.Repeat(Reef + "\n\n", 1_000_000 / (Reef.Length + 2))) },
            { "one megabyte of one word", new string('a', 1_000_000) },
            { "one megabyte of brackets", string.Concat(Enumerable.Repeat("[[", 500_000)) },
            { "one megabyte of open tags", string.Concat(Enumerable.Repeat("<a ", 333_333)) },
            { "one megabyte of open quotes", string.Concat(Enumerable.Repeat("“He said. ", 100_000)) },
            { "one megabyte of full stops", string.Concat(Enumerable.Repeat(". ", 500_000)) },
            { "one megabyte of lines", string.Concat(Enumerable.Repeat("x\n", 500_000)) },
            {
                "right to left",
                "الشعاب المرجانية هي تلال من الحجر الجيري. تبنيها حيوانات صغيرة. هل تعرفها؟ تعيش الطحالب داخلها وتصنع السكر من الضوء."
            },
            { "hebrew", "שונית אלמוגים היא רכס של אבן גיר. בעלי חיים זעירים בונים אותה. האצות חיות בתוכם." },
            { "chinese", "珊瑚礁是由珊瑚虫建造的石灰岩。藻类生活在珊瑚虫体内。水温升高时，珊瑚会白化。" },
            { "emoji", "🪸🐠 Coral is an animal 🐙. 👩‍🔬 Scientists study coral 🪸 every day. 🌊🌊🌊" },
            {
                "null bytes and controls",
                "Coral\0 is an\u0001 animal\u001b[31m. Algae\0\0 live in coral.\u202e Reefs are a home.\ud800 Fish\udc00 hide there."
            },
            {
                "html",
                "<html><head><script>alert('Coral is a script.')</script></head><body><h1>Reef</h1><p>A reef is a ridge of &lt;b&gt;stone&lt;/b&gt;.</p><p onclick=\"x()\">Fish live in the reef.</p>"
            },
            { "gap forgery", "A reef is [You fill: nothing]. A coral is an animal ]] [[NAME-1K]] [You fill: x" },
            { "templates", "A {topic} is a {task}. The {quote} means {cycle} {0}. $1 \\1 %s ${x}." },
            { "one long sentence", string.Join(' ', Enumerable.Repeat("coral and algae", 5_000)) + "." },
            { "same sentence", string.Concat(Enumerable.Repeat("A coral is an animal. ", 2_000)) },
            { "spaces", " \n\t\r\n   " },
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_source_still_gives_a_whole_plan(string name, string source)
    {
        foreach (var topic in new[] { "Coral reefs", "photosynthesis" })
        {
            // A megabyte is read once with a pack and once without.
            foreach (var minutes in source.Length > 100_000 ? [45] : new[] { 12, 45, 120 })
            {
                var request = Plans.Request(topic, minutes: minutes) with { Source = source };
                var plan = Plans.Plan(request);
                Plans.IsWhole(plan, request);
                Assert.All(
                    JsonTexts.Of(plan),
                    t => Assert.True(!t.Text.Any(c => char.IsControl(c) || c is '\u202e' or '\ufffd'), $"{name} {t.Place}")
                );
            }
        }
    }

    [Fact]
    public void Script_and_markup_do_not_reach_the_plan()
    {
        var plan = Plans.Text(Plans.Plan(_reef with { Source = (string)Hostile.First(h => (string)h[0] == "html")[1] }));
        Assert.DoesNotContain("alert(", plan);
        Assert.DoesNotContain("<p", plan);
        Assert.DoesNotContain("onclick", plan);
    }

    [Theory]
    [InlineData("👩‍🔬🧪 reactions [You fill: x] {task} <b>")]
    [InlineData("[[NAME-1K]]'s volcano")]
    [InlineData("\0\0topic\u202e\ud800")]
    [InlineData("الشعاب المرجانية")]
    [InlineData("a very long topic a very long topic a very long topic a very long topic a very long topic a very long topic a very lo")]
    public void A_hostile_topic_still_gives_a_whole_plan(string topic)
    {
        foreach (var source in new[] { "", Reef })
        {
            var request = Plans.Request(topic, "Art & 🎨", minutes: 90) with { Source = source, ClassNotes = topic };
            Plans.IsWhole(Plans.Plan(request), request);
        }
    }
}
