using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>Compares which words two texts hold, in whatever order.</summary>
internal static class WordSets
{
    public static GraderKind Jaccard { get; } =
        Likeness.Of(
            "jaccard",
            "The words that both texts hold ÷ the words that any of them holds (Jaccard 1912). Capitals, accents and punctuation do not count.",
            (text, wanted) => OfSets(text, wanted),
            0.5
        );

    public static GraderKind Cosine { get; } =
        Likeness.Of(
            "cosine",
            "The cosine of the angle between the counts of words of both texts. Capitals, accents and punctuation do not count.",
            (text, wanted) => OfCounts(text, wanted),
            0.7
        );

    private static double OfSets(string text, string wanted)
    {
        var (a, b) = (Words.Of(text).ToHashSet(), Words.Of(wanted).ToHashSet());
        var shared = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 1 : (double)shared / (a.Count + b.Count - shared);
    }

    private static double OfCounts(string text, string wanted)
    {
        var (a, b) = (NGrams.Count([.. Words.Of(text)], 1), NGrams.Count([.. Words.Of(wanted)], 1));
        var product = a.Sum(w => (double)w.Value * b.GetValueOrDefault(w.Key));
        var lengths = Math.Sqrt(a.Values.Sum(n => (double)n * n) * b.Values.Sum(n => (double)n * n));
        return a.Count + b.Count == 0 ? 1
            : lengths == 0 ? 0
            : product / lengths;
    }
}
