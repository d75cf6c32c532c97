using Homeroom.Guardrails.Bias;
using Homeroom.Guardrails.Bias.Language;

namespace Homeroom.Guardrails.Tests.Bias.Language;

public sealed class BiasLanguageTests
{
    [Theory]
    [InlineData("The greedy company wants a new parking lot.", "greedy", "loaded language", null)]
    [InlineData("The council rammed through the new rule.", "rammed through", "loaded language", "passed")]
    [InlineData("A flood of tourists came.", "flood of tourists", "loaded language", null)]
    [InlineData("Obviously, the plan will help.", "Obviously", "opinion as fact", null)]
    [InlineData("It is a waste of money.", "waste of money", "opinion as fact", null)]
    [InlineData("All teenagers are glued to their phones.", "All teenagers are", "stereotype", null)]
    [InlineData("Skaters never listen.", "Skaters never", "stereotype", null)]
    [InlineData("She jumps far for a girl.", "for a girl", "stereotype", null)]
    [InlineData("The mayor admitted that the road was late.", "admitted that", "omission or framing", "said that")]
    [InlineData("The poll of our readers shows it.", "poll of our readers", "selection", null)]
    [InlineData("Everyone I asked wants it.", "Everyone I asked", "selection", null)]
    [InlineData("Everyone knows that cats are smart.", "Everyone knows", "attribution", null)]
    [InlineData("Experts agree that it works.", "Experts agree", "attribution", null)]
    [InlineData("Studies show that it works.", "Studies show", "attribution", null)]
    [InlineData("The firemen came.", "firemen", "default group", "firefighters")]
    [InlineData("Normal families eat at six.", "Normal families", "default group", null)]
    [InlineData("Each student brings his book.", "his", "default group", "their")]
    [InlineData("Ben is confined to a wheelchair.", "confined to a wheelchair", "deficit wording", "who uses a wheelchair")]
    [InlineData("Her plea fell on deaf ears.", "fell on deaf ears", "deficit wording", "was ignored")]
    [InlineData("By the way, two workers were hurt.", "By the way", "placement", null)]
    [InlineData("The jury is still out on vaccines.", "The jury is still out", "false balance", null)]
    public void Wording_is_found_with_its_code_and_a_fairer_one_where_there_is_one(string text, string words, string code, string? fairer)
    {
        var span = Assert.Single(BiasLanguage.Find(text));
        Assert.Equal((words, code, fairer), (text.Substring(span.Start, span.Length), span.Code, span.Fairer));
        Assert.NotEmpty(span.Why);
    }

    [Theory]
    [InlineData("He took his bag and left.")]
    [InlineData("Boys and girls are welcome. The boys won 3 to 2.")]
    [InlineData("Each student brings his or her book.")]
    [InlineData("“Everyone knows it is a disgrace,” said Mayor Ortiz.")]
    [InlineData("According to Dr. Lena Ruiz of Dayton Hospital, sleep helps memory.")]
    [InlineData("Experts at the University of Ohio found that 12 of 40 students slept less.")]
    [InlineData("The study shows that 40 percent of the lake is covered.")]
    [InlineData("Write clearly and label each axis clearly.")]
    [InlineData("A natural disaster, such as an earthquake, can block roads.")]
    [InlineData("Explain why the claim that girls are bad at math is a stereotype.")]
    [InlineData("A regular polygon has equal sides; a real number has a place on the line.")]
    [InlineData("The patient was admitted to the hospital.")]
    [InlineData("Firemen and firewomen came.")]
    [InlineData("The brutal winter killed half of the army in 1812.")]
    public void Plain_wording_and_wording_with_its_counterpart_is_left_alone(string text) => Assert.Empty(BiasLanguage.Find(text));

    [Fact]
    public void Places_stand_in_order_and_do_not_overlap()
    {
        var found = BiasLanguage.Find(
            "Everyone knows that the greedy council slammed the idea. Obviously, firemen and mobs of skaters never listen."
        );
        Assert.True(found.Count >= 5);
        Assert.All(found.Zip(found.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
    }

    [Fact]
    public void The_rail_notes_what_is_precise_and_nothing_on_the_way_in()
    {
        var rail = new BiasLanguageRail();
        var finding = Assert.Single(rail.OnReply("Everyone knows the brave mayor."));
        Assert.Equal(("bias-language", "attribution", Verdict.Note), (finding.Rail, finding.Code, finding.Severity));
        Assert.Empty(rail.Check(new RailInput(Direction.Request, "6-8", [new RailText("topic", "Everyone knows it.")])));
        Assert.Empty(rail.OnReply("The firemen came."));
    }

    [Theory]
    [InlineData("a “b” c “d e")]
    [InlineData("\"a\" b “c \" d” e \"f")]
    [InlineData("” a “ ” b")]
    public void Quotations_are_the_same_in_one_pass_as_place_by_place(string text) =>
        Assert.Equal(Enumerable.Range(0, text.Length).Select(at => Quotation.Holds(text, at)), Quotation.Everywhere(text));
}
