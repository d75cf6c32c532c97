namespace Homeroom.Assistant.Grading.Words;

/// <summary>
/// The stem of an English word, after the idea of Porter (1980): endings are taken off in steps as long as enough of the word is left. Fewer steps than
/// his: what is wanted is that the forms of one word meet, not that each stem be a word.
/// </summary>
internal static class Stem
{
    private static readonly (string Ending, string Instead)[] Derived =
    [
        ("ational", "ate"),
        ("ization", "ize"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("iveness", "ive"),
        ("tional", "tion"),
        ("biliti", "ble"),
        ("ation", "ate"),
        ("ement", "e"),
        ("alism", "al"),
        ("aliti", "al"),
        ("iviti", "ive"),
        ("ator", "ate"),
        ("ness", ""),
        ("ment", ""),
        ("ance", ""),
        ("ence", ""),
        ("able", ""),
        ("ible", ""),
        ("ical", "ic"),
        ("ity", ""),
        ("iti", ""),
        ("ful", ""),
        ("ous", ""),
        ("ive", ""),
        ("ize", ""),
        ("ion", ""),
        ("al", ""),
        ("er", ""),
        ("ly", ""),
        ("li", ""),
    ];

    /// <summary>The stem of a word in small letters.</summary>
    public static string Of(string word)
    {
        var stem = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        if (stem.Length < 4 || !stem.All(char.IsAsciiLetterLower))
        {
            return stem;
        }

        stem = WithoutTense(WithoutPlural(stem));
        if (stem.Length > 3 && stem[^1] == 'y' && !IsVowel(stem[^2]))
        {
            stem = stem[..^1] + "i";
        }

        stem = WithoutEnding(WithoutEnding(stem));
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;

    private static string WithoutTense(string word)
    {
        foreach (var ending in (string[])["ing", "ed"])
        {
            if (
                word.EndsWith(ending, StringComparison.Ordinal)
                && word[..^ending.Length] is { Length: > 2 } rest
                && rest.AsSpan().IndexOfAny("aeiouy") >= 0
            )
            {
                var doubled = rest[^1] == rest[^2] && rest[^1] is not ('l' or 's' or 'z');
                return doubled ? rest[..^1] : rest;
            }
        }

        return word;
    }

    private static string WithoutEnding(string word)
    {
        foreach (var (ending, instead) in Derived)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length > 3 ? word[..^ending.Length] + instead : word;
            }
        }

        return word;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
