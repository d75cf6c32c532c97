using System.Globalization;

namespace Homeroom.Assistant.Grading.Words;

/// <summary>A word as it stands in a text, looked at for whether it may be a name.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsTitle">Whether it is written as names are: "Leo", "O’Neill", "al-Farsi".</param>
/// <param name="IsOtherScript">Whether it is written in letters that know no capitals.</param>
/// <param name="GoesOn">Whether a word that is written as a name stands right before it, and it is written so too.</param>
internal readonly record struct WrittenWord(int Start, int Length, bool IsTitle, bool IsOtherScript, bool GoesOn)
{
    // What a surname may begin with in small letters, joined to it.
    private static readonly HashSet<string> Joined = new(
        "al el ad an ar as ash at az ibn bin abd abu d l o m n t s de da di du van von ben".Split(' ')
    );

    /// <summary>The word in small letters.</summary>
    public string Lower(string text) => text.AsSpan(Start, Length).ToString().ToLowerInvariant();

    /// <summary>The words of a text.</summary>
    public static List<WrittenWord> Of(string text)
    {
        List<WrittenWord> words = new(text.Length / 5);
        var (end, wasTitle) = (0, false);
        foreach (var match in NeutralNames.Written().EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length);
            var isTitle = Title(word);
            var isNext = match.Index - end == 1 && text[end] is ' ' or '\u00A0';
            var isOther = word[0] >= '\u0370' && char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;
            words.Add(new WrittenWord(match.Index, match.Length, isTitle, isOther, isTitle && wasTitle && isNext));
            (end, wasTitle) = (match.Index + match.Length, isTitle);
        }

        return words;
    }

    private static bool Title(ReadOnlySpan<char> word)
    {
        // A Hawaiian word may begin with an okina, which has no case.
        var first = word[0] >= '\u02B0' && char.GetUnicodeCategory(word[0]) == UnicodeCategory.ModifierLetter ? 1 : 0;
        if (word.Length - first < 2)
        {
            return false;
        }

        if (char.IsUpper(word[first]))
        {
            return HasSmall(word[(first + 1)..]);
        }

        var part = word.IndexOfAny("'’-");
        return part is > 0 and < 4
            && part + 2 < word.Length
            && char.IsUpper(word[part + 1])
            && Joined.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..part]);
    }

    private static bool HasSmall(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
