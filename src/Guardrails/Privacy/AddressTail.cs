namespace Homeroom.Guardrails.Privacy;

/// <summary>What follows a street: flat, town, state and postal code.</summary>
internal static class AddressTail
{
    private const int MostWords = 9;

    /// <summary>Index of the last word that still belongs to the address.</summary>
    public static int End(Reading reading, int street)
    {
        var last = street;
        for (var k = street + 1; k < reading.Count && k <= street + MostWords && Joins(reading.Gap(k - 1)); k++)
        {
            var word = reading[k];
            if (word.Is(Sense.Flat) && reading[k + 1].Shape is WordShape.Number or WordShape.Mixed or WordShape.Initial && reading.Gap(k).Length <= 3)
            {
                last = ++k;
            }
            else if (IsSolid(reading, k, last))
            {
                last = k;
            }
            else if (!(word.IsName || word.Is(Sense.Flat) || word.Shape is WordShape.Initial))
            {
                break;
            }
        }

        return last;
    }

    private static bool IsSolid(Reading reading, int k, int last)
    {
        var word = reading[k];
        return (word.Shape == WordShape.Upper && word.Length == 2 && word.Is(Sense.State))
            || (
                word.Shape == WordShape.Number
                && (word.Length == 5 || (word.Length == 4 && k == last + 1 && (reading.Gap(k - 1) is "-" || reading[k - 1].IsName)))
            )
            || (k == last + 1 && word.Is(Sense.Direction) && word.Length <= 2 && word.Shape != WordShape.Lower && reading.Near(k - 1))
            || (
                word.Shape == WordShape.Capital
                && k == last + 1
                && reading[last] is { Shape: WordShape.Number, Length: 5 }
                && reading.Near(last)
                && !word.Is(Sense.Never)
            )
            || (k == last + 1 && reading.Gap(k - 1) is " #" or ", #" && word.Shape is WordShape.Number or WordShape.Mixed);
    }

    private static bool Joins(ReadOnlySpan<char> gap) =>
        gap is " " or ", " or ". " or "., " or " #" or ", #" or "-" or ",\n" or "\n" or ",\r\n" or " - " or "," or ". #";
}
