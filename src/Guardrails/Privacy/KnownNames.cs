using Homeroom.Guardrails.Readability;

namespace Homeroom.Guardrails.Privacy;

/// <summary>What is known of a word as a name, without its surroundings; case and diacritics do not matter.</summary>
public static class KnownNames
{
    /// <summary>True for a given name or what somebody of that name is called.</summary>
    public static bool IsGiven(ReadOnlySpan<char> word) => Lexicon.Of(word).HasFlag(Sense.Given);

    /// <summary>True for a family name.</summary>
    public static bool IsSurname(ReadOnlySpan<char> word) => Lexicon.Of(word).HasFlag(Sense.Surname);

    /// <summary>True for what is a word of every day too, whoever is called so: Will, May, Said, Bear.</summary>
    public static bool IsAlsoWord(string word) => AlsoWords.Contains(word) || EasyWords.Has(word.ToLowerInvariant());
}
