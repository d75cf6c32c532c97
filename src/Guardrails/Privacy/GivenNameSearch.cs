using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds common given names where a person is meant, with the surname that follows.</summary>
internal static partial class GivenNameSearch
{
    private static readonly FrozenSet<string> NotASurname = (
        """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
            english spanish french german arabic chinese mandarin cantonese vietnamese tagalog portuguese russian somali hmong math maths mathematics science reading
            writing history art music grade level tier iep ell esl pe the and or but in on at to is was has can will a an he she they also please when if
            """
    ).Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PlaceWords = new[] { "in", "from", "of", "visit", "visited", "to", "the" }.ToFrozenSet();

    private static readonly FrozenSet<string> AlsoPlaces = new[]
    {
        "jordan",
        "chelsea",
        "kenya",
        "asia",
        "israel",
        "carolina",
        "victoria",
        "santiago",
        "lourdes",
        "dakota",
        "brooklyn",
        "sierra",
        "maya",
    }.ToFrozenSet();

    /// <summary>Every place where a given name stands for a person.</summary>
    public static IEnumerable<MaskSpan> Find(string text)
    {
        foreach (Match match in Capitalised().Matches(text))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (IsPerson(text, start, end))
            {
                var last = WithSurname(text, end);
                yield return new MaskSpan(start, last - start, "NAME", 2);
                if (last != end)
                {
                    yield return new MaskSpan(start, end - start, "NAME", 2);
                }
            }
        }
    }

    /// <summary>The surname after a form of address: "Mr. Patel".</summary>
    public static IEnumerable<MaskSpan> FindAddressed(string text) =>
        Addressed().Matches(text).Select(m => m.Groups["it"]).Select(g => new MaskSpan(g.Index, g.Length, "NAME", 2));

    private static bool IsPerson(string text, int start, int end)
    {
        var name = Letters.Fold(text.AsSpan(start, end - start));
        if (
            !GivenNames.All.Contains(name)
            || !Letters.IsBoundary(text, start)
            || !Letters.IsBoundary(text, end)
            || Surroundings.IsThing(text, start, end)
        )
        {
            return false;
        }

        if (AlsoWords.Contains(name))
        {
            return Surroundings.IsActing(text, end) && !Surroundings.IsTime(text, start, end);
        }

        return (!AlsoPlaces.Contains(name) && WordBefore(text, start) != "the")
            || Surroundings.IsActing(text, end)
            || !PlaceWords.Contains(WordBefore(text, start));
    }

    private static string WordBefore(string text, int start)
    {
        var first = Math.Max(0, start - 1);
        while (first > 0 && char.IsAsciiLetter(text[first - 1]))
        {
            first--;
        }

        return Letters.Fold(text.AsSpan(first, Math.Max(0, start - 1 - first)));
    }

    private static int WithSurname(string text, int end)
    {
        if (end + 2 >= text.Length || text[end] != ' ' || !char.IsUpper(text[end + 1]))
        {
            return end;
        }

        var last = Letters.EndOfWord(text, end + 1);
        while (last + 1 < text.Length && text[last] is '-' or '\'' or '’' && char.IsUpper(text[last + 1]))
        {
            last = Letters.EndOfWord(text, last + 1);
        }

        var word = text[(end + 1)..last];
        var shouted = word.Length > 1 && char.IsUpper(word[1]) && !word.Contains('\'') && !word.Contains('’');
        return word.Length < 2 || shouted || NotASurname.Contains(Letters.Fold(word)) || Surroundings.IsThingWord(word) ? end : last;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}])\p{Lu}(?:[\p{Ll}\p{M}]{1,20}|\p{Lu}{3,20})(?![\p{L}\p{M}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    [GeneratedRegex(
        @"\b(?:Mr|Mrs|Ms|Mx|Miss|Coach|Señor|Señora|Sr|Sra)\.? (?<it>\p{Lu}[\p{Ll}\p{M}]{0,20}(?:[-'’]?\p{Lu}[\p{Ll}\p{M}]{1,20}){0,2})(?![\p{L}\p{M}\p{N}])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Addressed();
}
