using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Tells words that are offered to a student to put in from words that are quoted.</summary>
internal static partial class OfferedWords
{
    private const int LongestFrame = 6;

    /// <summary>Whether the quoted words are handed to the student as text: "write: “…”".</summary>
    public static bool Are(string says, string quote)
    {
        var at = says.IndexOf(quote, StringComparison.Ordinal);
        return at > 0 && Offer().IsMatch(says[Math.Max(0, at - 60)..at]);
    }

    /// <summary>Whether they are only the beginning of a sentence, or one with a gap, which is a help and not the text.</summary>
    public static bool IsFrame(string quote) =>
        (quote.TrimEnd().EndsWith('…') || quote.TrimEnd().EndsWith("...", StringComparison.Ordinal) || quote.Contains("__", StringComparison.Ordinal))
        && Lessons.Words.Of(quote).Take(LongestFrame + 1).Count() <= LongestFrame;

    [GeneratedRegex(
        @"\b(?:write|say|saying|writing|put|use|try|change|replace|rewrite|instead|such as|for example|like|with|to|add|begin|start|end)\b[^.!?]{0,30}[“""„«‘]\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Offer();
}
