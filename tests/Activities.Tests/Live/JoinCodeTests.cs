using Homeroom.Assistant.BiasActivities.Live;

namespace Homeroom.Activities.Tests.Live;

public sealed class JoinCodeTests
{
    [Fact]
    public void A_thousand_codes_are_all_different_and_hold_nothing_that_looks_like_something_else()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => JoinCode.Draw()).ToList();
        Assert.Equal(1000, codes.Distinct().Count());
        Assert.All(codes, c => Assert.Equal(c, JoinCode.Read(c)));
        Assert.DoesNotContain(codes, c => c.IndexOfAny([.. "ILOSU015"]) >= 0);
    }

    [Theory]
    [InlineData("k7m 4qx", "K7M4QX")]
    [InlineData(" K7M-4QX ", "K7M4QX")]
    [InlineData("K 7 M 4 Q X", "K7M4QX")]
    public void A_code_is_read_however_it_is_typed(string typed, string code) => Assert.Equal(code, JoinCode.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("K7M4Q")]
    [InlineData("K7M4QXX")]
    [InlineData("K7M4Q0")]
    [InlineData("K7M4Q'")]
    [InlineData("ＫＫＫＫＫＫ")]
    public void What_cannot_be_a_code_is_none(string? typed) => Assert.Null(JoinCode.Read(typed));

    [Fact]
    public void The_secret_of_the_square_code_has_128_bits() => Assert.Matches("^[0-9a-f]{32}$", JoinCode.DrawSecret());
}

public sealed class NicknamesTests
{
    [Fact]
    public void Six_free_names_with_six_different_animals_are_offered()
    {
        var offered = Nicknames.Offer(n => n.StartsWith("Teal", StringComparison.Ordinal), 6);
        Assert.Equal(6, offered.Select(n => n.Split(' ')[1]).Distinct().Count());
        Assert.DoesNotContain(offered, n => n.StartsWith("Teal", StringComparison.Ordinal));
        Assert.All(offered, n => Assert.True(Nicknames.Has(n)));
    }

    [Fact]
    public void When_all_are_taken_none_is_offered_and_nothing_hangs() => Assert.Empty(Nicknames.Offer(_ => true, 6));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Teal")]
    [InlineData("Teal Otter Otter")]
    [InlineData("<script> Otter")]
    [InlineData("teal otter")]
    public void A_name_that_somebody_typed_is_none(string? name) => Assert.False(Nicknames.Has(name));

    [Fact]
    public void There_are_enough_for_every_class() => Assert.True(Nicknames.Count > 1000);
}
