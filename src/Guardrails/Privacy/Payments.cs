namespace Homeroom.Guardrails.Privacy;

/// <summary>Numbers of cards and of bank accounts.</summary>
internal static class Payments
{
    public static bool IsCard(NumberRow row, NumberCues cues)
    {
        var digits = row.Digits.Length;
        if (digits is >= 3 and <= 4 && row.Groups == 1)
        {
            return row.Reading.Before(row.First).HasFlag(Sense.Card) && row.Reading[row.First - 1].Length == 3 && cues.Has(Sense.Pin);
        }

        if (digits is < 12 or > 19 || !(row.Groups == 1 || row.Lengths is "4444" or "465" or "464" or "44443" or "4441" || row.Lengths is "4443"))
        {
            return false;
        }

        return (cues.Wide & Sense.Card) != Sense.None
            || (digits >= 13 && row.Digits[0] is >= '2' and <= '6' && row.StandsAlone() && Checksums.Luhn(row.Digits));
    }

    public static bool IsBank(NumberRow row, NumberCues cues)
    {
        var digits = row.Digits.Length;
        if (row.Groups == 1 && digits == 9 && (cues.Wide & Sense.Routing) != Sense.None)
        {
            return cues.Has(Sense.Routing) || Checksums.Aba(row.Digits);
        }

        if (row.Lengths is "222" && cues.Has(Sense.Routing) && row.IsParted('-'))
        {
            return true;
        }

        return (cues.Wide & Sense.Account) != Sense.None
            && digits is >= 6 and <= 18
            && (row.Groups == 1 || row.IsParted('-') || row.IsParted(' '))
            && row.Groups <= 4
            && row.StandsAlone()
            && (cues.Marked || cues.Has(Sense.Account | Sense.Number));
    }
}
