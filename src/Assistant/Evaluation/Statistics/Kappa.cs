namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>How much two labels that differ still agree.</summary>
public enum KappaWeights
{
    /// <summary>Not at all (Cohen 1960).</summary>
    Plain,

    /// <summary>The less, the more levels lie between (Cicchetti and Allison 1971).</summary>
    Linear,

    /// <summary>The less, the larger the square of the levels between (Fleiss and Cohen 1973).</summary>
    Quadratic,
}

/// <summary>Agreement of two raters beyond chance.</summary>
/// <param name="Value">Cohen's kappa, at most 1; NaN where chance alone would agree always, or without pairs.</param>
/// <param name="StandardError">Its asymptotic standard error.</param>
/// <param name="Interval">Its interval.</param>
/// <param name="Observed">The (weighted) share of pairs that agree.</param>
/// <param name="Expected">The share that chance would give.</param>
/// <param name="BaseRates">How often the first rater, the human, gave each label, in the labels' order.</param>
/// <param name="Pairs">How many pairs of labels there are.</param>
public sealed record KappaResult(
    double Value,
    double StandardError,
    Interval Interval,
    double Observed,
    double Expected,
    IReadOnlyList<double> BaseRates,
    int Pairs
);

/// <summary>
/// Cohen's kappa (1960; weighted 1968) with the standard error of Fleiss, Cohen and Everitt (1969, "Large sample standard errors of kappa and weighted
/// kappa").
/// </summary>
/// <remarks>
/// Where all pairs agree that error is 0, which is no proof. Then the lower end comes from Wilson's lower end of the share that agrees.
/// </remarks>
public static class Kappa
{
    /// <summary>Kappa of pairs of labels.</summary>
    /// <param name="labels">What the human and the judge said of each case.</param>
    /// <param name="order">All labels, from low to high; the order matters to weights.</param>
    /// <param name="weights">How much labels that differ still agree.</param>
    /// <param name="confidence">How sure, between 0 and 1.</param>
    public static KappaResult Of<T>(
        IEnumerable<(T Human, T Judge)> labels,
        IReadOnlyList<T> order,
        KappaWeights weights = KappaWeights.Plain,
        double confidence = 0.95
    )
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(labels);
        var places = order.Select((label, place) => (label, place)).ToDictionary(l => l.label, l => l.place);
        var table = new int[order.Count, order.Count];
        foreach (var (human, judge) in labels)
        {
            table[Place(human), Place(judge)]++;
        }

        return Of(table, weights, confidence);

        int Place(T label) =>
            places.TryGetValue(label, out var place)
                ? place
                : throw new ArgumentException($"The label “{label}” is not among those of the order.", nameof(labels));
    }

    /// <summary>Kappa of a square table of counts.</summary>
    /// <param name="table">Rows are the human's labels, columns the judge's, both from low to high.</param>
    /// <param name="weights">How much labels that differ still agree.</param>
    /// <param name="confidence">How sure, between 0 and 1.</param>
    public static KappaResult Of(int[,] table, KappaWeights weights = KappaWeights.Plain, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(table);
        Given.Share(confidence);
        var size = table.GetLength(0);
        if (size != table.GetLength(1) || table.Cast<int>().Any(c => c < 0))
        {
            throw new ArgumentException("Give a square table of counts, none below 0.", nameof(table));
        }

        var pairs = table.Cast<int>().Sum();
        var (rows, columns) = Margins(table, pairs);
        var (observed, expected) = (0.0, 0.0);
        foreach (var (i, j, share, weight) in Cells(table, pairs, weights))
        {
            observed += weight * share;
            expected += weight * rows[i] * columns[j];
        }

        if (pairs == 0 || expected >= 1 - 1e-12)
        {
            return new(double.NaN, double.NaN, Interval.Unknown, observed, expected, rows, pairs);
        }

        var kappa = (observed - expected) / (1 - expected);
        var error = Error(table, weights, rows, columns, kappa, expected);
        return new(Steady.Of(kappa), Steady.Of(error), Ends(kappa, error, observed, expected, pairs, confidence), observed, expected, rows, pairs);
    }

    private static Interval Ends(double kappa, double error, double observed, double expected, int pairs, double confidence)
    {
        if (observed >= 1 - 1e-12)
        {
            return Interval.Of((Proportion.Wilson(pairs, pairs, confidence).Low - expected) / (1 - expected), 1, -1, 1);
        }

        var half = Curves.TwoSidedZ(confidence) * error;
        return Interval.Of(kappa - half, kappa + half, -1, 1);
    }

    private static double Error(int[,] table, KappaWeights weights, double[] rows, double[] columns, double kappa, double expected)
    {
        var size = rows.Length;
        var pairs = table.Cast<int>().Sum();
        var rowWeight = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Sum(j => columns[j] * Weight(i, j, size, weights))).ToArray();
        var columnWeight = Enumerable.Range(0, size).Select(j => Enumerable.Range(0, size).Sum(i => rows[i] * Weight(i, j, size, weights))).ToArray();
        var sum = Cells(table, pairs, weights)
            .Sum(c => c.Share * Math.Pow(c.Weight - ((rowWeight[c.Row] + columnWeight[c.Column]) * (1 - kappa)), 2));
        var variance = (sum - Math.Pow(kappa - (expected * (1 - kappa)), 2)) / (pairs * Math.Pow(1 - expected, 2));
        return Math.Sqrt(Math.Max(0, variance));
    }

    private static (double[] Rows, double[] Columns) Margins(int[,] table, int pairs)
    {
        var size = table.GetLength(0);
        var (rows, columns) = (new double[size], new double[size]);
        for (var i = 0; pairs > 0 && i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                rows[i] += table[i, j] / (double)pairs;
                columns[j] += table[i, j] / (double)pairs;
            }
        }

        return (rows, columns);
    }

    private static IEnumerable<(int Row, int Column, double Share, double Weight)> Cells(int[,] table, int pairs, KappaWeights weights)
    {
        var size = table.GetLength(0);
        return from i in Enumerable.Range(0, size)
            from j in Enumerable.Range(0, size)
            select (i, j, pairs == 0 ? 0 : table[i, j] / (double)pairs, Weight(i, j, size, weights));
    }

    private static double Weight(int i, int j, int size, KappaWeights weights)
    {
        var apart = size < 2 ? 0 : Math.Abs(i - j) / (double)(size - 1);
        return weights switch
        {
            KappaWeights.Linear => 1 - apart,
            KappaWeights.Quadratic => 1 - (apart * apart),
            _ => i == j ? 1 : 0,
        };
    }
}
