using System.Globalization;
using System.Text;
using Homeroom.Guardrails.Reading;

namespace Homeroom.Guardrails.Injection;

/// <summary>Where emoji, flags and ideographs need a character that shows nothing.</summary>
internal static class Pictures
{
    private const int LongestFlag = 14;

    /// <summary>A part of an emoji.</summary>
    public static bool IsEmoji(char c) =>
        c == '\uFE0F' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol || c is >= '\u2190' and <= '\u2BFF';

    /// <summary>Tag characters spell the region of a flag after a black flag.</summary>
    public static bool InFlag(string text, int at)
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
    public static bool Selects(string text, int at, int rune)
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
}
