using System.Text;
using System.Text.RegularExpressions;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.Words;

/// <summary>
/// Puts one neutral word in the place of every name before anything is counted, so that no name moves a suggestion. What the privacy rail knows as a name is one; so is,
/// inside a sentence, any word with a capital, and at its beginning one that nobody in the class writes small, or that is known as a given name.
/// </summary>
internal sealed partial class NeutralNames
{
    // Where so many words carry a capital, capitals tell nothing: a title, or a writer who always uses them.
    private const double TooManyCapitals = 0.4;

    // Above it the paper is written in such a script.
    private const double MostInOtherScript = 0.5;

    private const string Neutral = "Name";

    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _smallWords;
    private readonly Roster _roster;
    private readonly IReadOnlySet<string> _topic;

    /// <summary>Learns which words of a class are written small.</summary>
    /// <param name="texts">The papers of the class, and what they answer.</param>
    /// <param name="roster">The class list, if there is one.</param>
    /// <param name="topic">Words that are no names here, in small letters: those of an answer key.</param>
    public NeutralNames(IEnumerable<string> texts, Roster roster, IReadOnlySet<string>? topic = null)
    {
        (_roster, _topic) = (roster, topic ?? new HashSet<string>());
        _smallWords = _small.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            foreach (var word in Written().EnumerateMatches(text))
            {
                if (char.IsLower(text[word.Index]))
                {
                    _smallWords.Add(text.AsSpan(word.Index, word.Length));
                }
            }
        }
    }

    /// <summary>The text with every name replaced.</summary>
    public string In(string text)
    {
        var known = Handle().Replace(Known(text), Neutral);
        var words = WrittenWord.Of(known);
        // A long name carries no more weight than a short one.
        var others = words.Count(w => !w.GoesOn);
        var capitals = words.Count(w => w is { IsTitle: true, GoesOn: false });
        var trusted = capitals <= TooManyCapitals * others || others < 8;
        var isOtherScript = words.Count(w => w.IsOtherScript) > MostInOtherScript * words.Count;
        var neutral = trusted ? Replaced(known, words, isOtherScript) : known;
        return Row().Replace(neutral, Neutral);
    }

    private string Known(string text)
    {
        const string Field = "text";
        var found = Pseudonyms.Mask(new Dictionary<string, string> { [Field] = text }, _roster).Replacements;
        var masked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var name in found.Where(r => r.Kind == "NAME" && !IsOnlyWord(text.Substring(r.Start, r.Length))))
        {
            masked.Append(text, at, name.Start - at).Append(Neutral);
            at = name.Start + name.Length;
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>A word that the class writes small and that is somebody's name too: whether it is one here must not depend on who is in the class.</summary>
    private bool IsOnlyWord(string name)
    {
        var lower = name.ToLowerInvariant();
        if (!lower.Contains(' ', StringComparison.Ordinal))
        {
            return KnownNames.IsAlsoWord(name) && (_small.Contains(lower) || WordsBeforeNames.IsLittle(lower));
        }

        // "A running bear", beside somebody who is called so.
        return lower == name && Array.TrueForAll(lower.Split(' '), KnownNames.IsAlsoWord);
    }

    private string Replaced(string text, List<WrittenWord> words, bool isOtherScript)
    {
        var isName = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            isName[i] = words[i].IsTitle ? IsName(text, words, i) : words[i].IsOtherScript && !isOtherScript;
        }

        // "Running Bear went": what stands before a name with a capital of its own belongs to it.
        for (var i = words.Count - 2; i >= 0; i--)
        {
            isName[i] |= words[i].IsTitle && isName[i + 1] && words[i + 1].GoesOn && !WordsBeforeNames.IsLittle(words[i].Lower(text));
        }

        var neutral = new StringBuilder(text.Length);
        var at = 0;
        foreach (var word in words.Where((_, i) => isName[i]))
        {
            neutral.Append(text, at, word.Start - at).Append(Neutral);
            at = word.Start + word.Length;
        }

        return neutral.Append(text, at, text.Length - at).ToString();
    }

    private bool IsName(string text, List<WrittenWord> words, int i)
    {
        var word = words[i];
        var lower = word.Lower(text);
        if (_topic.Contains(lower) || lower is "i'm" or "i've" or "i'll" or "i'd" or "i’m" or "i’ve" or "i’ll" or "i’d")
        {
            return false;
        }

        if (!Begins(text, word.Start) || !(_small.Contains(lower) || WordsBeforeNames.IsLittle(lower)))
        {
            return true;
        }

        // The rail has no "An": that it takes for a word everywhere.
        return IsLabelled(text, words, i)
            || ((lower == "an" || KnownNames.IsGiven(lower)) && (!WordsBeforeNames.IsLittle(lower) || IsSomebody(text, words, i, lower)));
    }

    /// <summary>"Name: Will".</summary>
    private static bool IsLabelled(string text, List<WrittenWord> words, int i)
    {
        if (i == 0 || WordsBeforeNames.IsPointing(words[i].Lower(text)))
        {
            return false;
        }

        var end = words[i - 1].Start + words[i - 1].Length;
        return text.AsSpan(end, words[i].Start - end).Trim() is ":"
            && words[i - 1].Lower(text) is "name" or "student" or "author" or "writer" or "by";
    }

    /// <summary>"Will said", "Will Young said", "Will Young’s plan", "An Nguyen".</summary>
    private static bool IsSomebody(string text, List<WrittenWord> words, int i, string lower)
    {
        var next = i + 1;
        while (next < words.Count && words[next].GoesOn)
        {
            next++;
        }

        if (next == i + 1)
        {
            return next < words.Count && WordsBeforeNames.IsSomebody(lower, words[next].Lower(text));
        }

        var last = words[next - 1].Lower(text);
        return (
                lower == "an"
                && (KnownNames.IsSurname(words[i + 1].Lower(text)) || last == "name" || last.StartsWith("name'", StringComparison.Ordinal))
            )
            || (!WordsBeforeNames.IsPointing(lower) && last is [.., '\'' or '’', 's'])
            || (next < words.Count && WordsBeforeNames.IsSomebody(lower, words[next].Lower(text), ran: true));
    }

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

    [GeneratedRegex(@"[\p{L}\p{M}]+(?:['’‘\u2011-][\p{L}\p{M}]+)*", RegexOptions.CultureInvariant)]
    internal static partial Regex Written();

    [GeneratedRegex(@"@[A-Z]+\d*|\[\[[A-Z]+-\w+\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Handle();

    // "Ana Maria J. de la Cruz" is one name, as "Leo" is, and so is "Leo's".
    [GeneratedRegex(
        @"\bName(?:['’]s?)?(?:(?:[ \t]+(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|las|los|le|bin|binti|ibn|al|el|ben|bat|bint|ter|ten|zu|y|e|abu|umm|af|av|\p{Lu}\.)){0,3}[ \t]+Name\b(?:['’]s?)?)*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Row();
}
