using Homeroom.Assistant.Evaluation.Swaps;
using Homeroom.Assistant.Evaluation.Swaps.Gender;

namespace Homeroom.Evals.Tests.Swaps;

public sealed class RoundTripTests
{
    // Left out: a groom without an article (to groom is a verb), words of the one-way list (mum, madam, heroine ...), Mrs and Miss, which all become Mr, and so Ms.
    private static readonly string[] Frames =
    [
        "The {0} said that she lost her keys, so we helped him with his bag.",
        "My {0} and {1} came; the cake is his, the tea is hers.",
        "“{0},” he wrote (twice): I saw him and his {1}’s dog – 3 × 4 = 12…",
        "* **{0}** hurt himself\n* _{1}_ hurt herself\n\nShe'd asked Ms. Diaz and Mr. Lee.",
        "{0}-{1}\tEmma told Jacob about her {1}'s idea; Olivia and Noah laughed at him.",
    ];

    [Fact]
    public void A_second_swap_gives_the_text_back_for_every_pair()
    {
        var swap = SwapAxes.For("gender")!;
        var words = GenderWords.All;
        var random = new Random(20);
        var pairs = words
            .Pairs.Take(words.BothWays)
            .Select(p => p.Key)
            .Except(["she", "he", "groom", "grooms", "bride", "brides", "himself", "herself"])
            .ToArray();
        Assert.InRange(pairs.Length, 400, 2000);
        foreach (var word in pairs)
        {
            foreach (var frame in Frames)
            {
                var text = string.Format(null, frame, Cased(word, random), Cased(pairs[random.Next(pairs.Length)], random));
                var swapped = swap.Swap(text);
                Assert.NotEqual(text, swapped);
                Assert.Equal(text, swap.Swap(swapped));
            }
        }
    }

    [Fact]
    public void Own_sentences_come_back_from_a_second_swap()
    {
        var swap = SwapAxes.For("gender")!;
        var texts = Marked.Read("tuned.txt").Select(Marked.Source).Where(t => !t.Contains("Mom", StringComparison.Ordinal)).ToList();
        var back = texts.Count(t => swap.Swap(swap.Swap(t)) == t);
        Assert.InRange(back / (double)texts.Count, 0.97, 1);
    }

    private static string Cased(string word, Random random) =>
        random.Next(3) switch
        {
            0 => word,
            1 => char.ToUpperInvariant(word[0]) + word[1..],
            _ => word.ToUpperInvariant(),
        };
}
