using Homeroom.Guardrails.Readability;

namespace Homeroom.Guardrails.Tests.Readability;

public sealed class ReadingCountsTests
{
    [Theory]
    [InlineData("Mr. Smith met Dr. Jones. They spoke.", 2)]
    [InlineData("The U.S. Army came at 3.5 miles an hour.", 1)]
    [InlineData("J. K. Lee wrote it. I read it.", 2)]
    [InlineData("“Stop!” he said. “Why?” she asked.", 2)]
    [InlineData("Wait... what? Yes!", 2)]
    [InlineData("One line\nof a wrapped text.", 1)]
    [InlineData("A heading\n\nA text.", 2)]
    [InlineData("We need:\n- eggs\n- milk", 3)]
    [InlineData("no capital. no matter.", 2)]
    [InlineData("What?! No!!!", 2)]
    [InlineData("", 0)]
    [InlineData("... !?", 0)]
    public void Sentences_are_counted(string text, int sentences) => Assert.Equal(sentences, ReadingCounts.Of(text).Sentences);

    [Theory]
    [InlineData("the", 1)]
    [InlineData("business", 2)]
    [InlineData("every", 2)]
    [InlineData("hopeful", 2)]
    [InlineData("careless", 2)]
    [InlineData("movement", 2)]
    [InlineData("lifetime", 2)]
    [InlineData("completely", 3)]
    [InlineData("element", 3)]
    [InlineData("rhythm", 2)]
    [InlineData("isn’t", 2)]
    [InlineData("teacher's", 2)]
    [InlineData("well-known", 2)]
    [InlineData("photosynthesis", 5)]
    [InlineData("community", 4)]
    [InlineData("1999", 1)]
    public void Syllables_are_counted(string word, int syllables) => Assert.Equal(syllables, ReadingCounts.Of(word).Syllables);

    [Theory]
    [InlineData("The dogs were running happily to the biggest houses.", 0)]
    [InlineData("Don't stop the baby's crying.", 0)]
    [InlineData("We saw Mississippi and Patagonia.", 0)]
    [InlineData("The mitochondria oxidize pyruvate.", 3)]
    public void Words_are_difficult_that_are_no_everyday_ones(string text, int difficult) =>
        Assert.Equal(difficult, ReadingCounts.Of(text).Difficult);

    [Fact]
    public void Long_words_are_complex_unless_an_ending_or_a_hyphen_makes_them_so()
    {
        var counts = ReadingCounts.Of("They created expanding half-finished universities in Alabama.");
        Assert.Equal((5, 1), (counts.Polysyllables, counts.Complex));
    }

    [Fact]
    public void The_band_widens_where_the_formulas_differ_and_stays_within_school()
    {
        Assert.Equal((0, 0), default(ReadingCounts).Scores.Band);
        var (from, to) = ReadingCounts.Of("The cat sat. The dog ran. We had fun.").Scores.Band;
        Assert.InRange(from, 0, to);
        Assert.InRange(to, 0, 4);
        Assert.Equal((16, 16), new ReadingCounts(1, 200, 600, 120, 1800, 1800, 150, 120, 150).Scores.Band);
    }

    [Fact]
    public void Our_list_of_everyday_words_is_large_enough() => Assert.InRange(EasyWords.Count, 2_800, 3_700);
}
