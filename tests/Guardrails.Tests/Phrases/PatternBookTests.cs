using Homeroom.Guardrails.Phrases;

namespace Homeroom.Guardrails.Tests.Phrases;

public sealed class PatternBookTests
{
    private readonly Vocabulary _words = new();
    private readonly PatternBook _animals;
    private readonly PatternBook _weather;

    public PatternBookTests()
    {
        _animals = new(new Lexicon(_words, "pet: cat+, guinea pig+, café owl\nsees: watch~"), "seen | @sees ..2 @pet", "pair | @pet and @pet");
        _weather = new(new Lexicon(_words, "sky: cloud+, rain~"), "sky | @sky");
    }

    [Theory]
    [InlineData("She watches the cats.", "seen", "watches the cats")]
    [InlineData("WATCHING A GUINEA PIG", "seen", "WATCHING A GUINEA PIG")]
    [InlineData("They watched a café owl", "seen", "watched a café owl")]
    [InlineData("my cat’s and guinea pig", "pair", "cat’s and guinea pig")]
    [InlineData("watch the \u212Aind cat", "seen", "watch the \u212Aind cat")]
    public void A_pattern_is_found_in_any_case_form_and_apostrophe(string text, string code, string passage)
    {
        var hit = Assert.Single(_animals.Find(_words.Read(text)));

        Assert.Equal((code, passage), (hit.Code, text.Substring(hit.Start, hit.Length)));
    }

    [Theory]
    [InlineData("Watch. The cat sleeps.")]
    [InlineData("watch one two three cat")]
    [InlineData("catwatch the")]
    [InlineData("")]
    public void Words_of_two_sentences_or_too_far_apart_are_no_pattern(string text) => Assert.Empty(_animals.Find(_words.Read(text)));

    [Fact]
    public void One_reading_serves_every_book_of_the_vocabulary()
    {
        var read = _words.Read("Clouds. I watch the cat.");

        Assert.Equal("seen", Assert.Single(_animals.Find(read)).Code);
        Assert.Equal((0, 6), Assert.Single(_weather.Find(read)) is var h ? (h.Start, h.Length) : default);
    }

    [Fact]
    public void A_pattern_is_found_wherever_it_stands_in_a_sentence_without_end()
    {
        for (var before = 0; before < 140; before += 7)
        {
            var text = string.Concat(Enumerable.Repeat("word ", before)) + "watch the guinea pig" + string.Concat(Enumerable.Repeat(" word", 90));

            Assert.Equal(before * 5, Assert.Single(_animals.Find(_words.Read(text))).Start);
        }
    }

    [Fact]
    public void A_vocabulary_that_has_read_takes_no_more_words()
    {
        _words.Read("cat");

        Assert.Throws<InvalidOperationException>(() => new Lexicon(_words, "more: dog"));
    }

    [Fact]
    public void A_pattern_that_asks_for_no_word_is_a_mistake() =>
        Assert.Throws<FormatException>(() => new PatternBook(new Lexicon(new Vocabulary(), "a: b"), "code | ^ ..3 $"));
}
