using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A term of a text, with the sentence that says what it is, if the text has one.</summary>
internal sealed record SourceTerm(string Term, string? Definition);

/// <summary>Finds the terms of a text: first those it defines ("X is a ...", "X means ...", "... called X"), then its frequent words.</summary>
internal static partial class TermSearch
{
    private const int Most = 16;

    public static IReadOnlyList<SourceTerm> In(IReadOnlyList<string> sentences)
    {
        var spelled = Spellings(sentences);
        List<SourceTerm> terms = [];
        HashSet<string> stems = [];
        foreach (var (raw, sentence) in Defined(sentences, Subject()).Concat(Defined(sentences, Called())))
        {
            var term = Lower(raw, spelled);
            if (terms.Count < Most / 2 && IsTerm(term) && Words.Uses(sentence, term) && stems.Add(Key(term)))
            {
                terms.Add(new SourceTerm(term, sentence));
            }
        }

        foreach (var word in Frequent(spelled).Where(w => !stems.Any(s => s.Contains(Words.Stem(Words.Fold(w)), StringComparison.Ordinal))))
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

    private static bool IsTerm(string term) =>
        term.Length is >= 3 and <= 40 && Words.Of(term).ToList() is { Count: > 0 } words && !words.Exists(StopWords.Has);

    private static string Key(string term) => string.Join(' ', Words.Stems(term));

    // At the head of a sentence a common noun has a capital too. It loses it when the text elsewhere writes it small, or
    // when its ending is that of a common noun.
    private static string Lower(string term, Dictionary<string, Dictionary<string, int>> spelled)
    {
        var first = term.Split(' ')[0];
        var small = char.ToLowerInvariant(first[0]) + first[1..];
        var isCommon =
            spelled.GetValueOrDefault(Words.Stem(Words.Fold(first)))?.ContainsKey(small) == true
            || CommonEnding().IsMatch(first)
            || (term.Contains(' ') && !term[first.Length..].Any(char.IsUpper));
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
        @"^(?:(?:The|A|An|the|a|an)\s+)?(?<t>\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}) (?:(?:is|are|was|were) (?:an?|the|any|one|when|what|how|those|where|(?:\p{L}+ ){1,3}(?:that|which|who))|means?(?! that)|refers? to|describes?) "
    )]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:called|named|known as) (?:an? |the )?“?(?<t>\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)?)”?[.,;]")]
    private static partial Regex Called();

    [GeneratedRegex("(ing|tion|sion|sis|ism|ness|ment|ity|ology|phy|cy|ance|ence|ae|ium|yll)$")]
    private static partial Regex CommonEnding();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}’'-]*")]
    private static partial Regex Word();
}
