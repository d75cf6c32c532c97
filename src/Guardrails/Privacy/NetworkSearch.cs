namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds addresses of devices: MAC and IPv6, both of hexadecimal groups with colons between them.</summary>
internal static class NetworkSearch
{
    private const int MostGroups = 8;

    public static void Find(Reading reading, List<MaskSpan> found)
    {
        var done = -1;
        foreach (var i in reading.Beacons)
        {
            if (i <= done || reading.Gap(i) is not (":" or "::" or "-") || !IsHex(reading, i))
            {
                continue;
            }

            var (last, doubled, letters) = (i, false, HasLetter(reading, i));
            var sign = reading.Gap(i)[0];
            while (last - i + 1 < MostGroups && last + 1 < reading.Count && IsHex(reading, last + 1) && IsSign(reading.Gap(last), sign))
            {
                doubled |= reading.Gap(last).Length == 2;
                last++;
                letters |= HasLetter(reading, last);
            }

            if (IsAddress(reading, i, last, doubled, letters, sign))
            {
                var kind = sign == '-' || IsPairs(reading, i, last) ? "MAC" : "IP";
                found.Add(new MaskSpan(reading[i].Start, reading[last].End - reading[i].Start, kind, 1));
            }

            done = last;
        }
    }

    private static bool IsAddress(Reading reading, int first, int last, bool doubled, bool letters, char sign) =>
        (last - first == 5 && letters && IsPairs(reading, first, last))
        || (sign == ':' && (last - first == 7 || (doubled && last > first + 1 && letters)));

    private static bool IsPairs(Reading reading, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (reading[i].Length != 2)
            {
                return false;
            }
        }

        return last - first == 5;
    }

    private static bool IsHex(Reading reading, int i) =>
        reading[i].Length is > 0 and <= 4 && reading.WordOf(i).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0;

    private static bool IsSign(ReadOnlySpan<char> gap, char sign) =>
        gap.Length is 1 or 2 && gap[0] == sign && (gap.Length == 1 || (sign == ':' && gap[1] == ':'));

    private static bool HasLetter(Reading reading, int i) => reading.WordOf(i).IndexOfAnyExceptInRange('0', '9') >= 0;
}
