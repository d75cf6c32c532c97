namespace Homeroom.Guardrails.Privacy;

/// <summary>What before a word says that a person is named.</summary>
internal enum Cue
{
    None,

    /// <summary>The word may be a name, if it is known as one.</summary>
    Weak,

    /// <summary>"Mr. X", "my student X", "her sister X".</summary>
    Person,

    /// <summary>"Dear X", "Name: X", "Thanks,\nX": the text itself is from or to somebody.</summary>
    Letter,
}

/// <summary>Reads the words before a name.</summary>
internal static class NameCues
{
    private static readonly ulong Is = Letters.Key("is");
    private static readonly ulong Am = Letters.Key("am");
    private static readonly ulong M = Letters.Key("m");
    private static readonly ulong This = Letters.Key("this");
    private static readonly ulong Name = Letters.Key("name");
    private static readonly ulong Age = Letters.Key("age");
    private static readonly ulong Aged = Letters.Key("aged");
    private static readonly ulong Called = Letters.Key("called");

    /// <summary>What stands before a name that runs from <paramref name="i"/> to <paramref name="last"/>.</summary>
    public static Cue Before(Reading reading, int i, int last)
    {
        if (i == 0)
        {
            return Cue.None;
        }

        var before = reading[i - 1];
        var gap = reading.Gap(i - 1);
        var blank = gap is " " or "\u00A0" or "  ";
        if (IsTitled(reading, i))
        {
            return Cue.Person;
        }

        if (before.Is(Sense.Greeting) && (blank || gap is ", ") && reading.AtStart(i - 1))
        {
            return before.Length <= 5 && !EndsWithin(reading, last) ? Cue.Letter : Cue.Weak;
        }

        if (IsSigned(reading, i, last, gap) || (before.Is(Sense.Label) && IsLabelled(gap)))
        {
            return Cue.Letter;
        }

        return blank ? Spoken(reading, i, last, before)
            : gap is ", " or " (" or ": " && before.Is(Sense.Kin | Sense.Pupil) ? Cue.Weak
            : Cue.None;
    }

    /// <summary>True for "Mr. X", "Ms X", "coach X".</summary>
    public static bool IsTitled(Reading reading, int i) =>
        i > 0
        && reading[i - 1].Is(Sense.Title)
        && reading.Gap(i - 1) is " " or ". " or "." or "\u00A0" or ".\u00A0"
        && (reading[i - 1].Shape != WordShape.Lower || reading[i - 1].Length <= 3 || reading.WordOf(i - 1) is "coach");

    /// <summary>True for "X, age 9" and "X (age 9".</summary>
    public static bool HasAge(Reading reading, int last) =>
        reading[last + 1].Key is var next && (next == Age || next == Aged) && reading.Gap(last) is ", " or " (" or " ";

    /// <summary>True when the sentence goes on after the name without a mark: "Dear local newspaper".</summary>
    private static bool EndsWithin(Reading reading, int last) =>
        reading.Near(last) && !reading[last + 1].IsName && reading.WordOf(last + 1) is not "and"
        || reading.Near(last) && reading[last + 1].Is(Sense.Never);

    private static Cue Spoken(Reading reading, int i, int last, TextWord before)
    {
        if (before.Is(Sense.Pupil | Sense.Kin) && (!before.IsName || (last > i && before.Is(Sense.Kin))))
        {
            return Cue.Person;
        }

        if (before.Is(Sense.Called) && before.Shape == WordShape.Lower && before.Key != Name)
        {
            return before.Key == Called ? Cue.Weak : Cue.Person;
        }

        var two = reading[i - 2];
        return before.Key == Is && two.Key == Name ? Cue.Letter
            : before.Key == Am || before.Key == M || (before.Key == Is && two.Key == This) || before.Is(Sense.Kin) ? Cue.Weak
            : Cue.None;
    }

    private static bool IsLabelled(ReadOnlySpan<char> gap) =>
        gap.Length is > 0 and <= 8 && gap[0] is ':' or '#' && gap.IndexOfAnyExcept(":# \t*_") < 0;

    private static bool IsSigned(Reading reading, int i, int last, ReadOnlySpan<char> gap) =>
        reading[i - 1].Is(Sense.SignOff)
        && gap.Length is > 0 and <= 6
        && gap[0] is ',' or '\n' or '\r' or '-'
        && (gap.ContainsAny('\n', '\r') || reading.EndsLine(last))
        && reading.EndsLine(last);
}
