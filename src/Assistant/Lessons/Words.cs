using System.Globalization;
using System.Text;

namespace Homeroom.Assistant.Lessons;

/// <summary>Words and their stems, for comparing texts.</summary>
internal static class Words
{
    private const string Accented = "àáâãäåāăąçćčďèéêëēėęěğģìíîïīįķļľñńņňòóôõöøōőŕřśşšţťùúûüūůűųýÿźżž";
    private const string Plain = "aaaaaaaaacccdeeeeeeeeggiiiiiikllnnnnoooooooorrsssttuuuuuuuuyyzzz";

    /// <summary>Lower-case words without accents; digits and letters of any script.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (c is '\'' or '’' && word.Length > 0)
            {
                // "earth's" and "earths" are one word here.
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    public static IEnumerable<string> Stems(string text) => Of(text).Select(Stem);

    /// <summary>A light stem: plural, -ing, -ed and a final e fall away. English only; other words stay as they are.</summary>
    public static string Stem(string word)
    {
        var s = word switch
        {
            _ when word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            _ when word.Length > 4 && EndsInSibilant(word) => word[..^2],
            _ when word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
            _ => word,
        };
        s = s.Length > 5 && s.EndsWith("ing", StringComparison.Ordinal) ? Undouble(s[..^3]) : s;
        s = s.Length > 4 && s.EndsWith("ed", StringComparison.Ordinal) ? Undouble(s[..^2]) : s;
        return s.Length > 4 && s[^1] == 'e' ? s[..^1] : s;
    }

    /// <summary>Whether a text uses a term, in whatever inflection.</summary>
    public static bool Uses(string text, string term)
    {
        if (Fold(text).Contains(Fold(term).Trim(), StringComparison.Ordinal))
        {
            return true;
        }

        var wanted = Stems(term).ToList();
        var there = Stems(text).ToHashSet(StringComparer.Ordinal);
        return wanted.Count > 0 && wanted.TrueForAll(w => there.Contains(w) || there.Any(t => Akin(t, w)));
    }

    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Bare(char.ToLowerInvariant(c)));
            }
        }

        return folded.ToString();
    }

    // Where the machine has no ICU, Normalize leaves accented letters whole.
    private static char Bare(char c) => c >= 'à' && Accented.IndexOf(c) is >= 0 and var i ? Plain[i] : c;

    // Normalize throws on half a surrogate pair, which pasted text can hold.
    private static string WellFormed(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }

    private static bool EndsInSibilant(string word) =>
        word.EndsWith("ses", StringComparison.Ordinal) && word.EndsWith("sses", StringComparison.Ordinal)
        || word.EndsWith("ches", StringComparison.Ordinal)
        || word.EndsWith("shes", StringComparison.Ordinal)
        || word.EndsWith("xes", StringComparison.Ordinal);

    private static string Undouble(string s) => s.Length > 3 && s[^1] == s[^2] && s[^1] is not ('l' or 's' or 'e') ? s[..^1] : s;

    private static bool Akin(string a, string b)
    {
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared])
        {
            shared++;
        }

        return shared >= 4 && shared >= Math.Max(a.Length, b.Length) * 0.6;
    }
}
