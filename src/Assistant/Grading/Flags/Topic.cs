using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Tells a paper whose topic words are not those of the class: each paper is compared with the middle of the others.</summary>
internal sealed class Topic
{
    private const int FewestPapers = 8;
    private const int FewestWords = 10;
    private const double OfUsual = 0.4;

    private readonly double[] _nearness;
    private readonly double _usual;

    /// <summary>Reads a class.</summary>
    public Topic(IReadOnlyList<PaperText> papers)
    {
        var stems = papers.Select(Stems).ToList();
        Dictionary<string, int> holding = new(StringComparer.Ordinal);
        foreach (var stem in stems.SelectMany(s => s))
        {
            holding[stem] = holding.GetValueOrDefault(stem) + 1;
        }

        var others = Math.Max(1, papers.Count - 1);
        // The words that many use are the topic: how many of them does a paper use, against the number of its own words?
        _nearness = [.. stems.Select(s => s.Count < FewestWords ? double.NaN : s.Sum(w => (holding[w] - 1) / (double)others) / Math.Sqrt(s.Count))];
        var known = _nearness.Where(n => !double.IsNaN(n)).Order().ToList();
        _usual = known.Count < FewestPapers ? double.NaN : known[known.Count / 2];
    }

    /// <summary>The flag, if it is one.</summary>
    public PaperFlag? Find(int paper) =>
        _nearness[paper] < OfUsual * _usual
            ? new PaperFlag(
                "off-topic",
                "This paper shares hardly any topic words with its class. It may answer another question; read it before you mark it.",
                true
            )
            : null;

    /// <summary>How near a paper is to the topic, 1 for the middle paper; NaN where it is too short to tell.</summary>
    public double Nearness(int paper) => _nearness[paper] / _usual;

    private static HashSet<string> Stems(PaperText paper) =>
        paper.Words.Where(w => WordLists.IsContent(w.Lower)).Select(w => Stem.Of(w.Lower)).ToHashSet(StringComparer.Ordinal);
}
