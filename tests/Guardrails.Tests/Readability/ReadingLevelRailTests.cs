using Homeroom.Guardrails.Readability;

namespace Homeroom.Guardrails.Tests.Readability;

public sealed class ReadingLevelRailTests
{
    private const string Easy = "The sun is big. The sun gives us light. We can see in the day. At night it is dark. ";

    private const string Hard =
        "Photosynthetic organisms continuously transform electromagnetic radiation into chemical potential energy, utilizing extraordinarily complicated molecular machinery. ";

    private readonly ReadingLevelRail _rail = new();

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData("K-2")]
    [InlineData("9-12")]
    public void A_text_far_above_the_band_is_noted_with_two_grades(string band)
    {
        var finding = Assert.Single(_rail.OnReply(Times(Hard, 6), band: band));
        Assert.Equal(Verdict.Note, finding.Severity);
        Assert.Matches(@"about grades \d+ to \d+\.", finding.Message);
    }

    [Fact]
    public void An_easy_text_passes() => Assert.Empty(_rail.OnReply(Times(Easy, 6), band: "K-2"));

    [Fact]
    public void A_short_text_passes() => Assert.Empty(_rail.OnReply(Times(Hard, 2), band: "K-2"));

    [Theory]
    [InlineData("/notes")]
    [InlineData("/notes/2")]
    [InlineData("/differentiation/support/0")]
    public void What_only_the_teacher_reads_passes(string place) => Assert.Empty(_rail.OnReply(Times(Hard, 6), place, "K-2"));

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("make", 1)]
    [InlineData("table", 2)]
    [InlineData("little", 2)]
    [InlineData("jumped", 1)]
    [InlineData("wanted", 2)]
    [InlineData("boxes", 2)]
    [InlineData("makes", 1)]
    [InlineData("fraction", 2)]
    [InlineData("numerator", 4)]
    [InlineData("science", 2)]
    [InlineData("energy", 3)]
    [InlineData("people", 2)]
    [InlineData("create", 2)]
    [InlineData("the", 1)]
    [InlineData("photosynthesis", 5)]
    public void Syllables_are_counted(string word, int syllables) => Assert.Equal(syllables, Prose.SyllablesIn(word));

    [Fact]
    public void The_grade_follows_the_formula()
    {
        var prose = Prose.Of("The cat sat. The dog ran.");
        Assert.Equal((6, 2, 6), (prose.Words, prose.Sentences, prose.Syllables));
        Assert.Equal((0.39 * 3) + 11.8 - 15.59, prose.Grade, 6);
    }
}
