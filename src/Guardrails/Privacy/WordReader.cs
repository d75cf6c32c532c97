namespace Homeroom.Guardrails.Privacy;

/// <summary>Reads one word of a text: where it ends, how it is written, what is known of it.</summary>
internal static class WordReader
{
    private const int LongestKnown = 24;

    /// <summary>The word that begins at a letter, a digit or a mark.</summary>
    public static TextWord At(string text, int start)
    {
        var key = Letters.KeySeed;
        var (upper, lower, digits, at) = (0, 0, 0, start);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c is >= 'a' and <= 'z')
            {
                if (digits > 1 && c == 'x' && digits == at - start && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
                {
                    break;
                }

                lower++;
                key = Letters.KeyWith(key, c);
            }
            else if (c is >= 'A' and <= 'Z')
            {
                upper++;
                key = Letters.KeyWith(key, (char)(c | 0x20));
            }
            else if (char.IsAsciiDigit(c))
            {
                digits++;
                key = Letters.KeyWith(key, c);
            }
            else if (c < 128 || !Letters.InWord(c))
            {
                break;
            }
            else if (!Letters.IsMark(c))
            {
                upper += char.IsUpper(c) ? 1 : 0;
                digits += char.IsDigit(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
                key = Letters.KeyWith(key, Letters.Fold(c));
            }
        }

        var shape = lower == at - start ? WordShape.Lower : Shape(upper, lower, digits, at - start, char.IsUpper(text[start]));
        return new TextWord(start, at, key, shape, at - start <= LongestKnown && shape != WordShape.Number ? Lexicon.Of(key) : Sense.None);
    }

    private static WordShape Shape(int upper, int lower, int digits, int length, bool capital) =>
        digits > 0 ? (digits == length ? WordShape.Number : WordShape.Mixed)
        : upper == 0 ? (lower > 0 ? WordShape.Lower : WordShape.Caseless)
        : lower == 0 ? (upper == 1 ? WordShape.Initial : WordShape.Upper)
        : capital ? WordShape.Capital
        : WordShape.Mixed;
}
