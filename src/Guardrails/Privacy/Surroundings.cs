using System.Collections.Frozen;

namespace Homeroom.Guardrails.Privacy;

/// <summary>What stands around a word, as far as it tells a person from a thing.</summary>
internal static class Surroundings
{
    private static readonly FrozenSet<string> PersonVerbs = Words(
        """
        is was has had needs need reads writes likes loves wants works cannot doesn't isn't hasn't wasn't didn't won't struggles finds gets uses speaks says said
        asked asks tends prefers sits knows learns receives requires joined came comes went goes missed arrived moved enjoys sees hears thinks draws plays sings
        wears walks will's shouted hit hits ran runs reported told tells talks misses takes gave gives made makes got feels seems becomes finished finishes
        started starts completed scored scores answered answers read wrote does did and or who whose with
        """
    );

    private static readonly FrozenSet<string> TimeWords = Words(
        "in by since until till of during last next this early late mid every from to through before after and"
    );

    private static readonly FrozenSet<string> Times = Words("april may june august summer autumn winter dawn eve");

    private static readonly FrozenSet<string> Things = Words(
        """
        river rivers falls street avenue road lane drive park school elementary middle high academy university college city county island islands lake mount
        mountain mountains valley bay beach bridge building hall house center centre theater theatre museum library day week month test act law theorem method
        model scale award prize foundation institute press inc company era war wars revolution dynasty movement speech address canal cathedral palace desert
        sea ocean peninsula cape gulf tower square station airport hospital church class club team project program programme curriculum edition series unit
        rubric lesson routine protocol
        """
    );

    private static readonly FrozenSet<string> Before = Words(
        "lake mount saint st fort port san santa new king queen president pope emperor empress prince princess cape camp north south east west"
    );

    /// <summary>True when the word at the place begins a sentence, a line, a quotation or an item.</summary>
    public static bool AtSentenceStart(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && text[at] is ' ' or '\t')
        {
            at--;
        }

        return at < 0 || ".!?:;\n\r\"“”'‘•*-–—([>#|".Contains(text[at]);
    }

    /// <summary>True when the word that ends at the place is followed by a possessive or by what people do.</summary>
    public static bool IsActing(string text, int end)
    {
        if (end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] is 's' or 'S' && Letters.IsBoundary(text, end + 2))
        {
            return true;
        }

        return WordAfter(text, end) is { Length: > 0 } word && PersonVerbs.Contains(Letters.Fold(word));
    }

    /// <summary>True for "in May", "next June", "May 5": a time of the year.</summary>
    public static bool IsTime(string text, int start, int end) =>
        Times.Contains(Letters.Fold(text.AsSpan(start, end - start)))
        && (
            TimeWords.Contains(Letters.Fold(WordBefore(text, start))) || (WordAfter(text, end) is { Length: > 0 } next && char.IsAsciiDigit(next[0]))
        );

    /// <summary>True for "Victoria Falls" and "Lake Victoria".</summary>
    public static bool IsThing(string text, int start, int end)
    {
        var next = WordAfter(text, end);
        return (next.Length > 0 && char.IsUpper(next[0]) && Things.Contains(Letters.Fold(next)))
            || Before.Contains(Letters.Fold(WordBefore(text, start)));
    }

    /// <summary>True when a capitalised word is one that does not continue a person's name.</summary>
    public static bool IsThingWord(string word) => Things.Contains(Letters.Fold(word));

    private static string WordAfter(string text, int end)
    {
        if (end >= text.Length || text[end] != ' ')
        {
            return "";
        }

        var last = end + 1;
        while (last < text.Length && (Letters.InWord(text[last]) || text[last] is '\'' or '’'))
        {
            last++;
        }

        return text[(end + 1)..last];
    }

    private static string WordBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ')
        {
            return "";
        }

        var first = start - 1;
        while (first > 0 && Letters.InWord(text[first - 1]))
        {
            first--;
        }

        return text[first..(start - 1)];
    }

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
