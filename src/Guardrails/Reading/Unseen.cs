namespace Homeroom.Guardrails.Reading;

/// <summary>Characters that show nothing by themselves.</summary>
internal static class Unseen
{
    /// <summary>Whether a plain reading leaves the character out: it is ignorable by default (Unicode), a control character, or a mark over a letter.</summary>
    public static bool IsDropped(int rune) =>
        rune switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' => true,
            < 0x7F => false,
            < 0xA0 => rune != 0x85,
            < 0x300 => rune == 0xAD,
            _ => IsStackedMark(rune) || IsIgnorable(rune),
        };

    /// <summary>Marks that stand over, under or through letters of any script: accents, and what makes noise of a text.</summary>
    public static bool IsStackedMark(int rune) =>
        rune
            is (>= 0x300 and <= 0x36F)
                or (>= 0x483 and <= 0x489)
                or (>= 0x1AB0 and <= 0x1AFF)
                or (>= 0x1DC0 and <= 0x1DFF)
                or (>= 0x20D0 and <= 0x20FF)
                or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>Default_Ignorable_Code_Point.</summary>
    public static bool IsIgnorable(int rune) =>
        rune
            is 0xAD
                or 0x34F
                or 0x61C
                or 0x115F
                or 0x1160
                or 0x17B4
                or 0x17B5
                or (>= 0x180B and <= 0x180F)
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x206F)
                or 0x3164
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFEFF
                or 0xFFA0
                or (>= 0xFFF0 and <= 0xFFF8)
                or (>= 0x1BCA0 and <= 0x1BCA3)
                or (>= 0x1D173 and <= 0x1D17A)
                or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>A variation selector and the byte that is smuggled in it; null for another character.</summary>
    public static int? Selector(int rune) =>
        rune switch
        {
            >= 0xFE00 and <= 0xFE0F => rune - 0xFE00,
            >= 0xE0100 and <= 0xE01EF => rune - 0xE0100 + 16,
            _ => null,
        };
}
