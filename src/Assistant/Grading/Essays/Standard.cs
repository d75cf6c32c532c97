namespace Homeroom.Assistant.Grading.Essays;

/// <summary>Features brought to one measure: 0 is the middle of the class, 1 a spread above it.</summary>
internal static class Standard
{
    private const double Furthest = 3;

    /// <summary>Standardises each column on the papers that count; a column that is the same everywhere becomes 0.</summary>
    /// <param name="raw">Papers by features.</param>
    /// <param name="counts">Which papers set the measure.</param>
    public static double[][] Of(IReadOnlyList<double[]> raw, IReadOnlyList<bool> counts)
    {
        var columns = raw.Count == 0 ? 0 : raw[0].Length;
        var standard = raw.Select(_ => new double[columns]).ToArray();
        var those = raw.Where((_, i) => counts[i]).ToList();
        for (var j = 0; j < columns && those.Count > 0; j++)
        {
            var column = j;
            var (mean, spread) = Moments(those.Select(r => r[column]));
            for (var i = 0; i < raw.Count && spread > 1e-9; i++)
            {
                standard[i][j] = Math.Clamp((raw[i][j] - mean) / spread, -Furthest, Furthest);
            }
        }

        return standard;
    }

    /// <summary>Mean and spread (the root of the mean square from it).</summary>
    public static (double Mean, double Spread) Moments(IEnumerable<double> values)
    {
        var all = values as IReadOnlyCollection<double> ?? [.. values];
        if (all.Count == 0)
        {
            return (0, 0);
        }

        var mean = all.Average();
        return (mean, Math.Sqrt(all.Sum(v => (v - mean) * (v - mean)) / all.Count));
    }
}
