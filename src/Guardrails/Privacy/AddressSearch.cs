namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds street addresses: "12 Maple St, Apt 4", "Hauptstraße 12", "rue Victor Hugo 5", "PO Box 44", and where a bus stops for a pupil.</summary>
internal static class AddressSearch
{
    private const int MostWords = 6;

    private static readonly ulong Box = Letters.Key("box");
    private static readonly ulong Po = Letters.Key("po");
    private static readonly ulong O = Letters.Key("o");
    private static readonly ulong Stop = Letters.Key("stop");
    private static readonly string[] Suffixes = ["strasse", "straße", "straat", "gasse", "allee", "platz", "gatan", "laan", "vej", "vägen"];

    public static void Find(Reading reading, List<MaskSpan> found)
    {
        var done = -1;
        foreach (var i in reading.Beacons)
        {
            var (first, last) = i > done ? At(reading, i) : (i, -1);
            if (last >= i)
            {
                found.Add(new MaskSpan(reading[first].Start, reading[last].End - reading[first].Start, "ADDRESS", 1));
                done = last;
            }
        }
    }

    private static (int First, int Last) At(Reading reading, int i)
    {
        var word = reading[i];
        if (word.Shape is WordShape.Number or WordShape.Mixed && word.Length <= 6 && char.IsAsciiDigit(reading.Text[word.Start]))
        {
            return StreetEnd(reading, i) is var end && end > i ? (i, AddressTail.End(reading, end)) : (i, -1);
        }

        if (word.Key == Box && (reading[i - 1].Key == Po || reading[i - 1].Key == O) && reading[i + 1].Shape == WordShape.Number)
        {
            return (reading[i - 1].Key == O ? Math.Max(0, i - 2) : i - 1, AddressTail.End(reading, i + 1));
        }

        if (word.Is(Sense.StreetFirst) && (word.IsName || reading.WordOf(i) is not "via"))
        {
            return NumberAfter(reading, i) is var number && number > i ? (i, AddressTail.End(reading, number)) : (i, -1);
        }

        if (word.Is(Sense.Bus) && BusStop(reading, i) is var stop && stop > i)
        {
            return (i + 1, stop);
        }

        return
            word.Shape == WordShape.Capital
            && word.Length > 6
            && reading[i + 1].Shape is WordShape.Number or WordShape.Mixed
            && reading[i + 1].Length <= 5
            && reading.Near(i)
            && HasSuffix(reading, i)
            ? (i, AddressTail.End(reading, i + 1))
            : (i, -1);
    }

    private static bool HasSuffix(Reading reading, int i)
    {
        foreach (var suffix in Suffixes)
        {
            if (reading.WordOf(i).EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the street word after a house number, or -1.</summary>
    private static int StreetEnd(Reading reading, int i)
    {
        if (
            reading[i].Length == 4
            && reading.Before(i).HasFlag(Sense.BeforeTime)
            && reading.WordOf(i)[0] is '1' or '2'
            && !reading.Before(i).HasFlag(Sense.Address)
        )
        {
            return -1;
        }

        if (
            reading[i + 1].Is(Sense.StreetFirst)
            && reading.Gap(i) is " " or ", "
            && (reading[i + 1].IsName || reading.WordOf(i + 1) is not "via")
            && reading[i + 1].Length <= 8
            && NumberCues.Before(reading, i).Wide is var cues
        )
        {
            var end = NameAfter(reading, i + 1);
            return end > i + 1 ? end
                : (cues & Sense.Address) != Sense.None ? i + 1
                : -1;
        }

        if (!reading.Near(i))
        {
            return -1;
        }

        var lower = (reading.All & Sense.Address) != Sense.None && (NumberCues.Before(reading, i).Wide & Sense.Address) != Sense.None;
        for (var k = i + 1; k <= i + MostWords && k < reading.Count; k++)
        {
            if (!reading.Near(k - 1) && !(reading[k - 1].Is(Sense.Direction) && reading.Gap(k - 1) is ". "))
            {
                return -1;
            }

            var word = reading[k];
            if (k > i + 1 && word.Is(Sense.Street) && (word.IsName || lower) && !IsDirection(reading, i, k))
            {
                return
                    word.Length <= 3 && word.Key == Letters.Key("st") && reading[k + 1].Is(Sense.Street) && reading[k + 1].IsName && reading.Near(k)
                    ? k + 1
                    : k;
            }

            if (
                !(word.IsName || word.Shape is WordShape.Initial or WordShape.Mixed or WordShape.Number || lower)
                || (word.Is(Sense.Never | Sense.Month) && !word.Is(Sense.Direction))
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>True when only directions stand between the number and the word: "12 Old Green".</summary>
    private static bool IsDirection(Reading reading, int i, int k) => k == i + 2 && reading[i + 1].Shape == WordShape.Initial;

    private static int NameAfter(Reading reading, int i)
    {
        var (at, named) = (i, -1);
        while (at < i + 5 && reading.Gap(at) is " " or "-" or "'" or "’" && (reading[at + 1].IsName || reading[at + 1].Is(Sense.Particle)))
        {
            at++;
            named = reading[at].IsName ? at : named;
        }

        return named;
    }

    private static int NumberAfter(Reading reading, int i)
    {
        var name = NameAfter(reading, i);
        return
            name > i
            && reading.Gap(name) is " " or ", " or ", n. "
            && reading[name + 1].Shape is WordShape.Number or WordShape.Mixed
            && reading[name + 1].Length <= 5
            ? name + 1
            : -1;
    }

    /// <summary>"bus 14, stop at Maple and 3rd": number and stop together say where a pupil lives.</summary>
    private static int BusStop(Reading reading, int bus)
    {
        if (reading[bus + 1].Shape is not (WordShape.Number or WordShape.Mixed) || reading.Gap(bus).Length > 2)
        {
            return -1;
        }

        for (var k = bus + 2; k < bus + 6 && k < reading.Count; k++)
        {
            if (reading[k].Key == Stop)
            {
                return StopEnd(reading, k);
            }
        }

        return -1;
    }

    private static int StopEnd(Reading reading, int stop)
    {
        var last = stop;
        for (var k = stop + 1; k <= stop + 8 && k < reading.Count && reading.Gap(k - 1).IndexOfAny('\n', '.', ';') < 0; k++)
        {
            last = reading[k].Shape is not (WordShape.Lower or WordShape.Caseless) ? k : last;
            if (
                reading[k].Shape == WordShape.Lower
                && reading.WordOf(k) is not ("at" or "is" or "and" or "on" or "of" or "the" or "near" or "number" or "corner")
            )
            {
                break;
            }
        }

        return last;
    }
}
