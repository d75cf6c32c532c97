using System.Text.RegularExpressions;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Says the same in plainer words and shorter sentences, by word list and by cutting where two sentences were joined.</summary>
internal static partial class Simpler
{
    private static readonly Dictionary<string, string> Plain = Yaml.Read<Dictionary<string, string>>(
        Embedded.Text("Offline/Redoing/simpler-words.yaml")
    );

    private static readonly Regex Long = new(
        $@"(?<![\p{{L}}\p{{M}}'’-])(?:(?<a>[Aa]n?) )?(?<w>{string.Join('|', Plain.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape))})(?![\p{{L}}\p{{M}}'’-])(?<it> (?:it|them|this|that)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    /// <summary>The plainer text, or null when nothing can be plainer or the reading level does not fall.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">Terms of the lesson, which stay.</param>
    public static string? Of(string text, IReadOnlyList<string> terms)
    {
        var plain = string.Join(' ', SentenceSplit.Of(text).Select(s => IsFixed(s) ? s : Split(Swap(s, terms))));
        return Prose.Of(plain).Grade < Prose.Of(text).Grade - 0.05 ? plain : null;
    }

    // Quotations, gaps and name tokens stand as they are.
    private static bool IsFixed(string sentence) => sentence.AsSpan().IndexOfAny("“\"[«") >= 0;

    private static string Swap(string sentence, IReadOnlyList<string> terms) =>
        Long.Replace(
                sentence,
                m =>
                {
                    var word = m.Groups["w"].Value;
                    var plain = Plain[word.ToLowerInvariant()];
                    var isOpening = m.Index == 0 && sentence[(m.Index + m.Length)..].StartsWith(", ", StringComparison.Ordinal);
                    var isLink = word.ToLowerInvariant() is "however" or "therefore" or "furthermore" or "in addition";
                    return
                        (isLink && !isOpening)
                        || (m.Groups["it"].Success && plain.Contains(' '))
                        || terms.Any(t => t.Contains(word, StringComparison.OrdinalIgnoreCase))
                        ? m.Value
                        : Article(m.Groups["a"].Value, plain) + (char.IsUpper(word[0]) ? Capital(plain) : plain) + m.Groups["it"].Value;
                }
            )
            .Replace("But, ", "But ", StringComparison.Ordinal)
            .Replace("So, ", "So ", StringComparison.Ordinal);

    private static string Article(string article, string next) =>
        article.Length == 0 ? ""
        : next is "many" or "enough" ? ""
        : article[..1] + ("aeiou".Contains(next[0]) ? "n " : " ");

    private static string Split(string sentence)
    {
        if (Subordinate().IsMatch(sentence) || sentence.EndsWith('?'))
        {
            return sentence;
        }

        var cut = Joint()
            .Replace(
                sentence,
                m => $". {Capital(m.Groups["link"].Value)}{(m.Groups["link"].Length > 0 ? m.Groups["next"].Value : Capital(m.Groups["next"].Value))}"
            );
        return SentenceSplit.Of(cut).All(s => Words.Of(s).Count() >= 3) ? cut : sentence;
    }

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    // "; it ..." and ", and they ...", ", but it ...", ", so we ...": a whole sentence follows.
    [GeneratedRegex(
        @"(?:; |, (?:and |(?<link>but |so )))(?<next>(?:it|they|we|he|she|you|there) (?:is|are|was|were|has|have|had|can|cannot|do|does|did|will|would|must|may|need|needs|get|gets|give|gives|make|makes|show|shows|go|goes|know|see|use)\b)"
    )]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(?:If|When|Whenever|Because|Although|Though|While|As|Since|After|Before|Until|Unless|Whether|Once|Where|Even|Suppose|Imagine|Say|Ask|Decide|Explain|Tell|Show)\b|\b(?:if|that|whether|because)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Subordinate();
}
