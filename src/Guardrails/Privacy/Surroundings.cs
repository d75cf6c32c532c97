namespace Homeroom.Guardrails.Privacy;

/// <summary>What stands around a word, as far as it tells a person from a thing.</summary>
internal static class Surroundings
{
    private const int WordsBeforeTask = 4;

    /// <summary>True when the text speaks of what only pupils have: an inhaler, a detention, or "her history test". One word of a subject does not make it a lesson.</summary>
    public static bool TellsOfPupils(Reading reading)
    {
        var told = (reading.All & Sense.ClassMark) != Sense.None;
        for (var i = 1; !told && (reading.All & Sense.Task) != Sense.None && i < reading.Count; i++)
        {
            for (var k = i - 1; reading[i].Is(Sense.Task) && !told && k >= 0 && k >= i - WordsBeforeTask && reading.Near(k); k--)
            {
                told =
                    reading.WordOf(k) is "her" or "his" or "their" or "Her" or "His" or "Their"
                    || (k > 0 && reading.Owns(k - 1) && reading[k - 1].IsName);
            }
        }

        return told;
    }

    /// <summary>True for "Victoria Falls", "Lake Victoria" and "Grace Period".</summary>
    public static bool IsThing(Reading reading, int first, int last) =>
        (reading[last + 1].Is(Sense.Thing) && reading[last + 1].IsName && reading.Near(last))
        || (first > 0 && reading[first - 1].IsName && reading.Before(first).HasFlag(Sense.BeforeThing));

    /// <summary>True for "in May", "next June", "May 5" and "5 May": a time of the year.</summary>
    public static bool IsTime(Reading reading, int i) =>
        reading[i].Is(Sense.Time)
        && (
            (reading.Before(i) & (Sense.BeforeTime | Sense.Month)) != Sense.None
            || reading[i - 1].Shape is WordShape.Number && reading.Near(i - 1)
            || reading[i + 1].Shape is WordShape.Number or WordShape.Mixed
            || reading[i + 1].Is(Sense.Month)
        );

    /// <summary>True when what follows the name is a possessive with something that belongs to a pupil, an age, or what people do.</summary>
    public static bool IsActing(Reading reading, int last, Sense verbs) =>
        Owned(reading, last) != Sense.None || (reading.After(last) & verbs) != Sense.None;

    /// <summary>The sense of what belongs to the name: "desk" in "Will's desk"; none without a possessive.</summary>
    public static Sense Owned(Reading reading, int last) =>
        reading.Owns(last) ? reading[last + 2].Sense & (Sense.Belonging | Sense.Kin | Sense.ClassMark) : Sense.None;

    /// <summary>True when the word stands in a row of names: "Will, Ana and Grace".</summary>
    public static bool InList(Reading reading, int i, Func<TextWord, bool> isName) =>
        (Listed(reading, i) && isName(reading[i + 1]))
        || (Listed(reading, i - 1) && isName(reading[i - 1]))
        || (reading[i + 1].Is(Sense.Weak) && reading.Near(i) && reading.Near(i + 1) && IsAnd(reading, i + 1) && isName(reading[i + 2]))
        || (reading.Near(i - 1) && IsAnd(reading, i - 1) && isName(reading[i - 2]));

    /// <summary>True when a word of a class list that is also a word names the person here.</summary>
    public static bool NamesListed(Reading reading, int i, Func<TextWord, bool> isName)
    {
        var word = reading[i];
        if (!word.IsName)
        {
            return word.Shape == WordShape.Lower && word.Length > 2 && (Owned(reading, i) != Sense.None || NameCues.IsTitled(reading, i));
        }

        if (NameCues.Before(reading, i, i) != Cue.None)
        {
            return true;
        }

        if (IsTime(reading, i) || (IsThing(reading, i, i) && !reading.Owns(i)) || Shouted(reading, i))
        {
            return false;
        }

        return reading.Owns(i)
            || InList(reading, i, isName)
            || Alone(reading, i)
            || Acts(reading, i)
            || IsWithMe(reading, i)
            || HasDone(reading, i)
            || (!reading.AtStart(i) && !BeforeCapital(reading, i, isName));
    }

    /// <summary>True when a whole line holds nothing else, or the word is spoken to at the start of a sentence: "Will, sit down".</summary>
    private static bool Alone(Reading reading, int i) =>
        (reading.BeginsLine(i) && reading.EndsLine(i)) || (!reading[i].Is(Sense.Time) && reading.AtStart(i) && reading.Gap(i) is [',' or ':', ..]);

    private static bool Acts(Reading reading, int i) =>
        reading.After(i).HasFlag(Sense.Verb)
        && !(IsAnd(reading, i + 1) && !reading[i + 2].IsName)
        && !(reading[i].Is(Sense.Time) && reading[i + 2].Is(Sense.Month));

    /// <summary>"Ebony and I made a tower".</summary>
    private static bool IsWithMe(Reading reading, int i) =>
        reading.Near(i) && IsAnd(reading, i + 1) && reading.Near(i + 1) && reading.WordOf(i + 2) is "I" or "me" or "my";

    /// <summary>"Ebony tied a knot": few of the words that are names, too, do something in the past. Where one does, a mask too many is the lesser harm.</summary>
    private static bool HasDone(Reading reading, int i) =>
        reading.Near(i)
        && reading[i + 1].Shape == WordShape.Lower
        && !reading[i].Is(Sense.Time)
        && reading.WordOf(i + 1) is [_, _, .., 'e', 'd'] or "thought" or "knew" or "felt" or "drew" or "ate" or "threw" or "caught";

    private static bool BeforeCapital(Reading reading, int i, Func<TextWord, bool> isName) =>
        reading.Near(i) && reading[i + 1].IsName && !isName(reading[i + 1]);

    private static bool Shouted(Reading reading, int i) =>
        reading[i].Shape == WordShape.Upper
        && (reading[i - 1].Shape == WordShape.Upper || reading[i + 1].Shape == WordShape.Upper)
        && !reading.Owns(i);

    private static bool Listed(Reading reading, int i) => i >= 0 && reading.Gap(i) is [',' or '/' or '&', ..] or [' ', '&', ' '];

    private static bool IsAnd(Reading reading, int i) => i >= 0 && i < reading.Count && reading.WordOf(i) is "and" or "or" or "&";
}
