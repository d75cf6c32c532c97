using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>Looks along the words after a pronoun for the noun that they may belong to.</summary>
internal static class NounPhrase
{
    private static readonly WordKinds Kinds = WordKinds.All;

    /// <summary>True if words that say how something is, from a place on, lead to a noun in the same clause.</summary>
    public static bool LeadsToNoun(Passage words, int at)
    {
        for (var i = at; i < words.Count && i < at + 6; i++)
        {
            var word = words.Lower(i);
            var between = word is "and" or "but" or "yet" or "or";
            if (!between && !Says(words, i))
            {
                return IsNoun(word) || (word is "being" && i > at);
            }

            if (words.Breaks(i) && !(IsComma(words, i) && Says(words, i + 1)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True if a word is a noun and nothing else that could follow an object.</summary>
    public static bool IsNoun(string word) =>
        word.Length > 0
        && !Kinds.Function.Contains(word)
        && !Kinds.Is(word, "finite")
        && !Kinds.IsManner(word)
        && (!Kinds.Is(word, "verb") || Kinds.Is(word, "verb-or-noun"))
        && !WordKinds.IsPast(word);

    /// <summary>The last word of a run of words that carry meaning, from a place on.</summary>
    public static int Head(Passage words, int at)
    {
        var i = at;
        while (i + 1 < words.Count && !words.Breaks(i) && !Kinds.Function.Contains(words.Lower(i + 1)) && !IsAfterwards(words.Lower(i + 1)))
        {
            i++;
        }

        return i;
    }

    private static bool Says(Passage words, int at)
    {
        var word = words.Lower(at);
        return Kinds.IsAdjective(word)
            || WordKinds.IsPast(word)
            || Kinds.IsManner(word)
            || Kinds.Is(word, "number")
            || word is "more" or "most" or "very" or "so" or "too";
    }

    private static bool IsAfterwards(string word) =>
        Kinds.IsManner(word) || WordKinds.IsPast(word) || Kinds.Is(word, "finite") || (Kinds.Is(word, "verb") && !Kinds.Is(word, "verb-or-noun"));

    private static bool IsComma(Passage words, int at) => words.Gap(at).Trim() is ",";
}
