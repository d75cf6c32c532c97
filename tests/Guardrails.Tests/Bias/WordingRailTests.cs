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
}
