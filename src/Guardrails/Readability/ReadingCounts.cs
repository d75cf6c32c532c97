namespace Homeroom.Guardrails.Readability;

/// <summary>What the formulas of readability count.</summary>
/// <param name="Sentences">Sentences.</param>
/// <param name="Words">Words and numbers; one with a hyphen is one.</param>
/// <param name="Syllables">Syllables of all words.</param>
/// <param name="Polysyllables">Words of three syllables or more.</param>
/// <param name="Letters">Letters.</param>
/// <param name="Chars">Letters and digits.</param>
/// <param name="Difficult">Words that are not everyday ones; names and numbers are not counted.</param>
/// <param name="Complex">Words of three syllables or more, without names, hyphened words and those that -es, -ed or -ing makes so long.</param>
/// <param name="Unfamiliar">Words that a list for the first grades does not hold, as Spache counts them; of a text the same as the difficult ones.</param>
public readonly record struct ReadingCounts(
    int Sentences,
    int Words,
    int Syllables,
    int Polysyllables,
    int Letters,
    int Chars,
    int Difficult,
    int Complex,
    int Unfamiliar
)
{
    /// <summary>What the formulas say.</summary>
    public ReadingScores Scores => new(this);

    /// <summary>Counts a text.</summary>
    public static ReadingCounts Of(string text)
    {
        var (counts, open) = (default(ReadingCounts), 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                var end = EndOfWord(text, at);
                counts = counts.With(text.AsSpan(at, end - at), isFirst: open == 0);
                open++;
                at = end - 1;
            }
            else if (open > 0 && Readability.Sentences.EndsAt(text, at))
            {
                counts = counts with { Sentences = counts.Sentences + 1 };
                open = 0;
            }
        }

        return open > 0 ? counts with { Sentences = counts.Sentences + 1 } : counts;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || Joins(text, at)))
        {
            at++;
        }

        return at;
    }

    // An apostrophe, a hyphen or a point inside of a word or a number.
    private static bool Joins(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at - 1])
        && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '\'' or '’' or '-' or '‑' || (text[at] is '.' or ',' or ':' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private ReadingCounts With(ReadOnlySpan<char> word, bool isFirst)
    {
        var (letters, digits) = (0, 0);
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        var syllables = letters == 0 ? 1 : Readability.Syllables.In(word);
        var isName = char.IsUpper(word[0]) && !isFirst;
        var isDifficult = letters > 0 && !isName && !IsEveryday(word);
        return this with
        {
            Words = Words + 1,
            Syllables = Syllables + syllables,
            Polysyllables = Polysyllables + (syllables >= 3 ? 1 : 0),
            Letters = Letters + letters,
            Chars = Chars + letters + digits,
            Difficult = Difficult + (isDifficult ? 1 : 0),
            Complex = Complex + (syllables >= 3 && !isName && IsComplex(word) ? 1 : 0),
            Unfamiliar = Unfamiliar + (isDifficult ? 1 : 0),
        };
    }

    private static bool IsEveryday(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOfAny('-', '‑');
        return hyphen <= 0 ? EasyWords.Has(word) : EasyWords.Has(word[..hyphen]) && IsEveryday(word[(hyphen + 1)..]);
    }

    private static bool IsComplex(ReadOnlySpan<char> word)
    {
        if (word.ContainsAny('-', '‑'))
        {
            return false;
        }

        var ending =
            word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? 3
            : word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("es", StringComparison.OrdinalIgnoreCase) ? 2
            : 0;
        return ending == 0 || word.Length < ending + 2 || Readability.Syllables.In(word[..^ending]) >= 3;
    }
}
