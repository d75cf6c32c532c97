namespace Homeroom.Guardrails.Privacy;

/// <summary>Numbers that a school, a state or a clinic has given to somebody.</summary>
internal static class IdNumbers
{
    private static readonly ulong Id = Letters.Key("id");
    private static readonly ulong Ids = Letters.Key("ids");

    public static bool Is(NumberRow row, NumberCues cues)
    {
        var digits = row.Digits.Length;
        if (row.Lengths is "324" && (row.IsParted('-') || (row.IsParted(' ') && cues.Has(Sense.Social))) && row.StandsAlone())
        {
            return Checksums.Social(row.Digits) || cues.Has(Sense.Social);
        }

        if (
            row.Groups == 1
            && digits is >= 2 and <= 5
            && row.Reading.Before(row.First).HasFlag(Sense.Locker)
            && row.Reading.WordOf(row.First - 1).Length > 4
        )
        {
            return true;
        }

        if (digits is < 3 or > 20 || row.Groups > 5 || !Parted(row))
        {
            return false;
        }

        return digits >= 4 && Official(row, cues, digits)
            || (digits >= 4 && row.Groups <= 3 && Given(row, cues))
            || (
                digits is >= 3 and <= 8
                && row.Groups == 1
                && cues.Has(Sense.Pin)
                && cues.Has(Sense.Owner | Sense.Pin)
                && Close(row, cues)
                && !cues.Has(Sense.Zip | Sense.Version)
            )
            || (row.Groups == 3 && row.Lengths is "222" or "122" or "212" or "221" or "112" or "111" or "121" or "211" && cues.Has(Sense.Locker));
    }

    private static bool Parted(NumberRow row) => row.Groups == 1 || row.IsParted('-') || row.IsParted(' ') || row.IsParted('.') || row.IsParted('/');

    private static bool Official(NumberRow row, NumberCues cues, int digits) =>
        (digits >= 7 && cues.Has(Sense.Social | Sense.Tax | Sense.Passport | Sense.Device))
        || (digits >= 5 && cues.Has(Sense.Medical | Sense.Licence) && (cues.Has(Sense.Number) || cues.Marked || row.Digits.Length >= 7))
        || (digits >= 14 && (cues.Wide & Sense.Device) != Sense.None);

    /// <summary>"Student ID: 4481920", "lunch number 99182", "ID 44819", "case #22-01345".</summary>
    private static bool Given(NumberRow row, NumberCues cues)
    {
        if (!Close(row, cues) || cues.Has(Sense.Zip | Sense.Version | Sense.Phone & ~Sense.Number & ~Sense.Phone))
        {
            return false;
        }

        var before = row.Reading[row.First - 1];
        if (before.Is(Sense.Case) && row.Reading.Near(row.First - 1) && (row.Groups > 1 ? row.IsParted('-') : row.Digits.Length > 4))
        {
            return true;
        }

        return before.Key == Id
            || before.Key == Ids
            || (
                (cues.Has(Sense.Owner) || cues.Has(Sense.Case) || cues.Has(Sense.Medical))
                && (cues.Has(Sense.Number) || cues.Has(Sense.Pin) || HasSign(row))
            )
            || IsAfterId(row);
    }

    private static bool IsAfterId(NumberRow row) =>
        row.Reading[row.First - 2].Key == Id && row.Reading.WordOf(Math.Max(0, row.First - 1)) is "is" or "number" or "no";

    private static bool HasSign(NumberRow row) => row.First > 0 && row.Reading.Gap(row.First - 1).Contains('#');

    /// <summary>The number follows the word, or a sign or "is" stands between them.</summary>
    private static bool Close(NumberRow row, NumberCues cues) =>
        cues.Marked
        || row.Reading.WordOf(Math.Max(0, row.First - 1)) is "is" or "was" or "changed"
        || row.Reading[row.First - 1].Is(Sense.Number | Sense.Pin | Sense.Owner | Sense.Case | Sense.Medical);
}
