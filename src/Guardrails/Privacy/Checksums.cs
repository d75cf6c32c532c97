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

    /// <summary>International bank account numbers (ISO 13616, modulo 97).</summary>
    public static bool Iban(ReadOnlySpan<char> letters)
    {
        var rest = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var c = char.ToUpperInvariant(letters[(i + 4) % letters.Length]);
            rest =
                char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97
                : char.IsAsciiLetter(c) ? ((rest * 100) + c - 'A' + 10) % 97
                : 98;
            if (rest > 97)
            {
                return false;
            }
        }

        return letters.Length is >= 15 and <= 34 && rest == 1;
    }

    /// <summary>A social security number that can have been given out.</summary>
    public static bool Social(ReadOnlySpan<char> digits) =>
        digits.Length == 9 && digits[0] != '9' && digits[..3] is not ("000" or "666") && digits[3..5] is not "00" && digits[5..] is not "0000";
}
