using System.Net;
using System.Text;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Takes the marks of Markdown off a line.</summary>
internal static class MarkdownWords
{
    /// <summary>The words of a heading; null if the line is none. A line that is bold as a whole is one.</summary>
    public static string? Heading(string line)
    {
        var trimmed = line.Trim();
        var level = trimmed.Length - trimmed.TrimStart('#').Length;
        if (level is > 0 and <= 6 && trimmed.Length > level && trimmed[level] == ' ')
        {
            return Plain(trimmed[level..].TrimEnd('#'));
        }

        return
            trimmed.Length > 4
            && trimmed.StartsWith("**", StringComparison.Ordinal)
            && trimmed.IndexOf("**", 2, StringComparison.Ordinal) == trimmed.Length - 2
            ? Plain(trimmed)
            : null;
    }

    /// <summary>The words without emphasis, breaks and signs for the web.</summary>
    public static string Plain(string text)
    {
        var broken = text.Replace("<br>", " ", StringComparison.OrdinalIgnoreCase)
            .Replace("<br/>", " ", StringComparison.OrdinalIgnoreCase)
            .Replace("<br />", " ", StringComparison.OrdinalIgnoreCase);
        var decoded = broken.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(broken) : broken;
        var plain = new StringBuilder(decoded.Length);
        for (var i = 0; i < decoded.Length; i++)
        {
            var c = decoded[i];
            var (before, after) = (i > 0 ? decoded[i - 1] : ' ', i + 1 < decoded.Length ? decoded[i + 1] : ' ');
            var isMark =
                c is '`'
                || (c == '*' && !char.IsDigit(after) && after != ' ')
                || (c == '*' && before != ' ' && !char.IsDigit(after))
                || (c == '*' && before == '*')
                || (c == '*' && after == '*')
                || (c == '_' && (!char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after)))
                || (c == '\\' && char.IsPunctuation(after));
            if (!isMark && !(c == ' ' && plain.Length > 0 && plain[^1] == ' '))
            {
                plain.Append(char.IsControl(c) ? ' ' : c);
            }
        }

        return plain.ToString().Trim();
    }
}
