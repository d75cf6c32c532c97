using System.Buffers;

namespace Homeroom.Guardrails.Readability;

/// <summary>Counts of a text.</summary>
/// <param name="Words">Words with letters in them.</param>
/// <param name="Sentences">Sentences; a new line ends one.</param>
/// <param name="Syllables">Syllables of the words.</param>
public readonly record struct Prose(int Words, int Sentences, int Syllables)
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyáàâäãéèêëíìîïóòôöõúùûüAEIOUYÁÀÂÄÃÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜ");

    // One bit for each of the letters a to z.
    private const uint PlainVowels =
        1u << ('a' - 'a') | 1u << ('e' - 'a') | 1u << ('i' - 'a') | 1u << ('o' - 'a') | 1u << ('u' - 'a') | 1u << ('y' - 'a');

    private static readonly string[] Apart = ["ia", "io", "eo", "iu", "ua", "ying", "iou", "create", "creati", "scien"];

    private static readonly string[] Together =
    [
        "tion",
        "sion",
        "cial",
        "tial",
        "cian",
        "cious",
        "tious",
        "gion",
        "geon",
        "peop",
        "conscien",
        "qua",
        "gua",
        "iou",
        "cient",
        "ssia",
    ];

    /// <summary>The Flesch-Kincaid grade level; 0 without words.</summary>
    public double Grade => Words == 0 ? 0 : (0.39 * Words / Math.Max(1, Sentences)) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>Counts a text.</summary>
    public static Prose Of(string text)
    {
        var (words, sentences, syllables, open) = (0, 0, 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsLetter(text[at]))
            {
                var start = at;
                while (
                    at + 1 < text.Length
                    && (IsLetter(text[at + 1]) || (text[at + 1] is '\'' or '’' && at + 2 < text.Length && IsLetter(text[at + 2])))
                )
                {
                    at++;
                }

                syllables += SyllablesIn(text.AsSpan(start, at + 1 - start));
                words++;
                open++;
            }
            else if (open > 0 && (text[at] is '!' or '?' or '\n' or ';' || (text[at] == '.' && EndsSentence(text, at))))
            {
                sentences++;
                open = 0;
            }
        }

        return new Prose(words, sentences + (open > 0 ? 1 : 0), syllables);
    }

    /// <summary>Whether a text can hold more words than that: each needs a letter and something before the next.</summary>
    public static bool MayHoldMoreThan(int words, string text) => text.Length > 2 * words;

    /// <summary>Syllables of one word by its groups of vowels; at least 1.</summary>
    public static int SyllablesIn(ReadOnlySpan<char> word)
    {
        var (count, inVowel, together) = (0, false, false);
        foreach (var c in word)
        {
            var vowel = char.IsAsciiLetter(c) ? IsVowel(c) : c > '\u007F' && Vowels.Contains(c);
            count += vowel && !inVowel ? 1 : 0;
            together |= vowel && inVowel;
            inVowel = vowel;
        }

        return Math.Max(1, count - SilentEnding(word) + (together ? SplitVowels(word) : 0));
    }

    private static int SilentEnding(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3)
        {
            return 0;
        }

        var (last, before) = (char.ToLowerInvariant(word[^1]), char.ToLowerInvariant(word[^2]));
        var third = char.ToLowerInvariant(word[^3]);
        return last switch
        {
            'e' when !IsVowel(before) && !(before == 'l' && !IsVowel(third)) => 1,
            'd' when before == 'e' && !IsVowel(third) && third is not ('t' or 'd') => 1,
            's' when before == 'e' && !IsVowel(third) && third is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h' or 'l') => 1,
            's' when before == 'e' && third is 'l' && IsVowel(word[^4]) => 1,
            _ => 0,
        };
    }

    // Each of these holds two vowels side by side.
    private static int SplitVowels(ReadOnlySpan<char> word)
    {
        var split = 0;
        foreach (var pair in Apart)
        {
            split += word.Contains(pair, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        if (split == 0)
        {
            return 0;
        }

        foreach (var one in Together)
        {
            split -= word.Contains(one, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return Math.Max(0, split);
    }

    private static bool IsVowel(char c) => char.IsAsciiLetter(c) && (PlainVowels >> ((c | 0x20) - 'a') & 1) != 0;

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c > '\u007F' && char.IsLetter(c));

    private static bool EndsSentence(string text, int at) => at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]);
}
