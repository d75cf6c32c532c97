using System.Collections.Frozen;
using Homeroom.Assistant.Evaluation.Swaps.Names;
using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>Words that only look gendered where they stand: helium, a surname, a verb.</summary>
internal static class LookAlikes
{
    private static readonly FrozenSet<string> AlsoSurnames = Lists.Set(
        "king kings prince duke baron butler monk priest abbot bachelor wizards kings dukes waiter"
    );

    private static readonly FrozenSet<string> Chemistry = Lists.Set(
        "helium hydrogen noble periodic element elements atom atoms atomic isotope nuclei fusion chemistry symbol"
    );

    private static readonly FrozenSet<string> BeforeGod = Lists.Set(
        "a the sun sea moon sky war thunder rain fire river greek roman norse egyptian hindu aztec maya mayan this that one another storm love fertility pagan"
    );

    private static readonly FrozenSet<string> Determiners = Lists.Set(
        "the a an her his my your their our and or best future proud new happy handsome nervous every this that"
    );

    /// <summary>True if the word at a place is not about somebody's gender.</summary>
    public static bool IsOne(Passage words, int at)
    {
        var lower = words.Lower(at);
        return lower switch
        {
            "he" => IsElement(words, at) || IsHigherEducation(words, at),
            "hes" or "shes" => words.Capital(at) && !words.Opens(at),
            "groom" or "grooms" => !Determiners.Contains(words.Lower(at - 1)) || words.Lower(at + 1) is "the" or "his" or "her" or "their" or "a",
            "man" => IsManning(words, at),
            "miss" or "lord" or "ms" => lower is not "lord" || words.Capital(at) && !words.Opens(at) && !words.Capital(at + 1),
            "mummy" or "mummies" => Mentions(
                words,
                "egypt",
                "egyptian",
                "egyptians",
                "tomb",
                "tombs",
                "pharaoh",
                "pyramid",
                "pyramids",
                "mummified",
                "mummification",
                "halloween"
            ),

            "mam" => !words.Breaks(at),
            _ => AlsoSurnames.Contains(lower) && IsSurname(words, at),
        };
    }

    /// <summary>"goddess" for a god among others; null where God is a name or an outcry.</summary>
    public static string? God(Passage words, int at) =>
        words.Written(at) is "god" && BeforeGod.Contains(words.Lower(at - 1)) && words.Lower(at - 2) is not ("oh" or "swear") ? "goddess" : null;

    private static bool IsElement(Passage words, int at) =>
        words.Written(at) is "He"
        && (
            (words.Gap(at) is "-" && words.Lower(at + 1) is "ne")
            || words.Lower(at + 1) is "gas" or "atom" or "atoms" or "nucleus" or "nuclei" or "ions" or "isotope" or "isotopes"
            || words.Lower(at - 1) is "symbol" or "liquid" or "gaseous"
            || (!words.Opens(at) && Mentions(words, Chemistry) && !WordKinds.All.IsAny(words.Lower(at + 1), "finite"))
        );

    private static bool IsHigherEducation(Passage words, int at) =>
        words.Written(at) is "HE"
        && words.Lower(at + 1) is "sector" or "institution" or "institutions" or "policy" or "funding" or "providers"
        && words.Written(at) is "HE";

    // "man the desk" is a verb; "the man the police saw" is none.
    private static bool IsManning(Passage words, int at) =>
        !words.Breaks(at)
        && words.Lower(at + 1) is "the" or "our" or "their"
        && !WordKinds.All.IsAny(words.Lower(at - 1), "determiner", "adjective", "number");

    // Martin Luther King; Dr. King; and from there on every King without a first name after it.
    private static bool IsSurname(Passage words, int at) =>
        words.Capital(at)
        && !words.Written(at).All(char.IsUpper)
        && (
            FollowsName(words, at) || words.Lower(at + 1) is "jr" or "university" or "ellington" || (!NamesSomeone(words, at) && Elsewhere(words, at))
        );

    private static bool FollowsName(Passage words, int at)
    {
        var before = words.Lower(at - 1);
        var joined = at > 0 && words.Gap(at - 1) is " " or ". " or "-";
        return joined
            && words.Capital(at - 1)
            && !WordKinds.All.Function.Contains(before)
            && before
                is not ("good" or "old" or "young" or "dear" or "late" or "great" or "evil" or "wicked" or "crown" or "dark" or "frog" or "little")
            && (!words.Opens(at - 1) || NameTable.All.First(before) is not null || WordKinds.All.Is(before, "title"));
    }

    private static bool NamesSomeone(Passage words, int at) => words.Capital(at + 1) && !words.Breaks(at);

    private static bool Elsewhere(Passage words, int at)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (i != at && words.Lower(i) == words.Lower(at) && words.Capital(i) && FollowsName(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(Passage words, params ReadOnlySpan<string> some)
    {
        foreach (var word in words.All())
        {
            if (some.Contains(word.Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(Passage words, FrozenSet<string> some) => words.All().Any(w => some.Contains(w.Lower));
}
