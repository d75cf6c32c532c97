using System.Globalization;

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>What a character is to somebody who reads words.</summary>
internal enum Character : byte
{
    Other,
    Letter,
    Digit,
    Sign,
    Apostrophe,
    Space,
    Line,
    Stop,
    Comma,
    Colon,
    Wide,
}

/// <summary>Tells characters apart.</summary>
internal static class Characters
{
    private static readonly Character[] Ascii = [.. Enumerable.Range(0, 128).Select(c => OfAscii((char)c))];

    /// <summary>What it is.</summary>
    public static Character Of(char c) => c < 128 ? Ascii[c] : OfOther(c);

    /// <summary>The letter that a digit or a sign stands for in words like "1gn0re"; zero for none.</summary>
    public static char Meant(char c, char one) =>
        c switch
        {
            '0' => 'o',
            '1' or '!' or '|' => one,
            '3' => 'e',
            '4' or '@' => 'a',
            '5' or '$' => 's',
            '7' or '+' => 't',
            '8' => 'b',
            '9' or '6' => 'g',
            '2' => 'z',
            _ => c,
        };

    private static Character OfAscii(char c) =>
        c switch
        {
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Character.Letter,
            >= '0' and <= '9' => Character.Digit,
            '@' or '$' or '|' or '+' => Character.Sign,
            '\'' => Character.Apostrophe,
            ' ' or '\t' => Character.Space,
            '\n' or '\r' => Character.Line,
            '.' or '?' or '!' => Character.Stop,
            ',' or ';' => Character.Comma,
            ':' or '=' => Character.Colon,
            _ => Character.Other,
        };

    private static Character OfOther(char c)
    {
        if (c is '。' or '！' or '？' or '｡' or '।' or '؟' or '۔')
        {
            return Character.Stop;
        }

        if (c is '、' or '،' or '؛' or '；' or '，')
        {
            return Character.Comma;
        }

        if (IsWide(c))
        {
            return Character.Wide;
        }

        return char.IsLetter(c) ? Character.Letter
            : char.IsWhiteSpace(c) ? Character.Space
            : char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber ? Character.Digit
            : Character.Other;
    }

    /// <summary>Scripts in which words run together or take prefixes and suffixes, so that words are looked for inside of what stands between spaces.</summary>
    private static bool IsWide(char c) =>
        c
            is (>= '\u0600' and <= '\u06FF')
                or (>= '\u0900' and <= '\u0DFF')
                or (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u11FF')
                or (>= '\u3041' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uAC00' and <= '\uD7A3');
}
