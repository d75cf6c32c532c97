using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>Compares by how much has to be changed.</summary>
internal static class EditDistance
{
    public static GraderKind OfCharacters { get; } =
        Likeness.Of(
            "levenshtein",
            "How few characters have to be put in, taken out or changed (Levenshtein 1966): 1 − changes ÷ length of the longer text.",
            (text, wanted) => Score<char>(text, wanted),
            0.9
        );

    public static GraderKind OfWords { get; } =
        Likeness.Of(
            "word-edits",
            "How few words have to be put in, taken out or changed: 1 − changes ÷ words of the longer text. Capitals, accents and punctuation do not count.",
            (text, wanted) => Score<string>([.. Words.Of(text)], [.. Words.Of(wanted)]),
            0.8
        );

    private static double? Score<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        var longest = Math.Max(a.Length, b.Length);
        return longest == 0 ? 1
            : Alignment.IsFarLonger(a.Length, b.Length) ? 0
            : Alignment.IsTooLong(a, b) ? null
            : 1 - ((double)Alignment.Distance(a, b) / longest);
    }
}
