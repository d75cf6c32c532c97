using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Cues;

/// <summary>Makes "a" and "an" fit the phrase that comes to stand after them.</summary>
internal static class Article
{
    /// <summary>The change of the article before a word, if the new phrase asks for the other one.</summary>
    public static IEnumerable<Change> Fitting(Passage words, int at, string phrase)
    {
        var wanted =
            "aeiou".Contains(char.ToLowerInvariant(phrase[0]), StringComparison.Ordinal)
            && !phrase.StartsWith("Eu", StringComparison.OrdinalIgnoreCase)
            && !phrase.StartsWith("Uni", StringComparison.OrdinalIgnoreCase)
                ? "an"
                : "a";
        if (at > 0 && words.Lower(at - 1) is "a" or "an" && words.Lower(at - 1) != wanted && words.Gap(at - 1) is " ")
        {
            yield return new Change(
                words[at - 1].Start,
                words[at - 1].Length,
                char.IsUpper(words.Written(at - 1)[0]) ? Casing.First(wanted) : wanted
            );
        }
    }
}
