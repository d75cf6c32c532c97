using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Puts what is said and what is quoted together, as a student reads it.</summary>
internal static partial class NoteText
{
    /// <summary>The sentence with its quote.</summary>
    /// <param name="says">What is said.</param>
    /// <param name="quote">Words of the paper, as they stand there; null where they stand in what is said.</param>
    /// <param name="isStrength">Whether it says what works; else it says what to do, beginning at the quote.</param>
    public static string Of(string says, string? quote, bool isStrength)
    {
        var said = says.TrimEnd();
        if (quote is null)
        {
            return said.Length > 0 && char.IsLetterOrDigit(said[^1]) ? said + "." : said;
        }

        var words = Blank().Replace(quote, " ").Trim();
        var marked = $"“{words}”{(words[^1] is '.' or '!' or '?' or '…' ? "" : ".")}";
        return isStrength ? $"{said.TrimEnd('.', '!', ':', ' ')}: {marked}"
            : said[^1] is '?' or '”' or '"' ? $"{said} Start here: {marked}"
            : $"{said.TrimEnd('.', '!', ':', ' ')}, starting here: {marked}";
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
