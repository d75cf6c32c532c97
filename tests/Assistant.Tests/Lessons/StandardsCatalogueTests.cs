using Homeroom.Assistant.Lessons;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class StandardsCatalogueTests
{
    [Theory]
    [InlineData("CCSS.Math.Content.4.NF.A.2")]
    [InlineData("ccss.math.content.4.nf.a.2")]
    [InlineData("CCSS.MATH.4.NF.A.2")]
    [InlineData("Math.Content.4.NF.A.2")]
    [InlineData("4.NF.A.2")]
    [InlineData(" 4.nf.a.2 ")]
    [InlineData("CCSS.ELA-LITERACY.RL.7.2")]
    [InlineData("ELA-Literacy.RL.7.2")]
    [InlineData("RL.7.2")]
    [InlineData("CCSS.RL.7.2")]
    [InlineData("HSA-SSE.B.3a")]
    [InlineData("HSA-SSE.B.3.a")]
    [InlineData("MS-ESS1-1")]
    [InlineData("ms-ess1-1")]
    public void A_code_is_known_in_its_usual_spellings(string code) => Assert.True(StandardsCatalogue.Exists(code));

    [Theory]
    [InlineData("")]
    [InlineData("CCSS")]
    [InlineData("4.NF.Z.2")]
    [InlineData("ELA-Literacy.4.NF.A.2")]
    [InlineData("Math.Content.RL.7.2")]
    [InlineData("MS-ESS1-99")]
    public void Other_codes_are_not(string code) => Assert.False(StandardsCatalogue.Exists(code));

    [Theory]
    [InlineData("4.NF.2", "CCSS.Math.Content.4.NF.A.2")]
    [InlineData("RL7.2", "CCSS.ELA-Literacy.RL.7.2")]
    [InlineData("MSESS1-1", "MS-ESS1-1")]
    public void The_nearest_code_comes_first(string typed, string meant) => Assert.Contains(meant, StandardsCatalogue.Near(typed, 3));

    [Fact]
    public void Nothing_is_near_to_nonsense_and_the_list_has_its_limit()
    {
        Assert.Empty(StandardsCatalogue.Near("the whole of mathematics please", 3));
        Assert.Equal(2, StandardsCatalogue.Near("MS-ESS1-9", 2).Count);
        Assert.Empty(StandardsCatalogue.Near(new string('x', 100_000), 3));
    }
}
