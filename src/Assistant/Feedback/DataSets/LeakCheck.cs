using System.Text.RegularExpressions;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>The second look at texts whose names were replaced: by plain search for the originals, by plain patterns, and by the rails once more, also as the text reads with its escapes undone.</summary>
internal static partial class LeakCheck
{
    /// <summary>Whether something that names somebody still stands in one of the texts.</summary>
    public static bool Finds(IReadOnlyDictionary<string, string> masked, NameVault vault, Roster roster)
    {
        var plain = masked.ToDictionary(m => m.Key, m => Unescaped(m.Value));
        return vault.LeaksIn(masked.Values) is not null
            || vault.LeaksIn(plain.Values) is not null
            || plain.Values.Any(t => Pattern().IsMatch(Token().Replace(t, " ")))
            || Pseudonyms.Mask(plain, roster).Replacements.Any(r => r.Kind != "TEXT");
    }

    // JSON inside of a prose message hides the beginning of a word behind \n.
    private static string Unescaped(string text) =>
        !text.Contains('\\')
            ? text
            : Escape().Replace(text, m => m.Groups[1].Success ? ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString() : " ");

    [GeneratedRegex(@"\\(?:u([0-9A-Fa-f]{4})|[nrtbf""\\/])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\[\[[A-Za-z]+-[0-9]+[A-Za-z]\]\]")]
    private static partial Regex Token();

    // E-mail addresses, United States social security numbers, telephone numbers, long numbers.
    [GeneratedRegex(@"[^\s@]@[^\s@]+\.[^\s@.]{2}|\b[0-9]{3}-[0-9]{2}-[0-9]{4}\b|\b[0-9]{9,}\b|\(?\b[0-9]{3}\)?[ .-][0-9]{3}[ .-][0-9]{4}\b")]
    private static partial Regex Pattern();
}
