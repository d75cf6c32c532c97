using System.Collections.Frozen;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Tells a listed name from the common word that is written as it: "the vega of an option", "a Christian army", "The Mark of Zorro".</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<ulong> Peoples = ((string[])["christian", "roman", "norman", "german"])
        .Select(w => Letters.Key(w))
        .ToFrozenSet();

    /// <summary>True when the word names no person here, whoever is on the list.</summary>
    public static bool IsOne(Reading reading, int i)
    {
        if (i == 0 || !reading.Near(i - 1) || reading.Owns(i) || reading[i + 1].Is(Sense.Kin | Sense.Pupil | Sense.Belonging | Sense.ClassMark))
        {
            return false;
        }

        return reading[i].Shape switch
        {
            WordShape.Lower => IsThing(reading, i),
            WordShape.Capital => IsInTitle(reading, i) || IsPeople(reading, i),
            _ => false,
        };
    }

    /// <summary>"A fowler catches birds", "the oscar is a fish": small, with an article, and not before another noun, as in "the vega incident".</summary>
    private static bool IsThing(Reading reading, int i) =>
        reading.WordOf(i - 1) is "a" or "an" or "A" or "An" or "the" or "The"
        && (
            !reading.Near(i)
            || reading.WordOf(i + 1) is "of" or "in" or "and" or "or" or "is" or "was" or "are" or "does" or "do" or "can" or "has"
            || (reading.WordOf(i - 1).Length < 3 && reading[i + 1].Shape == WordShape.Lower && reading.WordOf(i + 1) is [.., 's'])
        );

    /// <summary>"The Mark of Zorro", "The Name of the Rose"; where books are spoken of, "Leap of Faith" too.</summary>
    private static bool IsInTitle(Reading reading, int i)
    {
        if (!reading[i].Is(Sense.AlsoWord))
        {
            return false;
        }

        return (reading.WordOf(i - 1) is "The" && reading.Near(i) && reading.WordOf(i + 1) is "of")
            || (reading.WordOf(i - 1) is "the" && reading.Near(i - 2) && reading.WordOf(i - 2) is "of")
            || (
                reading.WordOf(i - 1) is "of"
                && (reading.All & Sense.BookMark) != Sense.None
                && reading.Near(i - 2)
                && reading[i - 2].IsName
                && !reading.AtStart(i - 2)
                && !reading[i - 2].Is(Sense.Kin | Sense.Pupil | Sense.Belonging | Sense.ClassMark)
            );
    }

    private static bool IsPeople(Reading reading, int i) =>
        Peoples.Contains(reading[i].Key)
        && reading.WordOf(i - 1) is "a" or "an" or "the" or "A" or "The"
        && reading.Near(i)
        && reading[i + 1].Shape == WordShape.Lower
        && !reading[i + 1].Is(Sense.Verb);
}
