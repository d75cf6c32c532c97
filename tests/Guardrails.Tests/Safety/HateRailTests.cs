using Homeroom.Guardrails.Safety;

namespace Homeroom.Guardrails.Tests.Safety;

public sealed class HateRailTests
{
    private readonly HateRail _rail = new();

    [Theory]
    [InlineData("I really hate immigrants.")]
    [InlineData("Refugees are vermin.")]
    [InlineData("All muslims should be deported.")]
    [InlineData("We should kill all gay people.")]
    [InlineData("Girls belong in the kitchen.")]
    [InlineData("These migrants make me sick.")]
    public void Hate_against_a_group_is_held(string text)
    {
        var finding = Assert.Single(_rail.OnReply(text));
        Assert.Equal(("hate", Verdict.Hold), (finding.Code, finding.Severity));
        Assert.NotEmpty(_rail.Check(new RailInput(Direction.StudentWork, "6-8", [new RailText("text", text)])));
    }

    [Theory]
    [InlineData("I hate broccoli and I hate Mondays.")]
    [InlineData("I don't hate immigrants.")]
    [InlineData("The poster said “Refugees are vermin”, and people protested.")]
    [InlineData("People who say that women are stupid are wrong.")]
    [InlineData("In Nazi propaganda, Jews are vermin.")]
    [InlineData("Women should be paid the same as men.")]
    [InlineData("Immigrants built this railroad, and many were attacked.")]
    [InlineData("Muslims are people who follow Islam.")]
    public void What_is_denied_quoted_or_taught_passes(string text) => Assert.Empty(_rail.OnReply(text));
}
