using Homeroom.Assistant.Evaluation.Swaps;
using Homeroom.Assistant.Evaluation.Swaps.Gender;

namespace Homeroom.Evals.Tests.Swaps;

public sealed class GenderWordTests
{
    private static readonly ISwap Swap = SwapAxes.For("gender")!;

    [Theory]
    [InlineData("Mr. Smith and Mrs. Jones met Ms. Lee.", "Ms. Smith and Mr. Jones met Mr. Lee.")]
    [InlineData("Miss, may I go? Yes, sir.", "Sir, may I go? Yes, ma'am.")]
    [InlineData("Dear Sir or Madam, the boys' team and a girl's bike", "Dear Madam or Sir, the girls' team and a boy's bike")]
    [InlineData("The chairman, the firemen and a policewoman", "The chairwoman, the firewomen and a policeman")]
    [InlineData("My sister-in-law is a waitress.", "My brother-in-law is a waiter.")]
    [InlineData("The king's nephew; a niece; QUEENS", "The queen's niece; a nephew; KINGS")]
    [InlineData("Ladies and gentlemen, my husband and wife!", "Gentlemen and ladies, my wife and husband!")]
    [InlineData("Maria met Miss Honey.", "Jose met Mr. Honey.")]
    [InlineData("Mrs Hill met Miss Honey.", "Mr Hill met Mr Honey.")]
    [InlineData("The bride kissed the groom.", "The groom kissed the bride.")]
    [InlineData("Thor was the god of thunder; she prayed to a goddess.", "Thor was the goddess of thunder; he prayed to a god.")]
    [InlineData("Emma and Jacob's dog; Mark said so; Will she?", "Logan and Rebecca's dog; Marie said so; Will he?")]
    public void A_gendered_word_becomes_its_counterpart(string text, string swapped) => Assert.Equal(swapped, Swap.Swap(text));

    [Theory]
    [InlineData("The history of a human hero: Hermes had a mandate to manage Germany.")]
    [InlineData("Will you mark the essay in May? Hope is a virtue, and grace too.")]
    [InlineData("The elements H, He and Li; a He atom; the He-Ne laser; the symbol He.")]
    [InlineData("Martin Luther King had a dream. King spoke in Washington. The queen bee flew to Prince Edward Island.")]
    [InlineData("See https://his.example/her?she=1 or her@his.org, @her_class, his_name.")]
    [InlineData("Egyptian mummies lay in tombs. Oh man! Please man the desk; man-made fibres.")]
    [InlineData("S/he or (s)he may go; daughter cells; mother tongue; I miss the bus; you guys.")]
    [InlineData("We read Lord of the Flies in Virginia and at St. Mary's.")]
    [InlineData("Dr. James thanked Dr. Thomas.")]
    [InlineData("")]
    public void What_only_looks_gendered_stays_to_the_byte(string text) => Assert.Equal(text, Swap.Swap(text));

    [Fact]
    public void Every_pair_leads_back_to_its_word()
    {
        var words = GenderWords.All;
        Assert.InRange(words.BothWays, 400, 2000);
        Assert.All(words.Pairs.Take(words.BothWays), p => Assert.Equal(p.Key, words.Pairs[p.Value]));
    }

    [Fact]
    public void First_names_stay_where_that_is_asked_for() =>
        Assert.Equal("Emma lost his bag.", SwapAxes.For("gender", keepNames: true)!.Swap("Emma lost her bag."));
}
