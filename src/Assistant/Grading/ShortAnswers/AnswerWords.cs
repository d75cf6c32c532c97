using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.ShortAnswers;

/// <summary>Brings the words of answers to one form: stems, numbers as digits, and rare spellings to the stem next to them that others use.</summary>
internal sealed class AnswerWords
{
    private const int Usual = 3;
    private const int ShortestSlip = 5;

    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["isn't"] = "not",
        ["isnt"] = "not",
        ["aren't"] = "not",
        ["arent"] = "not",
        ["doesn't"] = "not",
        ["doesnt"] = "not",
        ["don't"] = "not",
        ["dont"] = "not",
        ["didn't"] = "not",
        ["didnt"] = "not",
        ["wasn't"] = "not",
        ["won't"] = "not",
        ["wont"] = "not",
        ["can't"] = "not",
        ["cant"] = "not",
        ["cannot"] = "not",
        ["never"] = "not",
        ["without"] = "not",
        ["no"] = "not",
    };

    private readonly Dictionary<string, string> _near = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usual = new(StringComparer.Ordinal);

    /// <summary>Learns which stems are usual.</summary>
    /// <param name="answers">All answers to one question.</param>
    /// <param name="key">The key points; their words are usual from the start.</param>
    public AnswerWords(IReadOnlyList<PaperText> answers, IReadOnlyList<PaperText> key)
    {
        Dictionary<string, int> holding = new(StringComparer.Ordinal);
        foreach (var stem in answers.SelectMany(a => a.Words.Select(w => Stemmed(w.Lower)).Distinct(StringComparer.Ordinal)))
        {
            holding[stem] = holding.GetValueOrDefault(stem) + 1;
        }

        _usual.UnionWith(key.SelectMany(k => k.Words.Select(w => Stemmed(w.Lower))));
        _usual.UnionWith(holding.Where(h => h.Value >= Usual).Select(h => h.Key));
        foreach (
            var stem in _usual
                .OrderByDescending(s => holding.GetValueOrDefault(s))
                .ThenBy(s => s, StringComparer.Ordinal)
                .Where(s => s.Length >= ShortestSlip - 1)
        )
        {
            foreach (var near in Shortened(stem))
            {
                _near.TryAdd(near, stem);
            }
        }
    }

    /// <summary>The stems of a text in order.</summary>
    public IReadOnlyList<string> Of(PaperText text) => [.. text.Words.Select(w => Corrected(Stemmed(w.Lower)))];

    /// <summary>Whether a stem says something of the answer.</summary>
    public static bool Counts(string stem) =>
        stem is "not" || char.IsDigit(stem[0]) || (stem.Length == 1 && stem is not ("a" or "i")) || WordLists.IsContent(stem);

    private static string Stemmed(string word) => Forms.TryGetValue(word, out var form) ? form : Stem.Of(word);

    private string Corrected(string stem) =>
        stem.Length < ShortestSlip || _usual.Contains(stem)
            ? stem
            : Shortened(stem).Select(s => _near.GetValueOrDefault(s)).FirstOrDefault(s => s is not null) ?? stem;

    // One slip apart: the same after a letter less in one of them or in both.
    private static IEnumerable<string> Shortened(string stem) => Enumerable.Range(0, stem.Length).Select(i => stem.Remove(i, 1)).Prepend(stem);
}
