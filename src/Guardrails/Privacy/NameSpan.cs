namespace Homeroom.Guardrails.Privacy;

/// <summary>How far a name runs: "Juan Carlos de la Cruz-Peña Jr."</summary>
internal static class NameSpan
{
    private const int Longest = 6;

    /// <summary>Index of the last word of the name that begins at a word.</summary>
    public static int End(Reading reading, int first)
    {
        var last = first;
        while (last - first < Longest && Next(reading, first, last) is var next && next > last)
        {
            last = next;
        }

        return last;
    }

    private static int Next(Reading reading, int first, int last)
    {
        if (last + 1 >= reading.Count)
        {
            return last;
        }

        var gap = reading.Gap(last);
        var next = reading[last + 1];
        if (gap is "-" or "'" or "’" or "‘" or "ʻ" or "‐")
        {
            return (next.IsName && !reading.Owns(last)) || IsSyllable(reading, last, gap) ? last + 1 : last;
        }

        var afterInitial = reading[last].Shape == WordShape.Initial && gap is ". " or ".";
        if (gap is not (" " or "\u00A0") && !afterInitial)
        {
            return last;
        }

        if (next.Is(Sense.Particle) && !next.IsName)
        {
            return AfterParticles(reading, last);
        }

        return Continues(reading, first, last, next) ? last + 1 : last;
    }

    /// <summary>"Eun-ji", "Hyun-woo".</summary>
    private static bool IsSyllable(Reading reading, int last, ReadOnlySpan<char> gap)
    {
        var next = reading[last + 1];
        return gap is "-"
            && next is { Shape: WordShape.Lower, Length: >= 2 and <= 4 }
            && (next.Sense & ~(Sense.Given | Sense.Surname)) == Sense.None
            && reading[last].Is(Sense.Given)
            && !reading[last].Is(Sense.AlsoWord);
    }

    private static bool Continues(Reading reading, int first, int last, TextWord next)
    {
        if (next.Shape == WordShape.Initial)
        {
            return reading[first].Shape != WordShape.Initial
                && (reading.Gap(last + 1) is ['.', ..] || reading.WordOf(last + 1) is not ("I" or "A"))
                && last == first;
        }

        return next.IsName
            && next.Length > 1
            && !next.Is(Sense.Never | Sense.Month)
            && (!next.Is(Sense.Thing) || IsSurnameHere(reading, first, last))
            && (next.Shape != WordShape.Upper || reading[first].Shape != WordShape.Capital || next.Is(Sense.Suffix | Sense.Surname))
            && !(next.Is(Sense.Verb) && next.Shape == WordShape.Upper);
    }

    /// <summary>"My student Leo Park", "Mia Hall told me": a thing's word is a surname where the text says that a person is meant.</summary>
    private static bool IsSurnameHere(Reading reading, int first, int last) =>
        first == last
        && reading[first].Is(Sense.Given)
        && !reading[first].Is(Sense.AlsoWord | Sense.AlsoPlace | Sense.Never)
        && reading[last + 1].Is(Sense.Surname)
        && (
            NameCues.Before(reading, first, last) is Cue.Person or Cue.Letter
            || Surroundings.IsActing(reading, last + 1, Sense.Human)
            || Surroundings.InList(reading, first, w => w.IsName && w.Is(Sense.Given | Sense.Surname) && !w.Is(Sense.Thing | Sense.Never))
        );

    private static int AfterParticles(Reading reading, int last)
    {
        var at = last + 1;
        while (at < last + 4 && reading[at].Is(Sense.Particle) && !reading[at].IsName && reading.Near(at))
        {
            at++;
        }

        return reading[at].IsName && !reading[at].Is(Sense.Never | Sense.Thing | Sense.AlsoPlace) ? at : last;
    }
}
