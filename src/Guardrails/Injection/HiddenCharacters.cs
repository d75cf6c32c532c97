using Homeroom.Guardrails.Reading;

namespace Homeroom.Guardrails.Injection;

/// <summary>Tells a character that hides something from the same character where a script, an emoji or a formula needs it.</summary>
internal static class HiddenCharacters
{
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
            >= 0xE0000 and <= 0xE007F => Pictures.InFlag(text, at) ? null : "tags",
            _ when Unseen.Selector(rune) is not null => Pictures.Selects(text, at, rune) ? null : "variation",
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

        return text[at] == '\u200D' && at + 1 < text.Length && Pictures.IsEmoji(before) && Pictures.IsEmoji(text[at + 1]);
    }

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
