using System.Collections.Frozen;
using Homeroom.Assistant.Evaluation.Swaps.Gender;
using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Names;

/// <summary>Whether a word that can be a first name is one where it stands.</summary>
internal static class NameSense
{
    private static readonly FrozenSet<string> PlaceAfter = Lists.Set(
        "street avenue road lane drive county university college school elementary academy park river bay city town island islands lake mountain mountains beach falls creek valley bridge square airport hospital library museum state isles"
    );

    private static readonly FrozenSet<string> PlaceBefore = Lists.Set(
        "st saint lake mount mt port fort cape san santa los new north south east west el la las"
    );

    private static readonly FrozenSet<string> PlaceNames = Lists.Set(
        "virginia florence georgia victoria charlotte sydney sidney jordan austin chelsea kenya dallas houston santiago bethlehem guadalupe salvador lincoln madison jackson paris washington savannah brooklyn troy wade wei carolina"
    );

    private static readonly FrozenSet<string> Months = Lists.Set("april may june august summer");

    private static readonly FrozenSet<string> TimeBefore = Lists.Set(
        "in on of since until till last next by this early late mid from every through to during and or before after"
    );

    /// <summary>True if the word at a place is somebody's first name.</summary>
    public static bool IsName(Passage words, int at)
    {
        var lower = words.Lower(at);
        if (!words.Capital(at) || words[at].Frozen || IsPlace(words, at, lower) || IsFamilyName(words, at))
        {
            return false;
        }

        if (!NameTable.All.IsCautious(lower))
        {
            return true;
        }

        return words.Lower(at + 1) is "i" or "you" or "he" or "she" or "it" or "we" or "they" ? false
            : Months.Contains(lower) && (TimeBefore.Contains(words.Lower(at - 1)) || (words.Lower(at + 1) is [>= '0' and <= '9', ..])) ? false
            : words.Opens(at) ? Acts(words, at) || Elsewhere(words, at)
            : !Shouted(words, at);
    }

    private static bool IsPlace(Passage words, int at, string lower)
    {
        var before = words.Lower(at - 1);
        return (PlaceAfter.Contains(words.Lower(at + 1)) && words.Capital(at + 1) && !words.Breaks(at))
            || (PlaceBefore.Contains(before) && words.Capital(at - 1))
            || (
                PlaceNames.Contains(lower)
                && before is "in" or "from" or "to" or "of" or "near" or "at" or "through" or "around"
                && PlaceNames.Contains(lower)
            );
    }

    /// <summary>True for the name after a title or a first name: Ms. James, Ryan Thomas.</summary>
    public static bool IsFamilyName(Passage words, int at)
    {
        var before = words.Lower(at - 1);
        var joined = at > 0 && words.Gap(at - 1) is " " or ". ";
        var another = at + 1 < words.Count && words.Capital(at + 1) && words.Gap(at) is " ";
        return joined
            && words.Capital(at)
            && words.Capital(at - 1)
            && (
                (WordKinds.All.Is(before, "title") && !another)
                || (words.Gap(at - 1) is " " && NameTable.All.First(before) is not null && IsName(words, at - 1))
            );
    }

    // Mark said, Grace walked, Rose's: somebody does or has something.
    private static bool Acts(Passage words, int at)
    {
        var next = words.Lower(at + 1);
        return !words.Breaks(at)
            && (
                WordKinds.All.IsAny(next, "finite", "acting")
                || WordKinds.IsPast(next)
                || words.Gap(at).StartsWith("'s")
                || words.Gap(at).StartsWith("’s")
                || (next is "and" && words.Capital(at + 2) && words.Lower(at + 2) is not "i")
            );
    }

    private static bool Elsewhere(Passage words, int at)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (i != at && words.Lower(i) == words.Lower(at) && words.Capital(i) && !words.Opens(i) && !TimeBefore.Contains(words.Lower(i - 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Shouted(Passage words, int at) => words.Written(at).All(char.IsUpper) && words.Written(at - 1).All(char.IsUpper);
}
