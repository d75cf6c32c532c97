using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>Whether "his" stands before what is his (her) or alone (hers).</summary>
internal static class HisReading
{
    private static readonly WordKinds Kinds = WordKinds.All;

    /// <summary>True if "his" at a place stands alone.</summary>
    public static bool IsAlone(Passage words, int at)
    {
        var s = new Spot(words, at);
        if (words.Gap(at) is "/" or " / ")
        {
            return s.Next is "hers" || (s.Next is "her" && words.Breaks(at + 1));
        }

        return s.Ends || (words.Gap(at + 1) is not "-" && (Coordinated(s) ?? OfHis(s) ?? Grammar(s) ?? false));
    }

    // his or hers; his and her friends; his or her book
    private static bool? Coordinated(Spot s) =>
        s.Next is not ("or" or "and") ? null
        : s.Word(2) is "my" or "your" or "our" or "their" or "his" ? false
        : s.Word(2) is "her" ? s.Words.Breaks(s.At + 2)
        : true;

    // a friend of his called
    private static bool? OfHis(Spot s)
    {
        var counted =
            Kinds.IsAny(s.Word(-3), "determiner", "number", "quantity")
            || (Kinds.IsAdjective(s.Word(-3)) && Kinds.IsAny(s.Word(-4), "determiner", "number", "quantity"));
        return s.Before is "of" && counted && (WordKinds.IsPast(s.Next) || Kinds.Is(s.Next, "finite")) && !NounPhrase.LeadsToNoun(s.Words, s.At + 1)
            ? true
            : null;
    }

    private static bool? Grammar(Spot s)
    {
        var next = s.Next;
        if (next is "will" or "might")
        {
            return s.Second is "be" or "not" or "have" or "get" or "win" or "do" or "look" or "come" or "go";
        }

        var described = Kinds.IsAdjective(s.Second) || WordKinds.IsPast(s.Second) || Kinds.IsManner(s.Second);
        return next switch
        {
            "past" or "being" or "own" or "like" => false,
            "once"
            or "ever"
            or "always"
            or "still"
            or "then"
            or "almost"
            or "rather"
            or "quite"
            or "just"
            or "so"
            or "too"
            or "now"
            or "never"
            or "not" => !((described && NounPhrase.LeadsToNoun(s.Words, s.At + 2)) || Kinds.IsPerson(s.Second) || Kinds.IsGoing(s.Second)),
            "inside" or "outside" or "upstairs" or "downstairs" or "online" or "overnight" or "nearby" or "off" or "down" or "away" or "up" =>
                s.Second.Length == 0 || !NounPhrase.IsNoun(s.Second),
            _ when Kinds.Function.Contains(next) => true,
            _ when next is "said" or "went" or "came" or "became" or "goes" or "seems" or "seemed" or "fell" or "got" or "looked" or "happened" =>
                true,
            _ => false,
        };
    }
}
