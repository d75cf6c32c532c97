using System.Globalization;
using System.Text;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>Text that a model, a student or a stranger wrote, made harmless for where it is shown.</summary>
internal static class Untrusted
{
    private const char Joiner = '\u2060';

    /// <summary>One line without controls, invisible characters and torn pairs, at most so long; what is cut off ends in "…".</summary>
    public static string Line(string? text, int most = 300)
    {
        var line = new StringBuilder();
        var space = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                continue;
            }

            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                space = line.Length > 0;
                continue;
            }

            if (line.Length + rune.Utf16SequenceLength + 1 >= most)
            {
                return line.Append('…').ToString();
            }

            line.Append(space ? " " : "").Append(rune);
            space = false;
        }

        return line.ToString();
    }

    /// <summary>All of a text with its line ends; controls and characters that change the reading order are shown by their numbers.</summary>
    public static string Visible(string? text)
    {
        var visible = new StringBuilder();
        foreach (var rune in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ =
                rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || IsHidden(rune))
                    ? visible.Append(rune)
                    : visible.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }

        return visible.ToString();
    }

    /// <summary>Text for HTML, between tags and in double-quoted attributes.</summary>
    public static string Html(string? text)
    {
        var html = new StringBuilder((text?.Length ?? 0) + 16);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\n' or '\t' => html.Append((char)rune.Value),
                _ when Rune.IsControl(rune) => html.Append('\uFFFD'),
                _ => html.Append(rune),
            };
        }

        return html.ToString();
    }

    /// <summary>
    /// One line for GitHub's Markdown that stays what it is: a sign that could mean something is written by its number, and what is recognised only after
    /// that (mentions, issues, addresses) is torn by a word joiner.
    /// </summary>
    public static string Markdown(string? text, int most = 300)
    {
        var line = Line(text, most);
        return string.Concat(line.Select((_, at) => Sign(line, at)));
    }

    /// <summary>A name for GitHub's Markdown, as code: nothing in it means anything, and it can be copied. Upright strokes would end the cell of a table.</summary>
    public static string MarkdownCode(string? text, int most = 160)
    {
        var line = Line(text, most).Replace('|', '\u00A6');
        var fence = new string('`', line.Split('`').Length);
        var space = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return line.Length == 0 ? "none" : $"{fence}{space}{line}{space}{fence}";
    }

    private static string Sign(string line, int at)
    {
        var c = line[at];
        var (before, after) = (at > 0 ? line[at - 1] : ' ', at + 1 < line.Length ? line[at + 1] : ' ');
        var isInside = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        return c switch
        {
            _ when !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or ';' or '%' or '(' or '\'' or '?' or '/' => c.ToString(),
            '.' or '-' when isInside => (IsRecognised(line.AsSpan(0, at)) ? Joiner.ToString() : "") + c,
            '.' or ')' when at > 0 && after == ' ' && !char.IsDigit(before) => c.ToString(),
            ':' when at > 0 && after == ' ' => c.ToString(),
            '@' or '#' or ':' => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};{Joiner}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};"),
        };
    }

    private static bool IsRecognised(ReadOnlySpan<char> before) =>
        before.EndsWith("www", StringComparison.OrdinalIgnoreCase) || before.EndsWith("gh", StringComparison.OrdinalIgnoreCase);

    /// <summary>Text for XML 1.0; what XML cannot hold is shown by its number.</summary>
    public static string Xml(string? text)
    {
        var xml = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            _ =
                rune.Value is '\n' or '\t' || (rune.Value >= 0x20 && rune.Value is not (0xFFFE or 0xFFFF or (>= 0x7F and <= 0x9F)))
                    ? xml.Append(rune)
                    : xml.Append(rune.Value == '\r' ? "" : string.Create(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]"));
        }

        return xml.ToString();
    }

    /// <summary>One line for a terminal and for the log of a workflow: no escape sequences, no workflow command of either form.</summary>
    public static string Terminal(string? text, int most = 300) =>
        Line(text, most).Replace("##[", "# #[", StringComparison.Ordinal).Replace("::", ": :", StringComparison.Ordinal);

    /// <summary>The message of a workflow command.</summary>
    public static string Command(string? text, int most = 900) => Line(text, most).Replace("%", "%25", StringComparison.Ordinal);

    /// <summary>A property of a workflow command.</summary>
    public static string CommandProperty(string? text) =>
        Command(text, 500).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    // Format characters: marks of direction, joiners, tags; with them a text reads other than it is. Torn pairs come as U+FFFD already.
    // The two joiners stay: Persian and many emoji cannot be written without them.
    private static bool IsHidden(Rune rune) =>
        rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
