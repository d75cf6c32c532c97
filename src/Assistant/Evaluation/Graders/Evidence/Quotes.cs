using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Evidence;

/// <summary>Finds what a text quotes.</summary>
internal static partial class Quotes
{
    /// <summary>What stands between quotation marks, straight double ones or curly ones of any sort, and has at least so many words. Marks that never close quote nothing.</summary>
    public static IReadOnlyList<string> In(string text, int leastWords) =>
        [
            .. Quoted()
                .Matches(text)
                .Select(m => m.Groups.Values.Skip(1).First(g => g.Success).Value.Trim())
                .Where(q => Words.Of(q).Take(leastWords).Count() >= leastWords),
        ];

    [GeneratedRegex(
        "“([^“”]{1,2000})”|„([^„“”]{1,2000})[“”]|«([^«»]{1,2000})»|\"([^\"\n]{1,2000})\"|(?<!\\p{L})‘([^‘\n]{1,500}?)’(?!\\p{L})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Quoted();
}
