using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Puts plain words in the place of longer ones, as far as the list goes and the sentence bears it.</summary>
internal static class PlainWords
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly PlainList List = Yaml.Read<PlainList>(Embedded.Text("Offline/Redoing/simpler-words.yaml"));

    private static readonly Regex Long = new(
        $@"(?<![\p{{L}}\p{{M}}\p{{N}}'’-])(?:(?<a>[Aa]n?) )?(?<w>{string.Join('|', List.Words.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape))})(?![\p{{L}}\p{{M}}\p{{N}}'’-])(?<it> (?:it|them|this|that)\b)?",
        Any
    );

    /// <summary>One sentence with plain words.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="terms">Terms of the lesson, which stay.</param>
    public static string In(string sentence, IReadOnlyList<string> terms) =>
        // Such a sentence speaks of the words themselves.
        sentence.Contains("ognate", StringComparison.Ordinal) || sentence.Contains("the word", StringComparison.Ordinal)
            ? sentence
            : Long.Replace(sentence, m => Stays(sentence, m, terms) ? m.Value : Plainer(m))
                .Replace("But, ", "But ", StringComparison.Ordinal)
                .Replace("So, ", "So ", StringComparison.Ordinal);

    private static string Plainer(Match m)
    {
        var (word, plain) = (m.Groups["w"].Value, List.Words[m.Groups["w"].Value.ToLowerInvariant()]);
        return Article(m.Groups["a"].Value, plain)
            + (char.IsUpper(word[0]) ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain)
            + m.Groups["it"].Value;
    }

    private static bool Stays(string sentence, Match m, IReadOnlyList<string> terms)
    {
        var (word, rest) = (m.Groups["w"].Value, sentence[(m.Groups["w"].Index + m.Groups["w"].Length)..]);
        var (key, isFirst) = (word.ToLowerInvariant(), m.Index == 0);
        var plain = List.Words[key];
        return IsName(m, word, rest, isFirst)
            || (IsLink(key) && !(isFirst && rest.StartsWith(", ", StringComparison.Ordinal)))
            || (plain == "and" && (isFirst || sentence[..m.Index].Contains(" and ", StringComparison.Ordinal)))
            || (m.Groups["it"].Success && plain.Contains(' ') && !key.Contains(' '))
            || IsTerm(word, terms)
            || Neighbors(sentence, m, key, rest);
    }

    // A capital inside a sentence, or two in a row, is a name or a title.
    private static bool IsName(Match m, string word, string rest, bool isFirst) =>
        (char.IsUpper(word[0]) && !(isFirst && m.Groups["a"].Length == 0))
        || (char.IsUpper(word[0]) && rest.Length > 2 && rest[0] == ' ' && char.IsUpper(rest[1]) && rest[2] is not (' ' or '’' or '\''))
        || (word.Length > 1 && word.Any(char.IsUpper) && char.IsUpper(word[1]));

    private static bool IsLink(string key) =>
        key is "however" or "therefore" or "furthermore" or "moreover" or "nevertheless" or "consequently" or "in addition";

    private static bool IsTerm(string word, IReadOnlyList<string> terms)
    {
        var stems = Words.Stems(word).Where(s => !StopWords.Has(s)).ToList();
        return terms.Any(t => t.Contains(word, StringComparison.OrdinalIgnoreCase) || (stems.Count > 0 && Words.Stems(t).Any(stems.Contains)));
    }

    private static bool Neighbors(string sentence, Match m, string key, string rest)
    {
        var before = Words.Of(sentence[..m.Groups["w"].Index]).LastOrDefault() ?? "";
        var after = rest.StartsWith(' ') ? Words.Of(rest).FirstOrDefault() ?? "" : ".";
        return Has(List.NotAfter, key, before)
            || Has(List.NotBefore, key, after)
            || List.NotWith.GetValueOrDefault(key, []).Any(w => $" {string.Join(' ', Words.Of(rest))} ".Contains($" {w} ", StringComparison.Ordinal));
    }

    private static bool Has(Dictionary<string, string[]> list, string key, string word) => list.GetValueOrDefault(key, []).Contains(word);

    private static string Article(string article, string next) =>
        article.Length == 0 ? ""
        : next is "many" or "enough" or "much" or "trouble" or "help" ? ""
        : article[..1] + ("aeiou".Contains(next[0]) ? "n " : " ");
}

/// <summary>The list of plain words, and where a long one stays.</summary>
internal sealed record PlainList
{
    public Dictionary<string, string> Words { get; init; } = [];
    public Dictionary<string, string[]> NotAfter { get; init; } = [];
    public Dictionary<string, string[]> NotBefore { get; init; } = [];
    public Dictionary<string, string[]> NotWith { get; init; } = [];
}
