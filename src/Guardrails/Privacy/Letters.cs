using System.Collections.Frozen;
using System.Globalization;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Letters without case and diacritics. The table stands here because normalization is not available in invariant globalization.</summary>
public static class Letters
{
    private const string Marked =
        "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳ"
        + "ḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙ"
        + "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹøłđðħı’";

    private const string Plain =
        "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooy"
        + "abbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwy"
        + "aaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyolddhi'";

    private static readonly FrozenDictionary<char, char> Table = Marked.Zip(Plain).ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>The key of no letters.</summary>
    internal const ulong KeySeed = 14695981039346656037;

    /// <summary>The key (FNV-1a) of a word of which one letter more is read.</summary>
    internal static ulong KeyWith(ulong key, char folded) => (key ^ folded) * 1099511628211;

    /// <summary>The key of a word without case, diacritics and marks.</summary>
    internal static ulong Key(ReadOnlySpan<char> word)
    {
        var key = KeySeed;
        foreach (var c in word)
        {
            key = IsMark(c) ? key : KeyWith(key, Fold(c));
        }

        return key;
    }

    /// <summary>The lower-case letter without its diacritic.</summary>
    public static char Fold(char c)
    {
        if (c < 128)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        var lower = char.ToLowerInvariant(c);
        return lower < 128 ? lower : Table.GetValueOrDefault(lower, lower);
    }

    /// <summary>The whole word without case, diacritics and combining marks.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new System.Text.StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!IsMark(c))
            {
                folded.Append(Fold(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>True for a combining mark, which belongs to the letter before it.</summary>
    public static bool IsMark(char c) =>
        c >= 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>True inside a word.</summary>
    public static bool InWord(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>True when no word runs across the gap before <paramref name="at"/>.</summary>
    public static bool IsBoundary(string text, int at) =>
        at <= 0 || at >= text.Length || !InWord(text[at - 1]) || !InWord(text[at]) || (IsIdeograph(text[at - 1]) && IsIdeograph(text[at]));

    /// <summary>The end of the word that starts at <paramref name="at"/>.</summary>
    public static int EndOfWord(string text, int at)
    {
        while (at < text.Length && InWord(text[at]))
        {
            at++;
        }

        return at;
    }

    internal static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\u3041' and <= '\u30FF' or >= '\uAC00' and <= '\uD7A3';
}
