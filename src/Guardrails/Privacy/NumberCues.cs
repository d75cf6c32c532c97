namespace Homeroom.Guardrails.Privacy;

/// <summary>The words before a number, as far as they say what it is.</summary>
/// <param name="Close">Within three words.</param>
/// <param name="Wide">Within seven words.</param>
/// <param name="Marked">True when "#", ":" or "=" stands right before the number.</param>
internal readonly record struct NumberCues(Sense Close, Sense Wide, bool Marked)
{
    private const int Near = 3;
    private const int Far = 7;
    private const int FarthestUnits = 60;

    /// <summary>Words that ask for a number.</summary>
    public const Sense Asked =
        Sense.Phone
        | Sense.Birth
        | Sense.Number
        | Sense.Owner
        | Sense.Social
        | Sense.Card
        | Sense.Account
        | Sense.Routing
        | Sense.Passport
        | Sense.Licence
        | Sense.Medical
        | Sense.Locker
        | Sense.Pin
        | Sense.Case
        | Sense.Device
        | Sense.Zip
        | Sense.Tax
        | Sense.State
        | Sense.Ip;

    /// <summary>True when one of them stands before the number.</summary>
    public bool Any => (Wide & Asked) != Sense.None || Marked;

    /// <summary>True when a cue stands close.</summary>
    public bool Has(Sense sense) => (Close & sense) != Sense.None;

    /// <summary>Reads the words before a word, up to another number, the end of a sentence or an empty line.</summary>
    public static NumberCues Before(Reading reading, int i)
    {
        var (close, wide) = (Sense.None, Sense.None);
        for (var k = i - 1; k >= 0 && k >= i - Far && reading[i].Start - reading[k].Start <= FarthestUnits; k--)
        {
            var gap = reading.Gap(k);
            if ((k < i - 1 && reading[k].Shape == WordShape.Number && reading[k].Length > 3) || Ends(gap, k == i - 1))
            {
                break;
            }

            wide |= reading[k].Sense;
            close |= k >= i - Near ? reading[k].Sense : Sense.None;
        }

        return new NumberCues(close, wide, i > 0 && reading.Gap(i - 1).ContainsAny('#', ':', '='));
    }

    private static bool Ends(ReadOnlySpan<char> gap, bool last) =>
        gap.ContainsAny('!', '?') || (gap.Contains('\n') && !(last && gap.Contains(':'))) || (gap is ['.', ' ', ..] && !last);
}
