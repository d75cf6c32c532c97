namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

// Words that are now one thing, now another, each looked at by itself.
internal static partial class HerReading
{
    private static bool? Single(Spot s) =>
        s.Next switch
        {
            "own" or "birthday" or "half" or "share" or "turn" or "side" or "age" => true,
            "self" or "like" => false,
            "home" => Home(s),
            "back" => Back(s),
            "right" => !Kinds.Is(s.Before, "set-right")
                && !Kinds.Is(s.Second, "right-adverb")
                && (s.Second.Length > 0 || s.AfterPreposition || !IsVerb(s, "render", "return")),
            "left" => (s.Second.Length > 0 && !Kinds.Function.Contains(s.Second)) || s.AfterPreposition,
            "past" => !IsVerb(s, "move", "return") && s.Second is not ("the" or "a" or "my" or "our" or "them" or "us" or "me" or "him"),
            "will" => Kinds.Is(s.Before, "will-before") || Kinds.Is(s.Second, "will-after"),
            "might" => s.Before is "all" or "of",
            "all" => s.Before is "it" || (IsVerb(s, "give") && s.Second.Length == 0),
            "very" => Very(s),
            "later" or "well" or "hard" or "fast" or "late" or "early" or "straight" or "long" or "better" or "most" => Degree(s),
            "best" or "first" or "last" or "second" or "third" or "only" or "favorite" or "favourite" or "other" or "others" => Ranked(s),
            "being" or "having" => s.Opens || (s.AfterPreposition && s.Before is "by" or "despite") || s.Before is "mind" or "minded",
            _ => null,
        };

    private static bool Home(Spot s) => s.AfterPreposition || s.Opens || !IsVerb(s, "move") || NamesMore(s);

    private static bool Back(Spot s) =>
        s.AfterPreposition
        || Kinds.Is(s.Second, "back-noun")
        || !(IsVerb(s, "return", "move", "give") || s.Before is "let" or "lets" or "letting")
        || (NamesMore(s) && !Kinds.IsGoing(s.Second));

    private static bool NamesMore(Spot s) =>
        s.Second.Length > 0 && !Kinds.Function.Contains(s.Second) && !Kinds.IsManner(s.Second) && !Kinds.IsAny(s.Second, "time", "day", "quantity");

    private static bool Very(Spot s) =>
        Kinds.Is(s.Second, "very-noun")
        || (PlainNoun(s.Second) && !IsVerb(s, "render", "cause", "give"))
        || (s.AfterPreposition && NounPhrase.IsNoun(s.Second))
        || (!IsVerb(s, "render", "cause", "catch", "give", "return") && Kinds.IsAdjective(s.Second) && NounPhrase.LeadsToNoun(s.Words, s.At + 2));

    private static bool Degree(Spot s)
    {
        if (s.Second.Length == 0)
        {
            return Kinds.IsAdjective(s.Next) && NounPhrase.LeadsToNoun(s.Words, s.At + 1);
        }

        return (!Kinds.Function.Contains(s.Second) || (s.Second is "and" or "but" or "yet" && Kinds.IsAdjective(s.Next)))
            && !IsVerb(s, "render", "cause")
            && NounPhrase.LeadsToNoun(s.Words, s.At + (Kinds.IsAdjective(s.Next) ? 1 : 2))
            && !(s.Next is "late" or "early" && Kinds.Is(s.Second, "time") && !s.AfterPreposition);
    }

    private static bool? Ranked(Spot s)
    {
        if (s.Next is "last" or "next" && Kinds.Is(s.Second, "time"))
        {
            return null;
        }

        if (s.Second.Length > 0 && !Kinds.Function.Contains(s.Second))
        {
            return true;
        }

        return s.Next switch
        {
            "last" => !(s.Before is "see" or "saw" or "seen"),
            "first" or "second" or "third" => s.Opens || s.Before is "was" or "is" or "be" or "been" or "of" or "for" or "on" or "in",
            "best" => !Kinds.Is(s.Before, "knowing"),
            "only" => false,
            _ => true,
        };
    }
}
