using System.Security.Cryptography;

namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>Codes to join with: six characters that cannot be taken for one another, about 29 bits, from a cryptographic source.</summary>
public static class JoinCode
{
    /// <summary>How many characters a code has.</summary>
    public const int Length = 6;

    // No I, L, O, S, 0, 1, 5; and no U, which spares words.
    private const string Letters = "ABCDEFGHJKMNPQRTVWXYZ2346789";

    /// <summary>A new code.</summary>
    public static string Draw() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>A secret for the link in the square code: 128 bits.</summary>
    public static string DrawSecret() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>What was typed, as a code: spaces and hyphens gone, capitals; null when it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        if (typed is not { Length: <= 40 })
        {
            return null;
        }

        var code = string.Concat(typed.ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '–' or '.')));
        return code.Length == Length && code.All(Letters.Contains) ? code : null;
    }

    /// <summary>A code as it is read aloud: two groups of three.</summary>
    public static string Shown(string code) => code.Length == Length ? $"{code[..3]} {code[3..]}" : code;
}
