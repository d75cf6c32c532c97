namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

// What the word after "her" does, and what the verb before it asks for.
internal static partial class HerReading
{
    private static bool? Verbal(Spot s)
    {
        var next = s.Next;
        return Kinds.Is(next, "title") && s.Words.Capital(s.At + 1) && !s.Opens ? false
            : Kinds.IsGoing(next) || CaughtAt(s) ? Going(s)
            : Kinds.Is(next, "finite") && !Kinds.Is(next, "mostly-noun") && !LeadsAsAdjective(s) ? false
            : Kinds.Is(next, "verb-or-noun") ? EitherVerbOrNoun(s)
            : ActsOnSomething(s) ? false
            : !Kinds.Is(next, "verb") ? null
            : !Kinds.IsAdjective(next) ? Opening(s)
            : IsVerb(s, "cause", "perceive") && !NounPhrase.LeadsToNoun(s.Words, s.At + 1) ? false
            : null;
    }

    // found her reading it: "reading" is mostly what someone has.
    private static bool CaughtAt(Spot s) =>
        s.Next.EndsWith("ing", StringComparison.Ordinal) && IsVerb(s, "catch") && Kinds.IsAny(s.Second, "determiner", "pronoun");

    // heard her stifle a groan: an unknown word with an object of its own after a verb of seeing is a verb.
    private static bool ActsOnSomething(Spot s) =>
        (IsVerb(s, "perceive") || s.Before is "let" or "lets" or "letting" or "help" or "helped" or "helps")
        && Kinds.Is(s.Second, "object-after")
        && !Kinds.IsPerson(s.Next)
        && !WordKinds.IsPlural(s.Next)
        && !WordKinds.IsPast(s.Next);

    // broke, fell
    private static bool LeadsAsAdjective(Spot s) => Kinds.IsAdjective(s.Next) && NounPhrase.LeadsToNoun(s.Words, s.At + 2);

    private static bool Opening(Spot s) => !IsVerb(s, "cause", "perceive") && (s.AfterPreposition || s.Opens);

    private static bool? EitherVerbOrNoun(Spot s)
    {
        if (s.Before is "have" or "has" or "had" or "having")
        {
            return !(Kinds.IsAny(s.Second, "pronoun", "preposition", "determiner") && s.Second is not "of");
        }

        if (Kinds.Is(s.Second, "auxiliary") || s.Second is "of")
        {
            return true;
        }

        return IsVerb(s, "perceive") ? PlainNoun(s.Second) && WordKinds.IsPlural(s.Second)
            : IsVerb(s, "cause") ? false
            : null;
    }

    private static bool? Going(Spot s)
    {
        if (Kinds.Is(s.Second, "compound-head"))
        {
            return true;
        }

        if (IsVerb(s, "catch", "cause") || Kinds.Is(s.Before, "caught-going"))
        {
            return false;
        }

        if (s.Opens || IsVerb(s, "enjoy"))
        {
            return true;
        }

        var goesOn = Kinds.Function.Contains(s.Second) && !Kinds.IsAny(s.Second, "auxiliary", "connective") && s.Second is not "of";
        return s.AfterPreposition
            ? !(s.Before is "of" && Kinds.Is(s.Word(-2), "picture")) && !(goesOn && s.Before is not ("for" or "by" or "despite" or "like"))
            : !Kinds.Is(s.Second, "place-after");
    }

    private static bool? Given(Spot s)
    {
        var head = NounPhrase.Head(s.Words, s.At + 1);
        var thing = new Thing(s.Words.Lower(head), s.Words.Breaks(head) ? "" : s.Words.Lower(head + 1), s.Words.Lower(head + 2));
        return Named(s, thing) is { } named ? named
            : Kinds.IsPerson(thing.Last) && !WordKinds.IsPast(s.Next) ? true
            : IsVerb(s, "tell") && !Kinds.IsAdjective(s.Next) && Kinds.Is(thing.After, "auxiliary") ? false
            : Kinds.Is(s.Before, "for-oneself") && s.Word(-2) is "she" ? true
            : s.Before is "make" or "makes" or "made" or "making" && Kinds.Is(thing.Last, "meal") ? false
            : Kinds.Is(s.Before, "lasting") && Kinds.Is(s.Next, "duration") ? false
            : IsVerb(s, "give") || Kinds.Is(s.Before, "read-aloud") ? GivenThing(s, thing)
            : null;
    }

    // called her Rosie, elected her captain, told her Tom was late
    private static bool? Named(Spot s, Thing thing)
    {
        var capital = s.Words.Capital(s.At + 1) && !s.Opens;
        var kin = Kinds.IsPerson(s.Next) || Kinds.IsAdjective(s.Next);
        var called = Kinds.Is(s.Next, "called") || (capital && !kin) || (capital && s.Next == thing.Last && Kinds.Is(s.Next, "called-kin"));
        return
            (IsVerb(s, "name") && called)
            || (IsVerb(s, "appoint") && Kinds.Is(thing.Last, "role"))
            || (IsVerb(s, "tell") && capital && !Kinds.IsPerson(thing.Last) && !Kinds.IsAdjective(s.Next) && thing.After.Length > 0)
            ? false
            : null;
    }

    private static bool? GivenThing(Spot s, Thing thing)
    {
        if (s.Before is "wish" or "wished" or "wishes" or "wishing")
        {
            return false;
        }

        var infinitive = thing.After is "to" && (Kinds.IsAny(thing.Further, "verb", "verb-or-noun") || thing.Further is "be");
        if ((thing.After is "to" && !infinitive) || Kinds.Is(s.Next, "own-thing") || thing.After is "a" or "an" or "the" or "another")
        {
            return true;
        }

        var mass = Kinds.Is(thing.Last, "mass");
        return s.Before switch
        {
            "ask" or "asks" or "asked" or "asking" => !Kinds.Is(thing.Last, "asked-things"),
            _ when Kinds.Is(s.Before, "read-aloud") => !Kinds.Is(thing.Last, "told-things"),
            _ when Kinds.Is(s.Before, "one-object") => Kinds.Is(thing.Last, "shown") || (mass && !Kinds.Is(s.Before, "kept-mass")) ? false : null,
            _ => mass || WordKinds.IsPlural(thing.Last) ? false : null,
        };
    }

    // quickly; her recently painted house; her worldly goods
    private static bool? Manner(Spot s) =>
        !Kinds.IsManner(s.Next) ? null
        : IsVerb(s, "give") ? false
        : PlainNoun(s.Second)
            || ((Kinds.IsAdjective(s.Second) || WordKinds.IsPast(s.Second) || Kinds.IsGoing(s.Second)) && NounPhrase.LeadsToNoun(s.Words, s.At + 2));

    private static bool? Described(Spot s)
    {
        var next = s.Next;
        if (!Kinds.IsAdjective(next) && !WordKinds.IsPast(next))
        {
            return null;
        }

        return s.Opens
            || NounPhrase.LeadsToNoun(s.Words, s.At + 1)
            || (Kinds.Is(next, "adjective-or-noun") && !IsVerb(s, "render"))
            || (s.AfterPreposition && !WordKinds.IsPast(next) && s.Second.Length == 0);
    }

    /// <summary>What the words after the pronoun name, and the two words after that.</summary>
    private readonly record struct Thing(string Last, string After, string Further);
}
