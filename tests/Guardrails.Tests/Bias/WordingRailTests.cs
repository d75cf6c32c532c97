using Homeroom.Guardrails.Bias;

namespace Homeroom.Guardrails.Tests.Bias;

public sealed class WordingRailTests
{
    private readonly WordingRail _rail = new();

    [Theory]
    [InlineData("The chairman spoke.", 4, 8, "chair")]
    [InlineData("Firemen put it out.", 0, 7, "Firefighters")]
    [InlineData("It changed mankind.", 11, 7, "humankind")]
    [InlineData("a man-made lake", 2, 8, "human-made")]
    [InlineData("Ben is wheelchair-bound.", 7, 16, "who uses a wheelchair")]
    [InlineData("He suffers from severe autism.", 3, 12, "has")]
    [InlineData("unlike normal children", 7, 15, "children without disabilities")]
    [InlineData("many illegal aliens came", 5, 14, "undocumented immigrants")]
    public void Wording_is_noted_with_a_suggestion(string text, int start, int length, string suggestion)
    {
        var finding = Assert.Single(_rail.OnReply(text));
        Assert.Equal((start, length, suggestion, Verdict.Note), (finding.Start, finding.Length, finding.Suggestion, finding.Severity));
    }

    [Theory]
    [InlineData("Chairman Mao and George Foreman met.")]
    [InlineData("The region suffers from drought, and plants suffer from a lack of water.")]
    [InlineData("Armstrong said “one giant leap for mankind”.")]
    [InlineData("The Alien and Sedition Acts of 1798")]
    [InlineData("normal force, normal distribution, a normal day")]
    [InlineData("humankind, a policemanlike word, salesmanship")]
    public void Names_quotations_and_other_meanings_pass(string text) => Assert.Empty(_rail.OnReply(text));

    [Theory]
    [InlineData("Girls are bad at maths.", "stereotype")]
    [InlineData("Boys don't cry.", "stereotype")]
    [InlineData("Asian students are naturally good at math.", "stereotype")]
    [InlineData("Old people can't use computers.", "stereotype")]
    [InlineData("Poor families don't value education.", "stereotype")]
    [InlineData("He throws like a girl.", "stereotype")]
    [InlineData("The slaves were happy on the farm.", "stereotype")]
    [InlineData("Show the form to your mom and dad.", "family")]
    [InlineData("Our neighbor is crazy.", "label")]
    [InlineData("She drew an Eskimo.", "label")]
    [InlineData("The housewife reads.", "gendered")]
    public void What_is_said_of_a_whole_group_or_takes_a_family_for_granted_is_noted(string text, string code)
    {
        var finding = Assert.Single(_rail.OnReply(text));
        Assert.Equal((code, Verdict.Note), (finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData("Some people say that girls are bad at maths. Explain why this is false.")]
    [InlineData("The ad claims that boys don't cry.")]
    [InlineData("“Old people can't use computers,” said the salesperson.")]
    [InlineData("Businessmen and businesswomen met the policemen and policewomen.")]
    [InlineData("Show the form to your mom or another grown-up.")]
    [InlineData("My grandmother can't use her left hand.")]
    [InlineData("The girls are good friends, and the boys are on a bus.")]
    [InlineData("The crazy quilt has many colors.")]
    public void What_is_looked_into_or_said_of_both_passes(string text) => Assert.Empty(_rail.OnReply(text));
}
