using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>Whether "her" is what someone has (his) or someone (him): by the words round it, the surest signs first.</summary>
internal static partial class HerReading
{
    private static readonly WordKinds Kinds = WordKinds.All;

    /// <summary>True if "her" at a place stands before what is hers.</summary>
    public static bool IsPossessive(Passage words, int at)
    {
        var reading = new Spot(words, at);
        return Paired(reading)
            ?? Ended(reading)
            ?? Joined(reading)
            ?? Single(reading)
            ?? Grammar(reading)
            ?? Counted(reading)
            ?? Manner(reading)
            ?? Verbal(reading)
            ?? Given(reading)
            ?? Described(reading)
            ?? true;
    }

    // him or her, his/her, she/her
    private static bool? Paired(Spot s)
    {
        var slash = s.At > 0 && s.Words.Gap(s.At - 1).Contains('/');
        var before =
            slash ? s.Before
            : s.Before is "or" or "and" or "nor" ? s.Word(-2)
            : "";
        if (slash && before is "she" or "he" or "they")
        {
            return false;
        }

        if (before is "him" or "them" or "me" or "us")
        {
            return false;
        }

        if (before is "his" or "their" && !s.Ends)
        {
            return true;
        }

        var next =
            s.Words.Gap(s.At) is "/" or " / " ? s.Next
            : s.Next is "or" or "and" && !s.Ends ? s.Word(2)
            : "";
        return next switch
        {
            "his" or "their" or "my" or "your" or "our" when s.Next is not "and" || next is "his" => next is "his" or "their" ? true : null,
            "him" or "them" or "me" or "himself" => false,
            _ => null,
        };
    }

    private static bool? Ended(Spot s)
    {
        if (!s.Ends)
        {
            // "(Mary)" after "her" explains who she is.
            return s.Words.Gap(s.At).Contains('(') && s.Words.Capital(s.At + 1) ? false : null;
        }

        return s.Before is "favorite" ? true : false;
    }

    // A hyphen makes the words before it one: her after-school club, her to-do list.
    private static bool? Joined(Spot s) => s.Words.Gap(s.At + 1) is "-" && s.At + 2 < s.Words.Count ? true : null;

    private static bool? Grammar(Spot s)
    {
        var next = s.Next;
        if (!Kinds.Function.Contains(next))
        {
            return null;
        }

        var described =
            !s.Words.Breaks(s.At + 1) && (Kinds.IsAdjective(s.Word(2)) || WordKinds.IsPast(s.Word(2))) && NounPhrase.LeadsToNoun(s.Words, s.At + 2);
        if (next is "once" or "ever" or "always" or "still" or "then" or "almost" or "rather" or "quite" or "just" or "now" or "already")
        {
            return (described && !IsVerb(s, "render", "perceive", "cause", "catch", "give")) || (next is "then" && Kinds.IsPerson(s.Word(2)));
        }

        if (next is "inside" or "outside" or "upstairs" or "downstairs" or "online" or "overnight" or "nearby")
        {
            return !s.Words.Breaks(s.At + 1) && PlainNoun(s.Word(2)) && !IsVerb(s, "give", "tell");
        }

        return next is "not" or "never" && s.AfterPreposition && Kinds.IsGoing(s.Word(2));
    }

    private static bool PlainNoun(string word) =>
        NounPhrase.IsNoun(word) && !Kinds.IsAdjective(word) && !Kinds.IsGoing(word) && !Kinds.IsAny(word, "day", "verb-or-noun", "time", "title");

    private static bool IsVerb(Spot s, params ReadOnlySpan<string> lists) => Kinds.IsAny(s.Before, lists);

    // Several books, two days ago, last week, more time.
    private static bool? Counted(Spot s)
    {
        var (next, second) = (s.Next, s.Word(2));
        if (next is "last" or "next" or "late" or "early" && Kinds.Is(second, "time") && !s.Words.Breaks(s.At + 1))
        {
            return s.AfterPreposition || s.Before is "spent" or "spend" or "was" or "is" or "be" or "enjoyed" or "enjoy" || s.Opens;
        }

        if (Kinds.Is(next, "day"))
        {
            return !s.Words.Breaks(s.At + 1) && PlainNoun(second) && !Kinds.IsAdjective(second);
        }

        if (Kinds.Is(next, "number") || char.IsDigit(next[0]))
        {
            return Number(s, next, second);
        }

        return Kinds.Is(next, "quantity") && next is not "little" ? Quantity(s, next) : null;
    }

    private static bool Number(Spot s, string next, string second)
    {
        if (IsVerb(s, "give") || (next is "one" && second is "day" or "time" or "of" or "more" or "by" or "last" or "night" or "morning"))
        {
            return next.EndsWith("th", StringComparison.Ordinal) || next.EndsWith("st", StringComparison.Ordinal);
        }

        var later = s.Word(3) is "ago" or "later" or "before" or "earlier" or "after";
        return !later && (char.IsDigit(next[0]) || !s.Words.Breaks(s.At + 1)) && !Kinds.Function.Contains(second);
    }

    private static bool Quantity(Spot s, string next) =>
        !s.Words.Breaks(s.At + 1)
        && !IsVerb(s, "give", "render", "cause")
        && (next is "many" or "several" or "few" or "fewer" || Kinds.IsAdjective(s.Word(2)) || WordKinds.IsPast(s.Word(2)))
        && NounPhrase.LeadsToNoun(s.Words, s.At + 2);
}
