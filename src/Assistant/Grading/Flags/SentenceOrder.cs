using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>
/// Tells a paper whose sentences were shuffled. Classmates tell in which part of a paper a word is at home ("dear", "first", "in conclusion"), and a paper itself which sentences
/// speak of the same. Both are compared with the same sentences in many other orders.
/// </summary>
internal sealed class SentenceOrder
{
    private const int FewestPapers = 30;
    private const int FewestSentences = 8;
    private const int Parts = 6;
    private const int Orders = 60;

    // Genuine papers lie three spreads above chance on average, and one in fifty at chance: only what lies below it is told.
    private const double LikeChance = -1.2;
    private const double Trust = 4;

    private readonly Dictionary<string, double[]> _homes = new(StringComparer.Ordinal);
    private readonly double[] _all = new double[Parts];
    private readonly double[] _order;

    /// <summary>Reads a class.</summary>
    public SentenceOrder(IReadOnlyList<PaperText> papers)
    {
        var homes = papers.Select(Homes).ToList();
        foreach (var (word, part) in homes.SelectMany(h => h))
        {
            Add(word, part, 1);
        }

        _order = [.. papers.Select((p, i) => papers.Count < FewestPapers ? double.NaN : Order(p, homes[i]))];
    }

    /// <summary>How far the order of a paper is from chance, in spreads of chance; NaN where nothing tells it.</summary>
    public double Of(int paper) => _order[paper];

    /// <summary>The flag, if it is one.</summary>
    public PaperFlag? Find(int paper) =>
        _order[paper] < LikeChance
            ? new PaperFlag(
                "shuffled",
                "The sentences of this paper stand in no order that can be seen: what belongs together is apart, what others begin with comes late. Read it.",
                true
            )
            : null;

    // First and last sentence, and four parts between.
    private static int Part(int sentence, int sentences) =>
        sentence == 0 ? 0
        : sentence == sentences - 1 ? Parts - 1
        : 1 + ((sentence - 1) * (Parts - 2) / Math.Max(1, sentences - 2));

    private static HashSet<(string Word, int Part)> Homes(PaperText paper) =>
        [.. paper.Words.Select(w => (w.Lower, Part(w.Sentence, paper.Sentences)))];

    private void Add(string word, int part, double sign)
    {
        if (!_homes.TryGetValue(word, out var home))
        {
            _homes[word] = home = new double[Parts];
        }

        home[part] += sign;
        _all[part] += sign;
    }

    private double Order(PaperText paper, HashSet<(string Word, int Part)> own)
    {
        if (paper.Sentences < FewestSentences)
        {
            return double.NaN;
        }

        foreach (var (word, part) in own)
        {
            Add(word, part, -1);
        }

        var (homes, shared) = (Fit(paper), Shared(paper));
        foreach (var (word, part) in own)
        {
            Add(word, part, 1);
        }

        var order = Enumerable.Range(0, paper.Sentences).ToArray();
        var (home, neighbours) = (Home(homes, order), Neighbours(shared, order));
        List<(double Home, double Neighbours)> chance = [];
        var state = 88172645463325252UL;
        for (var i = 0; i < Orders; i++)
        {
            Shingles.Shuffle(order, ref state);
            chance.Add((Home(homes, order), Neighbours(shared, order)));
        }

        return Spreads(home, chance.Select(c => c.Home)) + Spreads(neighbours, chance.Select(c => c.Neighbours));
    }

    private static double Spreads(double value, IEnumerable<double> chance)
    {
        var (mean, spread) = Standard.Moments(chance);
        return spread < 1e-9 ? 0 : (value - mean) / spread;
    }

    // How much more at home each sentence is in each part than anywhere.
    private double[][] Fit(PaperText paper)
    {
        var fit = Enumerable.Range(0, paper.Sentences).Select(_ => new double[Parts]).ToArray();
        var total = _all.Sum();
        double[] usual = [.. _all.Select(a => a / total)];
        Dictionary<string, double[]> known = new(StringComparer.Ordinal);
        foreach (var word in paper.Words)
        {
            if (!known.TryGetValue(word.Lower, out var more))
            {
                known[word.Lower] = more = More(_homes[word.Lower], usual);
            }

            for (var part = 0; part < Parts; part++)
            {
                fit[word.Sentence][part] += more[part];
            }
        }

        return fit;
    }

    private static double[] More(double[] home, double[] usual)
    {
        var all = home.Sum();
        var more = new double[Parts];
        for (var part = 0; part < Parts && all > 0; part++)
        {
            more[part] = Math.Log((home[part] + (Trust * usual[part])) / ((all + Trust) * usual[part]));
        }

        return more;
    }

    private double[][] Shared(PaperText paper)
    {
        // Each stem of the paper has a number and a weight: the less the more papers have it.
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<double> weights = [];
        var sentences = Enumerable.Range(0, paper.Sentences).Select(_ => new List<int>()).ToArray();
        foreach (var word in paper.Words.Where(w => WordLists.IsContent(w.Lower)))
        {
            var stem = Stem.Of(word.Lower);
            if (!numbers.TryGetValue(stem, out var number))
            {
                numbers[stem] = number = weights.Count;
                weights.Add(1 / (1 + (_homes.TryGetValue(stem, out var home) ? home.Sum() / 50 : 0)));
            }

            if (!sentences[word.Sentence].Contains(number))
            {
                sentences[word.Sentence].Add(number);
            }
        }

        return Both(sentences, weights);
    }

    private static double[][] Both(List<int>[] sentences, List<double> weights)
    {
        var shared = sentences.Select(_ => new double[sentences.Length]).ToArray();
        var has = new bool[weights.Count];
        for (var j = 0; j < sentences.Length; j++)
        {
            sentences[j].ForEach(s => has[s] = true);
            for (var i = j + 1; i < sentences.Length; i++)
            {
                var both = 0.0;
                foreach (var stem in sentences[i])
                {
                    both += has[stem] ? weights[stem] : 0;
                }

                shared[i][j] = shared[j][i] = both;
            }

            sentences[j].ForEach(s => has[s] = false);
        }

        return shared;
    }

    private static double Home(double[][] fit, int[] order)
    {
        var sum = 0.0;
        for (var i = 0; i < order.Length; i++)
        {
            sum += fit[order[i]][Part(i, order.Length)];
        }

        return sum;
    }

    private static double Neighbours(double[][] shared, int[] order)
    {
        var sum = 0.0;
        for (var i = 1; i < order.Length; i++)
        {
            sum += shared[order[i - 1]][order[i]];
        }

        return sum;
    }
}
