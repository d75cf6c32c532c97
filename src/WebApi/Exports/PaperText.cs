using System.Globalization;
using System.Text;

namespace Homeroom.WebApi.Exports;

/// <summary>Texts as files can hold them: no control characters, no broken pairs, one kind of line end.</summary>
internal static class PaperText
{
    private const int LongestName = 80;

    /// <summary>The text without what a file format refuses; line ends become \n and tabs spaces.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n')
            {
                clean.Append('\n');
            }
            else if (rune.Value is '\t')
            {
                clean.Append(' ');
            }
            else if (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the first letter belongs to a script that is written from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value is var first && IsRightToLeft(first);

    /// <summary>A name that every file system takes, still readable: "Why we have seasons (student handout)".</summary>
    public static string FileName(string title, string copy)
    {
        var name = new StringBuilder();
        foreach (var rune in Line(title).EnumerateRunes())
        {
            var safe =
                Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse)
                && !"\\/:*?\"<>|%".Contains(rune.ToString());
            name.Append(safe ? rune.ToString() : " ");
            if (name.Length >= LongestName)
            {
                break;
            }
        }

        var line = Line(name.ToString()).Trim('.', ' ', '-', '~');
        return $"{(line.Length == 0 ? "Lesson" : line)} ({copy})";
    }

    private static bool IsRightToLeft(int rune) =>
        rune
            is (>= 0x0590 and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
