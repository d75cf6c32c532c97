using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Audit;

/// <summary>
/// A score of a text without any model, from 0 to 1: length up to 60 words, variety of words, and words that give reasons. It judges nobody's work; it is
/// there so that an audit can be tried with no key, and to show what an audit of a scorer that does not look at names prints.
/// </summary>
public static class OfflineScore
{
    private const double Enough = 60;

    private static readonly HashSet<string> Reasons =
    [
        "because",
        "so",
        "but",
        "however",
        "which",
        "therefore",
        "if",
        "although",
        "since",
        "first",
        "second",
        "then",
        "yet",
        "while",
        "when",
    ];

    /// <summary>The score of a text; 0 for an empty one.</summary>
    public static double Of(string text)
    {
        var words = new Passage(text).All();
        return words.Count == 0
            ? 0
            : (0.4 * Math.Min(1, words.Count / Enough))
                + (0.4 * words.Select(w => w.Lower).Distinct().Count() / words.Count)
                + (0.2 * Math.Min(1, words.Count(w => Reasons.Contains(w.Lower)) / 3.0));
    }
}
