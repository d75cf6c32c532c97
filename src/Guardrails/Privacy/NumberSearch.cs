namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds numbers that belong to a person: telephone, social security, card, bank, student and lunch numbers, dates of birth, network addresses.</summary>
internal static class NumberSearch
{
    private const int FewestWithoutCue = 6;
    private const int MostDigits = 64;

    /// <summary>Every number that says who somebody is.</summary>
    public static void Find(Reading reading, bool historical, List<MaskSpan> found)
    {
        var done = -1;
        foreach (var i in reading.Beacons)
        {
            if (i > done && reading[i].Shape == WordShape.Number)
            {
                done = At(reading, i, historical, found);
            }
        }
    }

    private static int At(Reading reading, int first, bool historical, List<MaskSpan> found)
    {
        var longest = NumberRow.EndOf(reading, first);
        if (longest > first && NumberRow.AreSingle(reading, first, longest) && (reading.All & NumberCues.Asked) == Sense.None)
        {
            return longest;
        }

        var cues = NumberCues.Before(reading, first);
        Span<char> digits = stackalloc char[MostDigits];
        Span<char> lengths = stackalloc char[NumberRow.Most];
        Span<char> signs = stackalloc char[NumberRow.Most];
        Span<int> ends = stackalloc int[NumberRow.Most];
        var count = 0;
        for (var k = first; k <= longest; k++)
        {
            if (count + reading[k].Length > digits.Length)
            {
                return longest;
            }

            reading.WordOf(k).CopyTo(digits[count..]);
            count += reading[k].Length;
            ends[k - first] = count;
            lengths[k - first] = (char)('0' + Math.Min(9, reading[k].Length));
            signs[k - first] = k == first ? '\0' : NumberRow.Sign(reading, k, k == first + 1 ? null : signs[k - first - 1]);
        }

        for (var last = longest; last >= first; last--)
        {
            var n = last - first;
            var row = new NumberRow(reading, first, last, digits[..ends[n]], lengths[..(n + 1)], signs[n]);
            if (KindOf(row, cues, historical) is { } kind)
            {
                found.Add(NumberEnds.Span(row, kind));
                return last;
            }
        }

        return first;
    }

    private static string? KindOf(NumberRow row, NumberCues cues, bool historical)
    {
        if ((row.Groups == 1 && row.Digits.Length < 3) || (!cues.Any && row.Digits.Length < FewestWithoutCue))
        {
            return null;
        }

        if (!cues.Any && IsInRow(row))
        {
            return Payments.IsCard(row, cues) ? "CARD" : null;
        }

        return Dated(row, cues, historical) ? "DATE"
            : PhoneNumbers.Is(row, cues) ? "PHONE"
            : Payments.IsCard(row, cues) ? "CARD"
            : Payments.IsBank(row, cues) ? "BANK"
            : IsNetwork(row, cues) ? "IP"
            : IsZip(row, cues) ? "ADDRESS"
            : IdNumbers.Is(row, cues) ? "ID"
            : null;
    }

    /// <summary>True in a long row of numbers without a word, where only a card can be told: nothing that a telephone or a social security number begins with.</summary>
    private static bool IsInRow(NumberRow row)
    {
        var start = row.Reading[row.First].Start;
        return row.First > 0
            && row.Reading[row.First - 1].Shape == WordShape.Number
            && row.Digits[0] is >= '2' and <= '9'
            && row.Reading.Text[start - 1] is not ('(' or '+')
            && (row.Groups == 1 || !row.IsParted('.'))
            && row.Lengths is not ("334" or "324" or "54" or "34");
    }

    private static bool Dated(NumberRow row, NumberCues cues, bool historical)
    {
        var cued = historical ? cues.Has(Sense.Birth) && cues.Marked : (cues.Wide & Sense.Birth) != Sense.None;
        return cued
            && row.Lengths
                is "224"
                    or "114"
                    or "124"
                    or "214"
                    or "422"
                    or "411"
                    or "421"
                    or "412"
                    or "222"
                    or "112"
                    or "122"
                    or "212"
                    or "22"
                    or "12"
                    or "11"
                    or "21"
            && (row.IsParted('/') || row.IsParted('-') || (row.Groups == 3 && (row.IsParted('.') || row.IsParted(' '))));
    }

    private static bool IsNetwork(NumberRow row, NumberCues cues)
    {
        if (row.Groups != 4 || !row.IsParted('.') || !row.StandsAlone() || cues.Has(Sense.Version))
        {
            return false;
        }

        for (var i = row.First; i <= row.Last; i++)
        {
            if (row.Reading[i].Length > 3 || int.Parse(row.Reading.WordOf(i)) > 255)
            {
                return false;
            }
        }

        return row.Digits.Length > 5 || (cues.Wide & Sense.Ip) != Sense.None;
    }

    private static bool IsZip(NumberRow row, NumberCues cues) =>
        row.Lengths is "5" or "54" or "4" or "6"
        && (row.Groups == 1 || row.IsParted('-'))
        && (
            (cues.Has(Sense.Zip) && !cues.Has(Sense.Account))
            || (
                row.Lengths[0] == '5'
                && row.Reading[row.First - 1] is { Shape: WordShape.Upper, Length: 2 } before
                && before.Is(Sense.State)
                && row.Reading.Near(row.First - 1)
            )
        );
}
