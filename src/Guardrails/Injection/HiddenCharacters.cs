using System.Globalization;
using System.Text;
using Homeroom.Guardrails.Reading;

namespace Homeroom.Guardrails.Injection;

/// <summary>Tells a character that hides something from the same character where a script, an emoji or a formula needs it.</summary>
internal static class HiddenCharacters
{
    private const int LongestFlag = 14;
    private const int MostMarks = 4;

    /// <summary>What is hidden at a place, if something is, and how many UTF-16 units the character takes.</summary>
    public static (string? Code, int Length) At(string text, int at)
    {
        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        var rune = isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        return (Code(text, at, rune), isPair ? 2 : 1);
    }

    private static string? Code(string text, int at, int rune) =>
        rune switch
        {
            '\t' or '\n' or '\r' or 0x85 or 0xAD => null,
            < ' ' or (>= 0x7F and <= 0x9F) => "control",
            < 0x300 => null,
            0x200C or 0x200D => Joins(text, at) ? null : "zero-width",
            0x200E or 0x200F or 0x61C => null,
            0x202D or 0x202E => "bidi",
            (>= 0x202A and <= 0x202C) or (>= 0x2066 and <= 0x2069) => HasRightToLeft(text, at) ? null : "bidi",
            >= 0xE0000 and <= 0xE007F => InFlag(text, at) ? null : "tags",
            _ when Unseen.Selector(rune) is not null => Selects(text, at, rune) ? null : "variation",
            0xFEFF => at == 0 ? null : "zero-width",
            0x200B => at > 0 && IsWithoutSpaces(text[at - 1]) ? null : "zero-width",
            >= 0x2061 and <= 0x2064 => InFormula(text, at) ? null : "zero-width",
            (>= 0x180B and <= 0x180F) => at > 0 && text[at - 1] is >= '\u1800' and <= '\u18AF' ? null : "zero-width",
            0x115F or 0x1160 => at > 0 && text[at - 1] is >= '\u1100' and <= '\u11FF'
            || at + 1 < text.Length && text[at + 1] is >= '\u1160' and <= '\u11FF'
                ? null
                : "zero-width",
            _ when Unseen.IsStackedMark(rune) => IsStack(text, at) ? "stacked-marks" : null,
            _ when Unseen.IsIgnorable(rune) => "zero-width",
            _ => null,
        };

    /// <summary>A joiner between emoji, or after a letter of a script that uses joiners; never a row of them.</summary>
    private static bool Joins(string text, int at)
    {
        if (at == 0 || (at >= 2 && text[at - 1] is '\u200C' or '\u200D' && text[at - 2] is '\u200C' or '\u200D'))
        {
            return false;
        }

        var before = text[at - 1] is '\u200C' or '\u200D' ? text[at - 2 < 0 ? 0 : at - 2] : text[at - 1];
        if (
            before
            is (>= '\u0600' and <= '\u08FF')
                or (>= '\u0900' and <= '\u0DFF')
                or (>= '\u0E00' and <= '\u109F')
                or (>= '\u1780' and <= '\u18AF')
                or (>= '\uFB50' and <= '\uFEFC')
        )
        {
            return true;
        }

        return text[at] == '\u200D' && at + 1 < text.Length && IsEmoji(before) && IsEmoji(text[at + 1]);
    }

    private static bool IsEmoji(char c) =>
        c == '\uFE0F' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol || c is >= '\u2190' and <= '\u2BFF';

    // Scripts that write no spaces mark with it where a line may break.
    private static bool IsWithoutSpaces(char c) =>
        c is (>= '\u0E00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u9FFF');

    private static bool HasRightToLeft(string text, int at)
    {
        const int Near = 120;
        var from = Math.Max(0, at - Near);
        var near = text.AsSpan(from, Math.Min(text.Length, at + Near) - from);
        return near.ContainsAnyInRange('\u0590', '\u08FF')
            || near.ContainsAnyInRange('\uFB1D', '\uFDFF')
            || near.ContainsAnyInRange('\uFE70', '\uFEFC');
    }

    /// <summary>Tag characters spell the region of a flag after a black flag.</summary>
    private static bool InFlag(string text, int at)
    {
        for (var first = at; first >= 2 && at - first < LongestFlag; first -= 2)
        {
            if (text[first - 2] == '\uD83C' && text[first - 1] == '\uDFF4')
            {
                return true;
            }

            if (text[first - 2] != '\uDB40')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>One selector after a character that has variants: an emoji or a symbol, a digit of a key cap, an ideograph.</summary>
    private static bool Selects(string text, int at, int rune)
    {
        if (at == 0 || !Rune.TryGetRuneAt(text, char.IsLowSurrogate(text[at - 1]) && at >= 2 ? at - 2 : at - 1, out var before))
        {
            return false;
        }

        var ideograph = before.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
        if (rune >= 0xE0100)
        {
            return ideograph;
        }

        return ideograph
            || before.Value is '#' or '*' or (>= '0' and <= '9') or 0xA9 or 0xAE or 0x200D or (>= 0x1000 and <= 0x1FFF)
            || (before.Value >= 0x2000 && Unseen.Selector(before.Value) is null && !Unseen.IsIgnorable(before.Value));
    }

    // f⁡(x), sin⁡x, 2⁢x: between a short name or a number and what follows, not inside of a word.
    private static bool InFormula(string text, int at)
    {
        var (before, after) = (at, at + 1);
        while (before > 0 && at - before < 8 && char.IsAsciiLetter(text[before - 1]))
        {
            before--;
        }

        while (after < text.Length && after - at < 8 && char.IsAsciiLetter(text[after]))
        {
            after++;
        }

        return at > 0 && text[at - 1] is not (' ' or (>= '\u2060' and <= '\u2064')) && at - before <= 4 && after - at - 1 <= 2;
    }

    /// <summary>More marks on one letter than any language writes.</summary>
    private static bool IsStack(string text, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && at - first < MostMarks && Unseen.IsStackedMark(text[first - 1]))
        {
            first--;
        }

        while (last + 1 < text.Length && last - at < MostMarks && Unseen.IsStackedMark(text[last + 1]))
        {
            last++;
        }

        return last - first + 1 >= MostMarks;
    }
}
