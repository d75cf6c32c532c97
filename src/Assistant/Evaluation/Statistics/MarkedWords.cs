namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>A word that one group's texts have more often than another's.</summary>
/// <param name="Word">The word.</param>
/// <param name="LogOdds">The natural logarithm of the odds ratio; above 0 where the first group has it more often.</param>
/// <param name="Z">It in standard errors; 1.96 or more either way is the usual sign.</param>
/// <param name="Adjusted">The two-sided p-value after Holm's correction over all words.</param>
/// <param name="First">How often the first group's texts have it.</param>
/// <param name="Second">How often the second group's texts have it.</param>
public sealed record MarkedWord(string Word, double LogOdds, double Z, double Adjusted, int First, int Second);

/// <summary>
/// Words that mark a group: log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' words", equations 16, 19 and
/// 22; used for marked personas by Cheng, Durmus and Jurafsky 2023). The prior keeps rare words from looking remarkable.
/// </summary>
/// <remarks>
/// Words are counted as if each stood alone. Texts of one sample repeat each other's words, so read it as a list of words to look at, not as proof.
/// </remarks>
public static class MarkedWords
{
    private const double Unseen = 0.01;

    /// <summary>All words of both groups, the most marked first.</summary>
    /// <param name="first">How often each word stands in the first group's texts.</param>
    /// <param name="second">The same of the second group's.</param>
    /// <param name="background">How often words stand in texts at large; none for both groups together.</param>
    /// <param name="priorWords">How many words the prior weighs (α₀), above 0.</param>
    public static IReadOnlyList<MarkedWord> Compare(
        IReadOnlyDictionary<string, int> first,
        IReadOnlyDictionary<string, int> second,
        IReadOnlyDictionary<string, int>? background = null,
        double priorWords = 500
    )
    {
        Given.Above0(priorWords);
        if (first.Values.Concat(second.Values).Concat(background?.Values ?? []).Any(c => c < 0))
        {
            throw new ArgumentException("A count of words is below 0.", nameof(first));
        }

        var words = first
            .Where(w => w.Value > 0)
            .Concat(second.Where(w => w.Value > 0))
            .Select(w => w.Key)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        double Back(string word) =>
            Math.Max(
                Unseen,
                background is null ? first.GetValueOrDefault(word) + second.GetValueOrDefault(word) : background.GetValueOrDefault(word)
            );
        var known = background?.Where(w => w.Value > 0).Select(w => w.Key).Union(words, StringComparer.Ordinal) ?? words;
        var strength = priorWords / Math.Max(Unseen, known.Sum(Back));
        var (all, others) = (first.Values.Sum() + priorWords, second.Values.Sum() + priorWords);
        var found = words.Select(w => One(w, first.GetValueOrDefault(w), second.GetValueOrDefault(w), strength * Back(w), all, others)).ToList();
        var adjusted = Holm.Adjust([.. found.Select(w => Math.Min(1, 2 * Curves.BelowZ(-Math.Abs(w.Z))))]);
        return
        [
            .. found
                .Select((w, i) => w with { Adjusted = adjusted[i] })
                .OrderByDescending(w => Math.Abs(w.Z))
                .ThenBy(w => w.Word, StringComparer.Ordinal),
        ];
    }

    private static MarkedWord One(string word, int first, int second, double prior, double all, double others)
    {
        var (one, other) = (first + prior, second + prior);

        // The only word there is has no odds.
        if (all - one < 1e-9 || others - other < 1e-9)
        {
            return new(word, 0, 0, 1, first, second);
        }

        var odds = Math.Log(one / (all - one)) - Math.Log(other / (others - other));
        return new(word, Steady.Of(odds), Steady.Of(odds / Math.Sqrt((1 / one) + (1 / other))), 1, first, second);
    }
}
