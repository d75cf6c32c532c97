using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Evaluation.Reports.Terminal;

/// <summary>Text measured in the cells of a terminal.</summary>
internal static partial class Cells
{
    // Where letters and signs are two cells wide (Unicode's East Asian Width W and F, in coarse blocks).
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F),
        (0x2E80, 0x303E),
        (0x3041, 0xA4CF),
        (0xA960, 0xA97F),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F000, 0x1FBFF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>Cells of a text; colours take none.</summary>
    public static int Width(string text) => Colour().Replace(text, "").EnumerateRunes().Sum(Width);

    /// <summary>At most so many cells; what is cut off ends in "…".</summary>
    public static string Cut(string text, int most)
    {
        if (Width(text) <= most)
        {
            return text;
        }

        var cut = new StringBuilder();
        var room = most - 1;
        foreach (var rune in text.EnumerateRunes())
        {
            if ((room -= Width(rune)) < 0)
            {
                break;
            }

            cut.Append(rune);
        }

        return most < 1 ? "" : cut.Append('…').ToString();
    }

    /// <summary>Lines of at most so many cells, broken between words; later lines are indented.</summary>
    public static IEnumerable<string> Wrap(string text, int most, int indent)
    {
        var line = new StringBuilder();
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && Width(line.ToString()) + 1 + Width(word) > most)
            {
                yield return line.ToString();
                line.Clear().Append(' ', indent);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(Cut(word, Math.Max(1, most - indent)));
            isEmpty = false;
        }

        yield return line.ToString();
    }

    private static int Width(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : Array.Exists(Wide, w => rune.Value >= w.First && rune.Value <= w.Last) ? 2
        : 1;

    [GeneratedRegex(@"\u001b\[\d+m")]
    private static partial Regex Colour();
}
