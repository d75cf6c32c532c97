using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>
/// Tells a paper whose sentences were shuffled: where in a paper classmates write a word says where a sentence belongs ("first", "in conclusion"), and here the sentences do not
/// stand where they belong.
/// </summary>
internal sealed class SentenceOrder
{
    private const int FewestPapers = 30;
    private const int FewestSentences = 8;
    private const double Backwards = -0.25;

    private readonly Dictionary<string, (double Sum, int Papers)> _places = new(StringComparer.Ordinal);
    private readonly double[] _order;

    /// <summary>Reads a class.</summary>
    public SentenceOrder(IReadOnlyList<PaperText> papers)
    {
        var own = papers.Select(Places).ToList();
        foreach (var (word, place) in own.SelectMany(p => p))
        {
            var (sum, count) = _places.GetValueOrDefault(word);
            _places[word] = (sum + place, count + 1);
        }

        _order = [.. papers.Select((p, i) => papers.Count < FewestPapers ? double.NaN : Order(p, own[i]))];
    }

    /// <summary>How well the sentences stand where they belong, from -1 to 1; NaN where nothing tells it.</summary>
    public double Of(int paper) => _order[paper];

    /// <summary>The flag, if it is one.</summary>
    public PaperFlag? Find(int paper) =>
        _order[paper] < Backwards
            ? new PaperFlag(
                "shuffled",
                "The sentences of this paper stand in an unusual order: what others begin with comes late, or the other way round. Read it.",
                true
            )
            : null;

    // The mean place of each word, 0 the first sentence and 1 the last.
    private static Dictionary<string, double> Places(PaperText paper)
    {
        Dictionary<string, (double Sum, int Count)> places = new(StringComparer.Ordinal);
        foreach (var word in paper.Words)
        {
            var (sum, count) = places.GetValueOrDefault(word.Lower);
            places[word.Lower] = (sum + (word.Sentence / Math.Max(1.0, paper.Sentences - 1)), count + 1);
        }

        return places.ToDictionary(p => p.Key, p => p.Value.Sum / p.Value.Count, StringComparer.Ordinal);
    }

    private double Order(PaperText paper, Dictionary<string, double> own)
    {
        if (paper.Sentences < FewestSentences)
        {
            return double.NaN;
        }

        var (sums, counts) = (new double[paper.Sentences], new double[paper.Sentences]);
        foreach (var word in paper.Words)
        {
            var (sum, papers) = _places[word.Lower];
            if (papers > 5)
            {
                // Without this paper, and the less the fewer papers tell it.
                var expected = (sum - own[word.Lower] + 2.5) / (papers - 1 + 5);
                sums[word.Sentence] += expected;
                counts[word.Sentence]++;
            }
        }

        return Correlation([.. sums.Select((s, i) => counts[i] == 0 ? 0.5 : s / counts[i])]);
    }

    private static double Correlation(double[] belongs)
    {
        var (mean, middle) = (belongs.Average(), (belongs.Length - 1) / 2.0);
        var (product, one, other) = (0.0, 1e-12, 1e-12);
        for (var i = 0; i < belongs.Length; i++)
        {
            product += (belongs[i] - mean) * (i - middle);
            one += (belongs[i] - mean) * (belongs[i] - mean);
            other += (i - middle) * (i - middle);
        }

        return product / Math.Sqrt(one * other);
    }
}
