namespace Homeroom.Guardrails.Privacy;

/// <summary>What tells a real number from any other number of its length.</summary>
internal static class Checksums
{
    /// <summary>Cards and device numbers (ISO/IEC 7812, Luhn).</summary>
    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var d = digits[^(i + 1)] - '0';
            d = i % 2 == 1 ? d * 2 : d;
            sum += d > 9 ? d - 9 : d;
        }

        return sum % 10 == 0 && digits.IndexOfAnyExcept('0') >= 0;
    }

    /// <summary>Routing numbers of banks in the United States: weights 3, 7, 1.</summary>
    public static bool Aba(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum +=
                (digits[i] - '0')
                * (
                    i % 3 == 0 ? 3
                    : i % 3 == 1 ? 7
                    : 1
                );
        }

        return digits.Length == 9 && sum > 0 && sum % 10 == 0;
    }

    /// <summary>
    /// What is left of an international bank account number (ISO 13616, modulo 97) after more of its letters; -1 when one of them cannot stand in it. The whole number is
    /// right when 1 is left after its fifth letter and all that follow, and then its first four.
    /// </summary>
    public static int IbanRest(ReadOnlySpan<char> letters, int rest)
    {
        var (sum, places, read) = (0L, 1L, 0);
        foreach (var letter in letters)
        {
            var digit = char.IsAsciiDigit(letter);
            if (!digit && !char.IsAsciiLetter(letter))
            {
                return -1;
            }

            sum = digit ? (sum * 10) + letter - '0' : (sum * 100) + (letter | 0x20) - 'a' + 10;
            places *= digit ? 10 : 100;
            if (++read % 4 == 0)
            {
                (rest, sum, places) = (rest < 0 ? -1 : (int)(((rest * places) + sum) % 97), 0, 1);
            }
        }

        return rest < 0 ? -1 : (int)(((rest * places) + sum) % 97);
    }

    /// <summary>A social security number that can have been given out.</summary>
    public static bool Social(ReadOnlySpan<char> digits) =>
        digits.Length == 9 && digits[0] != '9' && digits[..3] is not ("000" or "666") && digits[3..5] is not "00" && digits[5..] is not "0000";
}
