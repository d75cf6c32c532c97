using System.Globalization;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>Sentences against each other: what is said twice, and what contradicts.</summary>
internal static partial class SentenceLint
{
    private const int FewestWords = 3;
    private const double Alike = 0.75;
    private const int MostSentences = 400;

    public static IEnumerable<LintFinding> Find(LintInput input)
    {
        var said = PromptSentence
            .All(input.Now)
            .Where(s => input.Now.At(s.Start) is { IsSystem: true })
            .Take(MostSentences)
            .Select(s => (Sentence: s, Words: Words(s.Text), Numbers: Numbers(s.Text), IsNo: No().IsMatch(s.Text)))
            .Where(s => s.Words.Count >= FewestWords)
            .ToList();
        for (var i = 1; i < said.Count; i++)
        {
            var other = said.Take(i).FirstOrDefault(o => Likeness(o.Words, said[i].Words) >= Alike);
            if (other.Sentence is not null)
            {
                var (line, _) = input.Now.Place(other.Sentence.Start);
                yield return said[i].IsNo != other.IsNo || !said[i].Numbers.SetEquals(other.Numbers)
                    ? Against(input, said[i].Sentence, line)
                    : Again(input, said[i].Sentence, line);
            }
        }
    }

    private static LintFinding Against(LintInput input, PromptSentence sentence, int line) =>
        input.Find(
            "sentence-contradicts",
            sentence.Start,
            LintLevel.Warning,
            string.Create(
                CultureInfo.InvariantCulture,
                $"This contradicts line {line}. A model follows one of the two, and not always the same one."
            ),
            "Keep the one that you mean."
        );

    private static LintFinding Again(LintInput input, PromptSentence sentence, int line) =>
        input.Find(
            "sentence-repeats",
            sentence.Start,
            LintLevel.Note,
            string.Create(CultureInfo.InvariantCulture, $"This repeats line {line} in other words."),
            "Say it once. Shorter prompts are followed better."
        );

    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var both = a.Count(b.Contains);
        return (double)both / (a.Count + b.Count - both);
    }

    private static HashSet<string> Words(string text) =>
        [
            .. Word()
                .Matches(text)
                .Select(m => m.Value.ToLowerInvariant())
                .Where(w => !StopWords.Has(w))
                .Select(w => w.Length > 4 && w.EndsWith('s') ? w[..^1] : w),
        ];

    private static HashSet<string> Numbers(string text) => [.. Number().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}_]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(never|not|don['’]t|no|avoid|without)\b", RegexOptions.IgnoreCase)]
    private static partial Regex No();
}
