namespace Homeroom.Guardrails.Privacy;

/// <summary>Telephone numbers: by their shape where it is unmistakable, by the word before them otherwise.</summary>
internal static class PhoneNumbers
{
    public static bool Is(NumberRow row, NumberCues cues)
    {
        var (text, start) = (row.Reading.Text, row.Reading[row.First].Start);
        var bracket = start > 0 && text[start - 1] == '(';
        var plus = start > (bracket ? 1 : 0) && text[start - (bracket ? 2 : 1)] == '+';
        var digits = row.Digits.Length;
        if (plus && digits is >= 7 and <= 15 && row.Lengths[0] <= '4' | row.Groups == 1)
        {
            return true;
        }

        if (!row.StandsAlone() && !bracket)
        {
            return false;
        }

        var cued = cues.Has(Sense.Phone) && !cues.Has(Sense.Version);
        if (row.Lengths is "34" && row.IsParted('-') && row.Digits[0] >= '2')
        {
            return (cues.Wide & (Sense.Phone | Sense.Kin)) != Sense.None || row.Reading.WordOf(row.First - 1) is "at";
        }

        return American(row, cued || bracket)
            || (cued && Cued(row, digits))
            || (bracket && row.Groups >= 2 && digits is >= 9 and <= 12)
            || Foreign(row, cued);
    }

    private static bool American(NumberRow row, bool sure)
    {
        var lengths = row.Lengths;
        var country = lengths.Length == 4 && lengths[0] is '1' or '3' && row.Digits is ['1', ..] or ['0', '0', '1', ..];
        var rest = country ? lengths[1..] : lengths;
        var first = row.Digits[country ? lengths[0] - '0' : 0];
        return rest is "334" && first is >= '2' and <= '9' && (sure || row.IsParted('-') || row.IsParted('.') || row.IsParted(' ') || Mixed(row));
    }

    /// <summary>"555 234-5678", "1-555 234 5678".</summary>
    private static bool Mixed(NumberRow row)
    {
        for (var i = row.First; i < row.Last; i++)
        {
            if (row.Reading.Gap(i) is not ([' ' or '-' or '.' or '\u00A0' or '‑'] or ") " or ")"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Cued(NumberRow row, int digits) =>
        row.Lengths is "34" or "7"
        || (digits is 10 or 11 && row.Groups == 1)
        || (digits is >= 8 and <= 14 && row.Groups >= 2 && row.Groups <= 6 && !row.IsParted('/'));

    /// <summary>A number with the leading zero of a trunk: "020 7946 0958", "0151-555-1234".</summary>
    private static bool Foreign(NumberRow row, bool cued) =>
        row.Digits[0] == '0'
        && row.Digits.Length is >= 9 and <= 14
        && row.Groups is >= 2 and <= 6
        && (row.Lengths[0] >= '2')
        && (cued || row.IsParted(' ') || row.IsParted('-') || row.IsParted('.'))
        && !row.IsParted('/')
        && row.Lengths is not ("224" or "422");
}
