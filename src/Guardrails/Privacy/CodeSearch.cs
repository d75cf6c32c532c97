namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds codes of letters and digits that belong to a person: IBAN, passport, licence, plate, student and case codes, device numbers.</summary>
internal static class CodeSearch
{
    private const Sense Cues =
        Sense.Passport
        | Sense.Licence
        | Sense.Plate
        | Sense.Medical
        | Sense.Social
        | Sense.Tax
        | Sense.Device
        | Sense.Case
        | Sense.Account
        | Sense.Owner
        | Sense.Routing
        | Sense.Pin
        | Sense.Locker;

    private const int LongestAccount = 40;

    private static readonly ulong Id = Letters.Key("id");

    public static void Find(Reading reading, List<MaskSpan> found)
    {
        var done = -1;
        foreach (var i in reading.Beacons)
        {
            if (i <= done)
            {
                continue;
            }

            var shape = reading[i].Shape;
            var last =
                shape == WordShape.Mixed ? Mixed(reading, i, found)
                : reading[i].Is(Sense.Prefix) && reading.Gap(i) is "-" or "#" or " #" ? Prefixed(reading, i, found)
                : shape is WordShape.Upper or WordShape.Initial
                && reading[i + 1].Shape is WordShape.Number or WordShape.Mixed
                && reading.Gap(i) is "-" or " "
                    ? Coded(reading, i, found)
                : i;
            done = Math.Max(i, last);
        }
    }

    private static int Mixed(Reading reading, int i, List<MaskSpan> found)
    {
        var word = reading.WordOf(i);
        if (Iban(reading, i) is var iban && iban >= i)
        {
            return Add(reading, i, iban, "BANK", found);
        }

        if (
            IsWallet(word)
            || (word.Length == 17 && IsVehicle(word) && (NumberCues.Before(reading, i).Wide & (Sense.Device | Sense.Plate)) != Sense.None)
        )
        {
            return Add(reading, i, i, "ID", found);
        }

        return IsPostcode(reading, i) ? Add(reading, i, i + 1, "ADDRESS", found) : Coded(reading, i, found);
    }

    /// <summary>A code after a word that asks for one: "passport X1234567", "plate 7ABC-123".</summary>
    private static int Coded(Reading reading, int i, List<MaskSpan> found)
    {
        if ((reading.All & Cues) == Sense.None)
        {
            return i;
        }

        var last = i;
        while (
            last < i + 5
            && reading[last + 1].Shape is WordShape.Number or WordShape.Mixed or WordShape.Upper or WordShape.Initial
            && reading.Gap(last) is "-" or "/" or "." or "_"
        )
        {
            last++;
        }

        var cues = NumberCues.Before(reading, i);
        if (last == i && reading[i].Shape == WordShape.Upper && reading.Near(i) && cues.Has(Sense.Plate | Sense.Licence | Sense.Passport))
        {
            last++;
        }

        var (digits, letters) = Count(reading, i, last);
        if (digits + letters is < 4 or > 30 || digits < 2 || !cues.Has(Cues) || cues.Has(Sense.Version))
        {
            return i;
        }

        var sure =
            cues.Has(Sense.Passport | Sense.Plate | Sense.Licence | Sense.Social | Sense.Tax | Sense.Medical)
            || cues.Has(Sense.Number)
            || cues.Marked
            || digits + letters >= 8;
        return sure && (cues.Marked || IsClose(reading, i)) && (!cues.Has(Sense.Plate) || digits + letters <= 17)
            ? Add(reading, i, last, "ID", found)
            : i;
    }

    private static bool IsClose(Reading reading, int i) =>
        i > 0 && (reading[i - 1].Is(Cues | Sense.Number) || reading[i - 1].Key == Id || reading.WordOf(i - 1) is "is" or "was");

    /// <summary>"IEP-2024-0113", "CASE#4411".</summary>
    private static int Prefixed(Reading reading, int i, List<MaskSpan> found)
    {
        var last = i;
        while (last < i + 4 && reading[last + 1].Shape is WordShape.Number or WordShape.Mixed && reading.Gap(last) is "-" or "#" or " #")
        {
            last++;
        }

        var (digits, _) = Count(reading, i, last);
        return last > i && digits >= 3 && reading[i].Shape == WordShape.Upper ? Add(reading, i, last, "ID", found) : i;
    }

    private static (int Digits, int Letters) Count(Reading reading, int first, int last)
    {
        var (digits, letters) = (0, 0);
        for (var k = first; k <= last; k++)
        {
            foreach (var c in reading.WordOf(k))
            {
                digits += char.IsAsciiDigit(c) ? 1 : 0;
                letters += char.IsAsciiDigit(c) ? 0 : 1;
            }
        }

        return (digits, letters);
    }

    private static int Iban(Reading reading, int i)
    {
        var word = reading.WordOf(i);
        if (
            word.Length < 4
            || !char.IsAsciiLetter(word[0])
            || !char.IsAsciiLetter(word[1])
            || !char.IsAsciiDigit(word[2])
            || !char.IsAsciiDigit(word[3])
        )
        {
            return -1;
        }

        var (length, best, rest) = (0, -1, 0);
        var cued = (reading.All & Sense.Account) != Sense.None && (NumberCues.Before(reading, i).Wide & Sense.Account) != Sense.None;
        for (var k = i; k < reading.Count && k < i + 10 && length + reading[k].Length <= LongestAccount; k++)
        {
            if (k > i && (reading[k].Length > 4 || reading[k - 1].Length != 4 || reading.Gap(k - 1) is not (" " or "-" or "\u00A0")))
            {
                break;
            }

            length += reading[k].Length;
            rest = Checksums.IbanRest(reading.WordOf(k)[(k == i ? 4 : 0)..], rest);
            best = length >= 15 && (cued || (length <= 34 && Checksums.IbanRest(word[..4], rest) == 1)) ? k : best;
        }

        return best;
    }

    private static bool IsWallet(ReadOnlySpan<char> word) =>
        (word.Length == 42 && word.StartsWith("0x"))
        || (
            word.Length is >= 26 and <= 35
            && word[0] is '1' or '3' or 'L' or 'M'
            && word.ContainsAnyInRange('a', 'z')
            && word.ContainsAnyInRange('A', 'Z')
        )
        || (word.Length is >= 39 and <= 62 && word.StartsWith("bc1"));

    private static bool IsVehicle(ReadOnlySpan<char> word) => word.IndexOfAny("IOQioq") < 0 && word.IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>British and Canadian codes: "SW1A 1AA", "K1A 0B1".</summary>
    private static bool IsPostcode(Reading reading, int i)
    {
        var next = reading[i + 1];
        if (!reading.Near(i) || next.Shape != WordShape.Mixed || next.Length != 3 || reading[i].Length is < 2 or > 4)
        {
            return false;
        }

        var a = reading.WordOf(i);
        var b = reading.WordOf(i + 1);
        return char.IsAsciiLetterUpper(a[0])
            && char.IsAsciiDigit(b[0])
            && char.IsAsciiLetterUpper(b[1]) | char.IsAsciiDigit(b[2])
            && (
                char.IsAsciiLetterUpper(b[1]) && char.IsAsciiLetterUpper(b[2])
                || (a.Length == 3 && char.IsAsciiLetterUpper(a[2]) && char.IsAsciiLetterUpper(b[1]) && char.IsAsciiDigit(b[2]))
            );
    }

    private static int Add(Reading reading, int first, int last, string kind, List<MaskSpan> found)
    {
        found.Add(new MaskSpan(reading[first].Start, reading[last].End - reading[first].Start, kind, 1));
        return last;
    }
}
