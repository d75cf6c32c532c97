namespace Homeroom.Assistant.Grading.Essays;

/// <summary>
/// What the teacher's marks say about the features: many ridges, from those that hardly leave the direction set by hand to those that trust features and words, blended by
/// how well each tells marks that it was not shown. All are linear, so the blend is one linear rule and each suggestion can say what moved it.
/// </summary>
internal sealed class Calibration
{
    /// <summary>From so many marked papers on, words and pairs of words count too.</summary>
    public const int EnoughForWords = 25;

    // Above so many marks the grid is thinned, and above so many no more are read: both only save time.
    private const int Many = 150;
    private const double LeaningTrust = 0.7;

    private static readonly double[] FeatureTrust = [0.02, 0.1, 0.3, 1];
    private static readonly double[] WordTrust = [0, 0.3, 1, 3];
    private static readonly double[] Penalties = [0.2, 0.4, 0.8];

    private readonly double[] _features;
    private readonly double[] _words;
    private readonly int[] _marked;
    private double _level;
    private double _leaning;
    private readonly double _wordScale;
    private double _total;

    private Calibration(int[] marked, int features, double wordScale)
    {
        (_marked, _features, _words, LeftOut) = (marked, new double[features], new double[marked.Length], new double[marked.Length]);
        _wordScale = wordScale;
    }

    /// <summary>Each marked paper's value, told from the others alone.</summary>
    public double[] LeftOut { get; }

    /// <summary>The mean square that those miss.</summary>
    public double Error { get; private set; }

    /// <summary>Reads the marks.</summary>
    /// <param name="papers">The class as numbers.</param>
    /// <param name="marked">Which papers are marked.</param>
    /// <param name="values">Their marks, with mean 0 and spread 1.</param>
    public static Calibration Fit(ClassNumbers papers, int[] marked, double[] values)
    {
        var fit = new Calibration(marked, FeatureList.All.Count, marked.Length < EnoughForWords ? 1 : papers.WordScale(marked));
        var (leaning, features, words) = (papers.LeaningLikeness(marked), papers.FeatureLikeness(marked), papers.WordLikeness(marked));
        foreach (var (trust, wordTrust, penalty) in Grid(marked.Length))
        {
            var likeness = Sum(leaning, features, trust, words, wordTrust);
            if (Ridge.Fit(likeness, penalty, values) is { } ridge)
            {
                fit.Add(ridge, papers, trust, wordTrust);
            }
        }

        fit.Settle();
        return fit;
    }

    /// <summary>The value of a paper.</summary>
    public double Of(ClassNumbers papers, int paper)
    {
        var sum = _level + (_leaning * papers.Leaning.Of[paper]) + Words(papers, paper);
        for (var j = 0; j < _features.Length; j++)
        {
            sum += _features[j] * papers.Standard[paper][j];
        }

        return sum;
    }

    /// <summary>What one spread of a feature adds, by hand and by the marks together.</summary>
    public double Weight(ClassNumbers papers, int feature) => _features[feature] + (_leaning * papers.Leaning.Weight(feature));

    /// <summary>What the words of a paper add, by their likeness to the words of the marked ones.</summary>
    public double Words(ClassNumbers papers, int paper)
    {
        if (_marked.Length < EnoughForWords)
        {
            return 0;
        }

        var sum = 0.0;
        for (var i = 0; i < _marked.Length; i++)
        {
            sum += _words[i] * (papers.WordLikeness(_marked[i], paper) / _wordScale);
        }

        return sum;
    }

    private static IEnumerable<(double Features, double Words, double Penalty)> Grid(int marks) =>
        from trust in marks > Many ? FeatureTrust[1..] : FeatureTrust
        from words in marks < EnoughForWords ? WordTrust[..1]
        : marks > Many ? WordTrust[2..]
        : WordTrust
        from penalty in marks > Many ? Penalties[1..2] : Penalties
        select (trust, words, penalty);

    private static double[,] Sum(double[,] leaning, double[,] features, double trust, double[,] words, double wordTrust)
    {
        var n = leaning.GetLength(0);
        var sum = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                sum[i, j] = 1 + (LeaningTrust * leaning[i, j]) + (trust * features[i, j]) + (wordTrust * words[i, j]);
            }
        }

        return sum;
    }

    // The weight of evidence of a normal error with spread 1.
    private void Add(Ridge ridge, ClassNumbers papers, double trust, double wordTrust)
    {
        var weight = Math.Exp(-0.5 * _marked.Length * ridge.Error);
        _total += weight;
        Error += weight * ridge.Error;
        for (var i = 0; i < _marked.Length; i++)
        {
            var dual = weight * ridge.Dual[i];
            LeftOut[i] += weight * ridge.LeftOut[i];
            _level += dual;
            _leaning += dual * LeaningTrust * papers.Leaning.Of[_marked[i]];
            _words[i] += dual * wordTrust;
            for (var j = 0; j < _features.Length; j++)
            {
                _features[j] += dual * trust * papers.Standard[_marked[i]][j] / _features.Length;
            }
        }
    }

    private void Settle()
    {
        _level /= _total;
        _leaning /= _total;
        Error /= _total;
        foreach (var sums in (double[][])[_features, _words, LeftOut])
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] /= _total;
            }
        }
    }
}
