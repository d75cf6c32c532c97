using Homeroom.Guardrails.Evidence;

namespace Homeroom.Guardrails.Tests.Evidence;

public sealed class EvidenceTextTests
{
    private const string Work =
        "The leaf takes in light – it’s green… and it isn't tired. Roots drink 3.5 cups of water, and the ﬂower waits.\n"
        + "Then sug\u00ADar is made—well-known, non-living things don't do that! Zoë said “no” at the café. We use photo-\nsynthesis at -5 degrees.";

    [Theory]
    [InlineData("The leaf takes in light")]
    [InlineData("it’s green…")]
    [InlineData("Roots drink 3.5 cups of water, and the ﬂower waits.\nThen sug\u00ADar is made")]
    [InlineData("non-living things don't do that!")]
    [InlineData("“no”")]
    [InlineData("  takes in light ")]
    public void What_stands_there_to_the_character_is_verbatim(string quote)
    {
        var place = new EvidenceText(Work).Find(quote);
        Assert.Equal(QuoteStanding.Verbatim, place.Standing);
        Assert.Equal(quote.Trim(), Work.Substring(place.Start, place.Length));
    }

    [Theory]
    [InlineData("the leaf takes in light", "The leaf takes in light")]
    [InlineData("[t]he leaf takes in light", "The leaf takes in light")]
    [InlineData("takes in light - it's green...", "takes in light – it’s green…")]
    [InlineData("light—it's  green . . . and", "light – it’s green… and")]
    [InlineData("the flower waits. Then sugar is made", "the ﬂower waits.\nThen sug\u00ADar is made")]
    [InlineData("“…and it isn’t tired …”", "and it isn't tired")]
    [InlineData("roots  drink 3.5\u00A0cups of water,", "Roots drink 3.5 cups of water,")]
    [InlineData("sugar is made -- well‑known", "sug\u00ADar is made—well-known")]
    [InlineData("don't do that.", "don't do that")]
    [InlineData("Zoe\u0308 said 'no' at the cafe\u0301", "Zoë said “no” at the café")]
    [InlineData("We use photosynthesis", "We use photo-\nsynthesis")]
    [InlineData("We use photo-synthesis", "We use photo-\nsynthesis")]
    [InlineData("cups of water , and", "cups of water, and")]
    public void Typographic_noise_is_let_pass_and_its_place_is_exact(string quote, string there)
    {
        var place = new EvidenceText(Work).Find(quote);
        Assert.Equal(QuoteStanding.Noisy, place.Standing);
        Assert.Equal(there, Work.Substring(place.Start, place.Length));
    }

    [Theory]
    [InlineData("The leaf takes on light")]
    [InlineData("The leaf takes light")]
    [InlineData("The leaf ... sugar is made")]
    [InlineData("The leaf takes in light [...] the flower waits")]
    [InlineData("The leaf takes sugar is made")]
    [InlineData("leaf takes in ligh")]
    [InlineData("eaf takes in light")]
    [InlineData("living things don't do that")]
    [InlineData("and it is")]
    [InlineData("and it isn")]
    [InlineData("Roots drink 3")]
    [InlineData("5 cups of water")]
    [InlineData("5 degrees")]
    [InlineData("Zoe said")]
    [InlineData("at the cafe")]
    [InlineData("The Leaf takes in light")]
    [InlineData("lower waits")]
    [InlineData("its green")]
    [InlineData("synthesis at 5 degrees")]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("\uD83D")]
    public void A_changed_word_a_cut_and_a_splice_are_absent(string quote) =>
        Assert.Equal(new QuotePlace(QuoteStanding.Absent, 0, 0), new EvidenceText(Work).Find(quote));

    [Fact]
    public void A_blank_between_numbers_keeps_them_apart()
    {
        Assert.Equal(QuoteStanding.Absent, new EvidenceText("In step 1, 500 birds came.").Find("1,500 birds").Standing);
        Assert.Equal(QuoteStanding.Absent, new EvidenceText("In step 1. 5 birds came.").Find("1.5 birds").Standing);
    }

    [Fact]
    public void The_search_goes_on_from_where_it_is_asked()
    {
        var text = new EvidenceText("a cat and a cat");
        Assert.Equal(new QuotePlace(QuoteStanding.Verbatim, 10, 5), text.Find("a cat", 1));
        Assert.Equal(new QuotePlace(QuoteStanding.Noisy, 10, 5), text.Find("A cat", 1));
    }

    [Fact]
    public void A_hostile_text_costs_no_more_than_its_length()
    {
        var quote = new string('a', 20_000) + "b";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(QuoteStanding.Absent, new EvidenceText(new string('a', 2_000_000)).Find(quote).Standing);
        Assert.Equal(QuoteStanding.Absent, new EvidenceText(string.Concat(Enumerable.Repeat("-\n. ", 200_000))).Find("a. . . . b").Standing);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }
}
