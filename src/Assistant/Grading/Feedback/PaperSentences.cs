using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>The sentences of a paper, to tell advice that says one of them in other words: a long run of the same words in the same order, with some of them changed.</summary>
internal sealed class PaperSentences(string paper)
{
    private const int Fewest = 6;
    private const int Longest = 60;
    private const double Near = 0.6;

    private readonly Lazy<List<(string Text, string[] Words)>> _sentences = new(() =>
        [.. SentenceSplit.Of(paper).Select(s => (Text: s, Words: Lessons.Words.Of(s).Take(Longest).ToArray())).Where(s => s.Words.Length >= Fewest)]
    );

    /// <summary>The sentence of the paper that the advice writes anew; null when it writes none.</summary>
    public string? Rewritten(string advice) =>
        SentenceSplit
            .Of(advice)
            .Select(s => Lessons.Words.Of(s).Take(Longest).ToArray())
            .Where(a => a.Length >= Fewest)
            .Select(a => _sentences.Value.FirstOrDefault(s => IsNear(a, s.Words)).Text)
            .FirstOrDefault(t => t is not null);

    private static bool IsNear(string[] advice, string[] sentence) => Shared(advice, sentence) >= Math.Max(Fewest, Near * sentence.Length);

    // The longest common subsequence, in two rows.
    private static int Shared(string[] a, string[] b)
    {
        var (before, now) = (new int[b.Length + 1], new int[b.Length + 1]);
        foreach (var word in a)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = word == b[j - 1] ? before[j - 1] + 1 : Math.Max(before[j], now[j - 1]);
            }

            (before, now) = (now, before);
        }

        return before[^1];
    }
}
