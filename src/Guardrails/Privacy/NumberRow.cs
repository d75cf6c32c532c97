namespace Homeroom.Guardrails.Privacy;

/// <summary>Numbers that stand together: "(555) 234-5678" is a row of three.</summary>
internal readonly ref struct NumberRow(Reading reading, int first, int last, ReadOnlySpan<char> digits, ReadOnlySpan<char> lengths, char sign)
{
    public const int Most = 8;

    private const int MostDigits = 24;

    public Reading Reading { get; } = reading;

    public int First { get; } = first;

    public int Last { get; } = last;

    public int Groups => Last - First + 1;

    /// <summary>All digits.</summary>
    public ReadOnlySpan<char> Digits { get; } = digits;

    /// <summary>How many digits each number has, one sign a number: "334".</summary>
    public ReadOnlySpan<char> Lengths { get; } = lengths;

    /// <summary>Index of the last number that stands with the first.</summary>
    public static int EndOf(Reading reading, int first)
    {
        var (last, digits) = (first, reading[first].Length);
        while (last - first + 1 < Most && last + 1 < reading.Count && reading[last + 1].Shape == WordShape.Number && Joins(reading.Gap(last)))
        {
            digits += reading[last + 1].Length;
            if (digits > MostDigits)
            {
                break;
            }

            last++;
        }

        return last;
    }

    /// <summary>True when all numbers have one digit.</summary>
    public static bool AreSingle(Reading reading, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (reading[i].Length > 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when the same sign stands between all numbers.</summary>
    public bool IsParted(char between) => Groups == 1 || sign == between;

    /// <summary>The one sign before a number when the row has no other, else NUL.</summary>
    public static char Sign(Reading reading, int k, char? others) => reading.Gap(k - 1) is [var c] && (others ?? c) == c ? c : '\0';

    /// <summary>True when nothing of a larger number or of a sum stands around.</summary>
    public bool StandsAlone()
    {
        var (text, start, end) = (Reading.Text, Reading[First].Start, Reading[Last].End);
        var before = start == 0 ? ' ' : text[start - 1];
        var after = end == text.Length ? ' ' : text[end];
        return before is not ('-' or '.' or '/' or '=' or '*' or '×' or '÷' or '^' or '$' or '€' or '£' or '_' or ',')
            && !(after is '=' or '*' or '×' or '÷' or '^' or '%' or '_')
            && !(after is '-' or '.' or ',' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            && !Equals(text, end);
    }

    private static bool Equals(string text, int end) => end + 1 < text.Length && text[end] == ' ' && text[end + 1] is '=' or '+' or '×' or '÷' or '*';

    private static bool Joins(ReadOnlySpan<char> gap) =>
        gap.Length switch
        {
            1 => gap[0] is ' ' or '-' or '.' or '/' or ')' or '‑' or '–' or '\u00A0',
            2 => gap is ") " or ")-" or " (" or ". ",
            3 => gap is " - ",
            _ => false,
        };
}
