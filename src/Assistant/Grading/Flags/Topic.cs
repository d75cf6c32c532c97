using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Tells a paper whose topic words are not those of the class: each paper is compared with the middle of the others.</summary>
internal sealed class Topic
{
    private const int FewestPapers = 8;
    private const int FewestWords = 10;

    // Where a class writes much alike, less is odd already; however it writes, a paper with this much of the usual is on the topic.
    private const double Least = 0.37;
    private const double Most = 0.62;
    private const double Spreads = 3;
    private const double SpreadOfMedian = 1.4826;

    private readonly double[] _nearness;
    private readonly double _usual;
    private readonly double _enough;

    /// <summary>Reads a class.</summary>
    public Topic(IReadOnlyList<PaperText> papers)
    {
        var stems = papers.Select(Stems).ToList();
        Dictionary<string, int> holding = new(StringComparer.Ordinal);
        foreach (var stem in stems.SelectMany(s => s))
        {
            holding[stem] = holding.GetValueOrDefault(stem) + 1;
        }

        // Squared: one word of nearly all counts more than many of a few.
        var others = Math.Max(1, papers.Count - 1);
        _nearness =
        [
            .. stems.Select(s =>
                s.Count < FewestWords ? double.NaN : s.Sum(w => Math.Pow((holding[w] - 1) / (double)others, 2)) / Math.Sqrt(s.Count)
            ),
        ];
        var known = _nearness.Where(n => !double.IsNaN(n)).Order().ToList();
        if (known.Count < FewestPapers)
        {
            (_usual, _enough) = (double.NaN, double.NaN);
            return;
        }

        _usual = known[known.Count / 2];
        var apart = known.Select(n => Math.Abs(n - _usual)).Order().ElementAt(known.Count / 2) / Math.Max(_usual, 1e-9);
        _enough = Math.Clamp(1 - (Spreads * SpreadOfMedian * apart), Least, Most);
    }

    /// <summary>The flag, if it is one.</summary>
    public PaperFlag? Find(int paper) =>
        Nearness(paper) < _enough
            ? new PaperFlag(
                "off-topic",
                "This paper shares hardly any topic words with its class. It may answer another question; read it before you mark it.",
                true
            )
            : null;

    /// <summary>How near a paper is to the topic, 1 for the middle paper; NaN where it is too short to tell.</summary>
    public double Nearness(int paper) => _nearness[paper] / _usual;

    private static HashSet<string> Stems(PaperText paper) =>
        paper
            .Words.Where(w => WordLists.IsContent(w.Lower))
            .Select(w => Stem.Of(w.Lower))
            .Where(s => !OrdinaryWords.Has(s))
            .ToHashSet(StringComparer.Ordinal);
}
