using Homeroom.Assistant.Evaluation.Graders.Texts;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Tells a paper in another language than its class.</summary>
internal static class OtherLanguage
{
    private const int FewestLetters = 60;

    /// <summary>The language of each paper; null where nothing tells it.</summary>
    public static IReadOnlyList<string?> Of(IEnumerable<string> texts) =>
        [.. texts.Select(t => t.Count(char.IsLetter) < FewestLetters ? null : Language.Of(t))];

    /// <summary>The flag, if it is one.</summary>
    /// <param name="language">Of the paper.</param>
    /// <param name="usual">Of most papers.</param>
    public static PaperFlag? Find(string? language, string? usual) =>
        language is null || language == (usual ?? "en")
            ? null
            : new PaperFlag(
                "language",
                $"This paper reads as another language (“{language}”) than its class (“{usual ?? "en"}”). Nothing is counted in it.",
                true
            );
}
