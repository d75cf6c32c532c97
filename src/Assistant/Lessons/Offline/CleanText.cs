using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Makes typed or pasted text fit to stand in a plan.</summary>
internal static partial class CleanText
{
    /// <summary>One line: no control characters, no hidden characters, single spaces.</summary>
    public static string Line(string? text) =>
        text is null ? ""
        : IsLine(text) ? text
        : Spaces().Replace(Visible(text), " ").Trim();

    /// <summary>Paragraphs kept, markup taken off.</summary>
    public static string Body(string? text)
    {
        var plain = text ?? "";
        if (plain.Contains('<'))
        {
            plain = Tag().Replace(Hidden().Replace(plain, " "), m => BlockTag().IsMatch(m.Value) ? "\n" : "");
            plain = WebUtility.HtmlDecode(plain);
        }

        return Visible(plain.Replace("\r\n", "\n").Replace('\r', '\n'));
    }

    /// <summary>A text that can stand inside a marked gap: its own brackets become round, name tokens stay as they are.</summary>
    public static string ForGap(string text) =>
        Brackets()
            .Replace(
                text,
                m =>
                    m.Length > 1 ? m.Value
                    : m.Value == "[" ? "("
                    : ")"
            );

    // Nearly every text is clean already, and plans are cleaned many times over.
    private static bool IsLine(ReadOnlySpan<char> text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or '\u007f' || (c == ' ' && before == ' ') || (c > '\u007f' && !IsPlain(c)))
            {
                return false;
            }

            before = c;
        }

        return text.Length == 0 || before != ' ';
    }

    private static bool IsPlain(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.LowercaseLetter
                or UnicodeCategory.UppercaseLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.OtherNumber
                or UnicodeCategory.MathSymbol
                or UnicodeCategory.DashPunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation;

    private static string Visible(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control:
                case UnicodeCategory.LineSeparator:
                case UnicodeCategory.ParagraphSeparator:
                    // A tab keeps apart the cells of a table.
                    kept.Append(
                        rune.Value is '\n' or 0x2028 or 0x2029 ? "\n"
                        : rune.Value == '\t' ? "   "
                        : " "
                    );
                    break;
                case UnicodeCategory.Format when rune.Value is not (0x200C or 0x200D or 0x200E or 0x200F):
                case UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate:
                case var _ when rune == Rune.ReplacementChar:
                    break;
                default:
                    Append(kept, rune);
                    break;
            }
        }

        return kept.ToString();
    }

    private static void Append(StringBuilder kept, Rune rune)
    {
        Span<char> chars = stackalloc char[2];
        kept.Append(chars[..rune.EncodeToUtf16(chars)]);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"<(script|style|head)\b.*?</(script|style|head)\s*>|<!--.*?-->",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking
    )]
    private static partial Regex Hidden();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>|<![a-zA-Z][^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^</?(p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"\[\[[A-Z0-9-]+\]\]|[\[\]]")]
    private static partial Regex Brackets();
}
