using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>A class of papers as numbers: features, leaning and words.</summary>
internal sealed class ClassNumbers
{
    private readonly WordRows _words;

    /// <summary>Counts everything.</summary>
    /// <param name="papers">The papers.</param>
    /// <param name="counts">Which papers set the measure; the others are measured by it.</param>
    /// <param name="task">What was asked.</param>
    public ClassNumbers(IReadOnlyList<PaperText> papers, IReadOnlyList<bool> counts, TaskWords task)
    {
        var shared = new ClassWords(papers.Where((_, i) => counts[i]).ToList());
        Raw = [.. papers.Select(p => Row(new Measured(p, shared, task)))];
        Standard = Essays.Standard.Of(Raw, counts);
        Leaning = new Leaning(Standard, counts);
        _words = new WordRows(papers);
    }

    /// <summary>Papers by features, as counted.</summary>
    public double[][] Raw { get; }

    /// <summary>Papers by features, 0 the middle of the class and 1 a spread.</summary>
    public double[][] Standard { get; }

    /// <summary>Where each paper leans.</summary>
    public Leaning Leaning { get; }

    /// <summary>How alike the marked papers lean.</summary>
    public double[,] LeaningLikeness(int[] marked) => Among(marked, (a, b) => Leaning.Of[a] * Leaning.Of[b]);

    /// <summary>How alike their features are.</summary>
    public double[,] FeatureLikeness(int[] marked) => Among(marked, (a, b) => Product(Standard[a], Standard[b]) / Standard[a].Length);

    /// <summary>How alike the words of marked papers are to themselves on average: what likeness is measured by.</summary>
    public double WordScale(int[] marked) => Math.Max(1e-9, marked.Average(m => _words.Likeness(m, m)));

    /// <summary>How alike their words are, 1 for a paper with itself on average.</summary>
    public double[,] WordLikeness(int[] marked) =>
        marked.Length < Calibration.EnoughForWords ? new double[marked.Length, marked.Length] : Scaled(marked, WordScale(marked));

    /// <summary>How alike the words of two papers are.</summary>
    public double WordLikeness(int one, int other) => _words.Likeness(one, other);

    /// <summary>How far apart the features of two papers are: the mean square of the differences.</summary>
    public double Distance(int one, int other)
    {
        var (a, b, sum) = (Standard[one], Standard[other], 0.0);
        for (var j = 0; j < a.Length; j++)
        {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }

        return sum / a.Length;
    }

    private double[,] Scaled(int[] marked, double scale) => Among(marked, (a, b) => WordLikeness(a, b) / scale);

    private static double[] Row(Measured paper) => [.. FeatureList.All.Select(f => f.Of(paper))];

    private static double Product(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var j = 0; j < a.Length; j++)
        {
            sum += a[j] * b[j];
        }

        return sum;
    }

    private static double[,] Among(int[] marked, Func<int, int, double> likeness)
    {
        var all = new double[marked.Length, marked.Length];
        for (var i = 0; i < marked.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                all[i, j] = all[j, i] = likeness(marked[i], marked[j]);
            }
        }

        return all;
    }
}
