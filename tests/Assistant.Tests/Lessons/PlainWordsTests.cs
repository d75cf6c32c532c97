using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

/// <summary>Simpler words change what they can and leave names, quotations, terms and grammar alone.</summary>
public sealed class PlainWordsTests
{
    private static readonly PlainList List = Yaml.Read<PlainList>(Embedded.Text("Offline/Redoing/simpler-words.yaml"));

    [Theory]
    [InlineData("Choose a warm place, such as a sunny wall.", "Choose a warm place, like a sunny wall.")]
    [InlineData("An enormous wave came.", "A huge wave came.")]
    [InlineData("It was an incorrect result.", "It was a wrong result.")]
    [InlineData("Calculate the area and explain why it grew.", "Work out the area. Tell why it grew.")]
    [InlineData("Decide whether the claim holds.", "Decide if the claim holds.")]
    [InlineData("However, the ball rolls on.", "But the ball rolls on.")]
    [InlineData("The switch is open, so the bulb is dark.", "The switch is open. So the bulb is dark.")]
    [InlineData("A push starts it; a pull makes it stop.", "A push starts it. A pull makes it stop.")]
    [InlineData("Draw the shape and write its name below.", "Draw the shape. Write its name below.")]
    [InlineData("They act it out, and then they turn two notes into lines.", "They act it out. Then they turn two notes into lines.")]
    public void Words_and_sentences_become_plainer(string text, string plain) => Assert.Equal(plain, Simpler.Of(text, []));

    [Theory]
    [InlineData("Praise words such as \"numerous\" and “sufficient”.", "Praise words like \"numerous\" and “sufficient”.")]
    [InlineData("They require “numerous” trials; it is late.", "They need “numerous” trials. It is late.")]
    [InlineData("[[STUDENT-1A]] requires a break; it is late.", "[[STUDENT-1A]] needs a break. It is late.")]
    [InlineData("[You fill: numerous examples] They require help.", "[You fill: numerous examples] They need help.")]
    public void What_is_quoted_or_marked_keeps_its_words(string text, string plain) => Assert.Equal(plain, Simpler.Of(text, []));

    [Theory]
    [InlineData("We visit Select Committee rooms.")] // a name
    [InlineData("The book Numerous Paths is long.")]
    [InlineData("Cognates are numerous and verify.")] // words as words
    [InlineData("The fossil remains lie in sand.")] // another word class
    [InlineData("The opportunity cost is high.")]
    [InlineData("Once upon a time it rained.")]
    [InlineData("Write the sign before you calculate.")]
    [InlineData("Give two reasons, such as: it is near.")]
    [InlineData("My plan names a rule, a safeguard, and a person who is ready.")]
    [InlineData("If it rains, the grass is wet, so the game is off.")]
    [InlineData("She said “numerous and left.")] // a quotation without its end
    public void What_another_word_would_break_stays(string text) => Assert.Null(Simpler.Of(text, []));

    [Fact]
    public void Terms_of_the_lesson_stay_in_every_form()
    {
        Assert.Null(Simpler.Of("This requires numerous purchases.", ["numerous", "require", "purchase"]));
        Assert.Equal("This requires many trials.", Simpler.Of("This requires numerous trials.", ["requirement", "required"]));
    }

    [Fact]
    public void The_list_is_plain_and_does_not_lead_in_circles()
    {
        Assert.True(List.Words.Count >= 200, $"{List.Words.Count} words");
        Assert.All(List.Words, w => Assert.Equal(w.Key.ToLowerInvariant(), w.Key));
        Assert.All(List.Words, w => Assert.DoesNotContain(w.Value, List.Words.Keys));
        Assert.All(List.NotAfter.Keys.Concat(List.NotBefore.Keys).Concat(List.NotWith.Keys), k => Assert.Contains(k, List.Words.Keys));
    }

    [Fact]
    public void Plainer_texts_of_all_packs_hold_the_same_quotations_and_numbers()
    {
        foreach (var pack in PackShelf.Packs)
        {
            var terms = pack.Vocabulary.Select(w => w.Term).ToList();
            foreach (
                var text in pack.Cycles.SelectMany(c => new[] { c.Explanation, c.Example, c.Feedback }).Append(pack.Support).Append(pack.Homework)
            )
            {
                if (Simpler.Of(text, terms) is not { } plain)
                {
                    continue;
                }

                Assert.Equal(Kept(text), Kept(plain));
                Assert.DoesNotMatch("[\u2800-\u28FF]", plain);
            }
        }

        static string Kept(string text) =>
            string.Join('|', System.Text.RegularExpressions.Regex.Matches(text, "\"[^\"]*\"|“[^”]*”|\\d+").Select(m => m.Value));
    }

    [Fact]
    public void Half_of_the_tiers_and_a_third_of_the_other_parts_can_be_said_in_simpler_words()
    {
        var done = new Dictionary<string, int>
        {
            ["/differentiation"] = 0,
            ["/knowledge"] = 0,
            ["/outcome"] = 0,
            ["/vocabulary"] = 0,
        };
        foreach (var pack in Plans.Composer.Packs)
        {
            var request = Plans.Request(pack, 50);
            var plan = Plans.Plan(request);
            foreach (var pointer in done.Keys.ToList())
            {
                done[pointer] += Plans.Composer.Redo(request, plan, pointer, "simpler words").Said is null ? 1 : 0;
            }
        }

        Assert.True(done["/differentiation"] * 2 > Plans.Composer.Packs.Count, $"{done["/differentiation"]}");
        Assert.All(done, d => Assert.True(d.Value * 10 >= Plans.Composer.Packs.Count * 3, $"{d.Key}: {d.Value}"));
    }

    [Fact]
    public void Where_nothing_can_be_plainer_it_is_said()
    {
        var pack = Plans.Composer.Packs.First(p => p.Subject == "mathematics");
        var request = Plans.Request(pack, 50);
        var plan = Plans.Plan(request);
        plan["outcome"]!["successCriteria"] = new System.Text.Json.Nodes.JsonArray("I can add two cats.", "My dog sat.");
        plan["outcome"]!["outcome"] = "I can sit on a mat.";
        var reply = Plans.Composer.Redo(request, plan, "/outcome", "simpler words");
        Assert.StartsWith("The offline composer found no words or sentences here", reply.Said);
        Assert.Equal(plan["outcome"]!.ToJsonString(), reply.Part.ToJsonString());
    }
}
