using Homeroom.Guardrails.Reading;
using Letters = Homeroom.Guardrails.Privacy.Letters;

namespace Homeroom.Guardrails.Evidence;

/// <summary>Kinds of characters that writing programs exchange for one another.</summary>
internal static class Marks
{
    /// <summary>The plain form of a full-width character; any other as it is.</summary>
    public static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>Shows nothing by itself. A combining mark does show.</summary>
    public static bool IsUnseen(char c) => (c < ' ' && !char.IsWhiteSpace(c)) || c == '\u007F' || (c >= '\u00AD' && Unseen.IsIgnorable(c));

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) =>
        IsHyphen(c) || c is (>= '\u2012' and <= '\u2015') or '\u2212' or '\u2E3A' or '\u2E3B' or '\uFE58' or '\uFE63';

    public static bool IsQuote(char c) =>
        c
            is '\''
                or '"'
                or '`'
                or '´'
                or '«'
                or '»'
                or (>= '\u2018' and <= '\u201F')
                or (>= '\u2032' and <= '\u2037')
                or '\u2039'
                or '\u203A'
                or '\u02BC'
                or '\u02B9'
                or '\u300C'
                or '\u300D';

    /// <summary>A mark beside which a blank says nothing.</summary>
    public static bool ClosesUp(char c) => c is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '…';

    /// <summary>Marks that the sentence round a quote asks for, and that are no part of it.</summary>
    public static bool IsTrailing(char c) => c is ',' or '.' or ';' or ':' or '!' or '?' or '…' or '"' or '-' or ' ';

    /// <summary>The letters of a ligature.</summary>
    public static string? Ligature(char c) =>
        c switch
        {
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            'ﬅ' or 'ﬆ' => "st",
            'æ' => "ae",
            'Æ' => "Ae",
            'œ' => "oe",
            'Œ' => "Oe",
            'ĳ' => "ij",
            'Ĳ' => "IJ",
            'ſ' => "s",
            _ => null,
        };

    /// <summary>The end of dots in a row, single blanks between them or not.</summary>
    public static int EndOfDots(string text, int at)
    {
        var end = at;
        while (at < text.Length)
        {
            if (text[at] is '.' or '…')
            {
                end = ++at;
            }
            else if (text[at] is ' ' or '\u00A0' && at + 1 < text.Length && text[at + 1] == '.')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a word, a number or a hyphened word runs across that place.</summary>
    public static bool IsInside(string text, int at)
    {
        var (a, b) = (Before(text, at - 1), After(text, at));
        if (a < 0 || b >= text.Length)
        {
            return false;
        }

        var (left, right) = (Letters.InWord(text[a]), Letters.InWord(text[b]));
        return (left && right)
            || (left && Joins(text, a, b, After(text, b + 1)))
            || (right && Joins(text, Before(text, a - 1), a, b))
            || (text[a] is '-' or '−' && char.IsDigit(text[b]) && (a == 0 || !Letters.InWord(text[a - 1])));
    }

    private static bool Joins(string text, int a, int mark, int b)
    {
        if (a < 0 || b >= text.Length || !Letters.InWord(text[a]) || !Letters.InWord(text[b]))
        {
            return false;
        }

        var areDigits = char.IsDigit(text[a]) && char.IsDigit(text[b]);
        return text[mark] switch
        {
            '\'' or '’' or '‘' or '\u02BC' or '`' or '´' => !areDigits,
            '-' or '\u2010' or '\u2011' => true,
            '.' or ',' or '/' or ':' => areDigits,
            _ => false,
        };
    }

    private static int Before(string text, int at)
    {
        while (at >= 0 && IsUnseen(text[at]))
        {
            at--;
        }

        return at;
    }

    private static int After(string text, int at)
    {
        while (at < text.Length && IsUnseen(text[at]))
        {
            at++;
        }

        return at;
    }
}
