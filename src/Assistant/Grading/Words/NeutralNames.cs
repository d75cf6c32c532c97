using System.Text;
using System.Text.RegularExpressions;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.Words;

/// <summary>
/// Puts one neutral word in the place of every name before anything is counted, so that no name moves a suggestion. What the privacy rail knows as a name is one; so is,
/// inside a sentence, any word with a capital, and at its beginning one that nobody in the class writes small.
/// </summary>
internal sealed partial class NeutralNames
{
    // Where so many words carry a capital, capitals tell nothing: a title, or a writer who always uses them.
    private const double TooManyCapitals = 0.4;

    private const string Neutral = "Name";

    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly Roster _roster;
    private readonly IReadOnlySet<string> _topic;

    /// <summary>Learns which words of a class are written small.</summary>
    /// <param name="texts">The papers of the class, and what they answer.</param>
    /// <param name="roster">The class list, if there is one.</param>
    /// <param name="topic">Words that are no names here, in small letters: those of an answer key.</param>
    public NeutralNames(IEnumerable<string> texts, Roster roster, IReadOnlySet<string>? topic = null)
    {
        (_roster, _topic) = (roster, topic ?? new HashSet<string>());
        foreach (var match in texts.SelectMany(t => Written().Matches(t)))
        {
            if (char.IsLower(match.Value[0]))
            {
                _small.Add(match.Value);
            }
        }
    }

    /// <summary>The text with every name replaced.</summary>
    public string In(string text)
    {
        var known = Handle().Replace(Known(text), Neutral);
        var words = Written().Matches(known);
        var capitals = words.Count(w => IsTitle(w.Value));
        var trusted = capitals <= TooManyCapitals * words.Count || words.Count < 8;
        var neutral = trusted ? Replaced(known, words) : known;
        return Row().Replace(neutral, Neutral);
    }

    private string Known(string text)
    {
        const string Field = "text";
        var found = Pseudonyms.Mask(new Dictionary<string, string> { [Field] = text }, _roster).Replacements;
        var masked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var name in found.Where(r => r.Kind == "NAME"))
        {
            masked.Append(text, at, name.Start - at).Append(Neutral);
            at = name.Start + name.Length;
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }

    private string Replaced(string text, MatchCollection words)
    {
        var neutral = new StringBuilder(text.Length);
        var at = 0;
        foreach (Match word in words)
        {
            if (
                IsTitle(word.Value)
                && !_topic.Contains(word.Value.ToLowerInvariant())
                && word.Value is not ("I" or "I'm" or "I've" or "I'll" or "I'd")
                && (!Begins(text, word.Index) || !IsSmall(word.Value))
            )
            {
                neutral.Append(text, at, word.Index - at).Append(Neutral);
                at = word.Index + word.Length;
            }
        }

        return neutral.Append(text, at, text.Length - at).ToString();
    }

    private bool IsSmall(string word) => _small.Contains(word.ToLowerInvariant());

    private static bool IsTitle(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower);

    private static bool Begins(string text, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '“' or '”' or '\'' or '‘' or '(' or '[' or '*' or '-'))
            {
                return text[i] is '.' or '!' or '?' or ':' or '…';
            }

            if (text[i] == '\n')
            {
                return true;
            }
        }

        return true;
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"@[A-Z]+\d*|\[\[[A-Z]+-\w+\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Handle();

    // "Ana Maria de la Cruz" is one name, as "Leo" is, and so is "Leo's".
    [GeneratedRegex(
        @"\bName(?:['’]s?)?(?:(?:[ \t]+(?:van|von|der|den|de|del|della|di|da|dos|la|le|bin|ibn|al|el|ben|bint|ter|ten)){0,2}[ \t]+Name\b(?:['’]s?)?)*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Row();
}
