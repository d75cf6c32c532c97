namespace Homeroom.Assistant.Grading.Essays;

/// <summary>The direction set by hand: where a paper leans before any mark is known, standardised on the class.</summary>
internal sealed class Leaning
{
    private readonly double[] _weights;

    /// <summary>Leans the papers of a class.</summary>
    /// <param name="standard">Papers by features.</param>
    /// <param name="counts">Which papers set the measure.</param>
    public Leaning(double[][] standard, IReadOnlyList<bool> counts)
    {
        var weights = FeatureList.All.Select(f => f.Weight).ToArray();
        var raw = standard.Select(row => Sum(row, weights)).ToArray();
        var (mean, spread) = Standard.Moments(raw.Where((_, i) => counts[i]));
        spread = Math.Max(spread, 1e-9);
        _weights = [.. weights.Select(w => w / spread)];
        Of = [.. raw.Select(r => (r - mean) / spread)];
        Mean = mean / spread;
    }

    /// <summary>The leaning of each paper.</summary>
    public double[] Of { get; }

    /// <summary>What the middle of the class has before it is put to 0.</summary>
    public double Mean { get; }

    /// <summary>What one spread of a feature adds.</summary>
    public double Weight(int feature) => _weights[feature];

    private static double Sum(double[] row, double[] weights)
    {
        var sum = 0.0;
        for (var j = 0; j < row.Length; j++)
        {
            sum += row[j] * weights[j];
        }

        return sum;
    }
}
