using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>ROUGE (Lin 2004), the F1 of recall and precision: shared words, pairs of words, or the longest common row of words.</summary>
internal static class Rouge
{
    public static GraderKind One { get; } = OfRuns("rouge-1", 1, "words", 0.5);

    public static GraderKind Two { get; } = OfRuns("rouge-2", 2, "pairs of words", 0.3);

    public static GraderKind Longest { get; } =
        Likeness.Of(
            "rouge-l",
            "ROUGE-L (Lin 2004): F1 of the longest row of words that both texts hold in the same order. Capitals, accents and punctuation do not count; words are not stemmed.",
            (text, wanted) => Row([.. Words.Of(text)], [.. Words.Of(wanted)]),
            0.5
        );

    /// <summary>ROUGE-N: F1 of the runs of words that both texts hold, each as often as it stands in both.</summary>
    public static double Runs(string text, string wanted, int length)
    {
        var (found, asked) = (NGrams.Count([.. Words.Of(text)], length), NGrams.Count([.. Words.Of(wanted)], length));
        return F1(NGrams.Shared(found, asked), found.Values.Sum(), asked.Values.Sum());
    }

    private static GraderKind OfRuns(string type, int length, string what, double least) =>
        Likeness.Of(
            type,
            $"ROUGE-{length} (Lin 2004): F1 of the {what} that both texts hold. Capitals, accents and punctuation do not count; words are not stemmed.",
            (text, wanted) => Runs(text, wanted, length),
            least
        );

    private static double? Row(string[] text, string[] wanted) =>
        Alignment.IsFarLonger(text.Length, wanted.Length) ? 0
        : Alignment.IsTooLong<string>(text, wanted) ? null
        : F1(Alignment.Common<string>(text, wanted), text.Length, wanted.Length);

    private static double F1(int shared, int found, int asked) => found + asked == 0 ? 1 : 2.0 * shared / (found + asked);
}
