using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A term of a text, with the sentence that says what it is, if the text has one.</summary>
internal sealed record SourceTerm(string Term, string? Definition);

/// <summary>Finds the terms of a text: first those it defines ("X is a ...", "X means ...", "... called X"), then its frequent words.</summary>
internal static partial class TermSearch
{
    private const int Most = 16;
    private const int LongestDefinition = 390;

    private static readonly HashSet<string> Leads =
    [
        .. (
            "the a an of in on at with by from for into through between among their its his her our your my this these those each every some many most more "
            + "other another all no any few several one two three four five six"
        ).Split(' '),
    ];

    public static IReadOnlyList<SourceTerm> In(IReadOnlyList<string> sentences)
    {
        var spelled = Spellings(sentences);
        List<SourceTerm> terms = [];
        HashSet<string> stems = [];
        foreach (var (raw, sentence) in Defined(sentences, Subject()).Concat(Named(sentences)))
        {
            var term = Lower(raw, spelled);
            if (terms.Count < Most / 2 && IsTerm(term) && Words.Uses(sentence, term) && stems.Add(Key(term)))
            {
                terms.Add(new SourceTerm(term, sentence));
            }
        }

        foreach (
            var word in Frequent(spelled)
                .Where(w => IsThing(w, sentences))
                .Where(w => !stems.Any(s => s.Contains(Words.Stem(Words.Fold(w)), StringComparison.Ordinal)))
        )
        {
            if (terms.Count < Most && stems.Add(Key(word)))
            {
                terms.Add(new SourceTerm(word, null));
            }
        }

        return terms;
    }

    private static IEnumerable<(string Term, string Sentence)> Defined(IReadOnlyList<string> sentences, Regex pattern) =>
        sentences.Select(s => (Match: pattern.Match(s), s)).Where(m => m.Match.Success).Select(m => (m.Match.Groups["t"].Value, m.s));

    // "The process is called photosynthesis" says nothing without the sentence before it.
    private static IEnumerable<(string Term, string Sentence)> Named(IReadOnlyList<string> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (Called().Match(sentences[i]) is { Success: true } match)
            {
                var bare = BareCalled().IsMatch(sentences[i]);
                if (!bare || (i > 0 && sentences[i - 1].Length + sentences[i].Length < LongestDefinition))
                {
                    yield return (match.Groups["t"].Value, bare ? $"{sentences[i - 1]} {sentences[i]}" : sentences[i]);
                }
            }
        }
    }

    private static bool IsTerm(string term) =>
        term.Length is >= 3 and <= 40 && Words.Of(term).ToList() is { Count: > 0 } words && !words.Exists(StopWords.Has);

    // A word is a thing when "the", "of" or the like stands before it somewhere, and no other thing right after it somewhere.
    private static bool IsThing(string word, IReadOnlyList<string> sentences)
    {
        var (led, ended, latin) = (false, false, char.IsAscii(word[0]));
        var stem = Words.Stem(Words.Fold(word));
        foreach (var words in sentences.Select(s => Words.Of(s).ToList()))
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (Words.Stem(Words.Fold(words[i])) == stem)
                {
                    led |= i > 0 && Leads.Contains(words[i - 1]);
                    ended |= i == words.Count - 1 || StopWords.Has(words[i + 1]);
                }
            }

            if (led && ended)
            {
                return true;
            }
        }

        return !latin;
    }

    private static string Key(string term) => string.Join(' ', Words.Stems(term));

    // At the head of a sentence a common noun has a capital too. It loses it when the text elsewhere writes it small, or
    // when its ending is that of a common noun.
    private static string Lower(string term, Dictionary<string, Dictionary<string, int>> spelled)
    {
        var first = term.Split(' ')[0];
        var small = char.ToLowerInvariant(first[0]) + first[1..];
        if (term[first.Length..].Any(char.IsUpper))
        {
            return term;
        }

        var isCommon =
            spelled.GetValueOrDefault(Words.Stem(Words.Fold(first)))?.ContainsKey(small) == true
            || CommonEnding().IsMatch(first)
            || term.Contains(' ');
        return isCommon && !first[1..].Any(char.IsUpper) ? small + term[first.Length..] : term;
    }

    private static Dictionary<string, Dictionary<string, int>> Spellings(IReadOnlyList<string> sentences)
    {
        Dictionary<string, int> counts = [];
        foreach (var word in sentences.SelectMany(s => Word().Matches(s)).Select(m => m.Value))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        Dictionary<string, Dictionary<string, int>> spelled = [];
        foreach (var (word, count) in counts)
        {
            var stem = Words.Stem(Words.Fold(word));
            var forms = spelled.TryGetValue(stem, out var known) ? known : spelled[stem] = [];
            forms[word] = count;
        }

        return spelled;
    }

    private static IEnumerable<string> Frequent(Dictionary<string, Dictionary<string, int>> spelled) =>
        spelled
            .Select(s =>
                (Form: s.Value.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key, Count: s.Value.Values.Sum())
            )
            .Where(s => s.Count >= 2 && s.Form.Length is >= 5 and <= 40 && !StopWords.Has(Words.Fold(s.Form)))
            .OrderByDescending(s => s.Count * Math.Sqrt(s.Form.Length))
            .ThenBy(s => s.Form, StringComparer.Ordinal)
            .Select(s => Lower(s.Form, spelled))
            .Take(Most * 2);

    [GeneratedRegex(
        @"^(?:(?:The|A|An|the|a|an)\s+)?(?<t>\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}) (?:(?:is|are|was|were) (?:an?|the|any|one|when|what|how|those|where|(?:\p{L}+ ){1,3}(?:that|which|who))|means?(?! that)|refers? to|describes?) ",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:called|named|known as) (?:an? |the )?“?(?<t>\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)?)”?[.,;]")]
    private static partial Regex Called();

    [GeneratedRegex(@"\b(?:is|are|was|were|be|been|being) (?:called|named|known as)\b")]
    private static partial Regex BareCalled();

    [GeneratedRegex("(ing|tion|sion|sis|ism|ness|ment|ity|ology|phy|cy|ance|ence|ae|ium|yll)$")]
    private static partial Regex CommonEnding();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}’'-]*")]
    private static partial Regex Word();
}
