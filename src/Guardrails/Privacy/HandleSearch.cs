namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds usernames that are made of names without a word that announces them: "luka.burg", "maria_lopez7", "jayden2014".</summary>
internal static class HandleSearch
{
    private const int ShortestGiven = 4;
    private const int FewestDigits = 2;

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
            if (shape == WordShape.Mixed && IsNumbered(reading, i))
            {
                found.Add(new MaskSpan(reading[i].Start, reading[i].Length, "USER", 2));
            }
            else if (shape is WordShape.Lower or WordShape.Capital && reading.Gap(i) is "." or "_" && IsJoined(reading, i))
            {
                found.Add(new MaskSpan(reading[i].Start, reading[i + 1].End - reading[i].Start, "USER", 2));
                done = i + 1;
            }
        }
    }

    private static bool IsNumbered(Reading reading, int i)
    {
        var name = reading.WordOf(i).TrimEnd("0123456789");
        return name.Length >= ShortestGiven && reading[i].Length - name.Length >= FewestDigits && IsName(name, Sense.Given);
    }

    private static bool IsJoined(Reading reading, int i)
    {
        var given = reading.WordOf(i);
        var other = reading.WordOf(i + 1).TrimEnd("0123456789");
        if (
            other.Length < 2
            || reading[i + 1].Is(Sense.Domain)
            || reading.Gap(i + 1) is ['@' or '(' or '/' or '.' or '=', ..]
            || (i > 0 && reading.Gap(i - 1) is [.., '/' or '@' or '.' or '_'])
        )
        {
            return false;
        }

        var lower = char.IsLower(other[0]);
        if (
            lower
            && reading.BeginsLine(i)
            && reading.Gap(i) is "."
            && (reading[i].Sense | reading[i + 1].Sense) == Sense.None
            && given.Length >= ShortestGiven
            && other.Length >= ShortestGiven
        )
        {
            return true;
        }

        return (reading.Gap(i) is "_" || lower)
            && (
                IsName(given, Sense.Given)
                    && (
                        reading[i + 1].Shape == WordShape.Mixed
                        || IsName(other, Sense.Given | Sense.Surname)
                        || given.Length >= ShortestGiven && reading[i + 1].Sense == Sense.None && lower
                    )
                || (IsName(given, Sense.Surname) && IsName(other, Sense.Given))
            );
    }

    private static bool IsName(ReadOnlySpan<char> word, Sense sense)
    {
        var known = Lexicon.Of(word);
        return (known & sense) != Sense.None && (known & (Sense.AlsoWord | Sense.Month | Sense.Never)) == Sense.None;
    }
}
