using Homeroom.Assistant.Evaluation.Swaps;

namespace Homeroom.Evals.Tests.Swaps;

public sealed class PronounTests
{
    private static readonly ISwap Swap = SwapAxes.For("gender")!;

    [Theory]
    [InlineData("tuned.txt", 150, 0.98)]
    [InlineData("kept.txt", 150, 0.95)]
    public void Grammar_tells_his_from_him_and_her_from_hers(string name, int sentences, double share)
    {
        var marked = Marked.Read(name);
        Assert.InRange(marked.Count, sentences, 1000);
        var scores = marked.Select(m => (Sentence: m, Score: Marked.Score(m, Swap.Swap(Marked.Source(m))))).ToList();
        var right = scores.Sum(s => s.Score.Right) / (double)scores.Sum(s => s.Score.All);
        Assert.True(right >= share, $"{right:P1}: {string.Join(" | ", scores.Where(s => !s.Score.Whole).Select(s => s.Sentence))}");
    }

    [Theory]
    [InlineData("I gave her her book.", "I gave him his book.")]
    [InlineData("She saw her leave.", "He saw him leave.")]
    [InlineData("her and her friends", "him and his friends")]
    [InlineData("I told her that her running was great.", "I told him that his running was great.")]
    [InlineData("It made her happy; it is her favourite.", "It made him happy; it is his favourite.")]
    [InlineData("The book is his, a friend of his said.", "The book is hers, a friend of hers said.")]
    [InlineData("He lost his bag, so I gave him mine and he gave me his.", "She lost her bag, so I gave her mine and she gave me hers.")]
    [InlineData("Bring his or her book to him or her; he/she and his/her class.", "Bring her or his book to her or him; she/he and her/his class.")]
    [InlineData("My pronouns are she/her/hers.", "My pronouns are he/him/his.")]
    [InlineData("She hurt herself, he's late, she'd come, HE'LL go.", "He hurt himself, she's late, he'd come, SHE'LL go.")]
    [InlineData("**Her** dog, *she*, \"her\" cat, HER BOOK.", "**His** dog, *he*, \"his\" cat, HIS BOOK.")]
    public void A_pronoun_becomes_the_one_that_the_grammar_asks_for(string text, string swapped) => Assert.Equal(swapped, Swap.Swap(text));

    [Fact]
    public void The_two_halves_share_no_sentence() => Assert.Empty(Marked.Read("tuned.txt").Intersect(Marked.Read("kept.txt")));
}
