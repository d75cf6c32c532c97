namespace Homeroom.Assistant.Grading.Essays;

/// <summary>Suggested marks of a class, calibrated on the teacher's own.</summary>
internal sealed class EssayMarks
{
    // Steps pull suggestions toward the middle, so they are spread a little further.
    private const double Further = 1.1;
    private const double MostStretch = 3;
    private const double Sure = 0.9;
    private const int MostMoves = 4;
    private const int MostMarks = 600;

    private readonly ClassNumbers _papers;
    private readonly Scale _scale;
    private readonly Calibration _calibration;
    private readonly double _stretch;
    private readonly double _middle;
    private readonly double _mean;
    private readonly double _spread;

    /// <summary>Calibrates.</summary>
    /// <param name="papers">The class as numbers.</param>
    /// <param name="counts">Which papers are ordinary ones.</param>
    /// <param name="marks">Paper and mark of those that the teacher marked: at least two marks that differ.</param>
    /// <param name="scale">The marks that can be given.</param>
    public EssayMarks(ClassNumbers papers, IReadOnlyList<bool> counts, IReadOnlyList<(int Paper, double Mark)> marks, Scale scale)
    {
        (_papers, _scale) = (papers, scale);
        var read = marks.Where((_, i) => marks.Count <= MostMarks || i * MostMarks / marks.Count != (i - 1) * MostMarks / marks.Count).ToList();
        (_mean, _) = Standard.Moments(read.Select(m => m.Mark));
        _spread = Math.Sqrt(read.Sum(m => (m.Mark - _mean) * (m.Mark - _mean)) / (read.Count - 1));
        var values = read.Select(m => (m.Mark - _mean) / _spread).ToArray();
        _calibration = Calibration.Fit(papers, [.. read.Select(m => m.Paper)], values);
        (_middle, var told) = Standard.Moments(Enumerable.Range(0, counts.Count).Where(i => counts[i]).Select(i => _calibration.Of(papers, i)));
        // The spread of all marks is what is told and what is missed together.
        var wanted = Further * Math.Sqrt(Math.Clamp((told * told) + (0.9 * _calibration.Error), 0.36, 1.5));
        _stretch = Math.Min(MostStretch, wanted / Math.Max(told, 1e-9));
        LeftOut = [.. _calibration.LeftOut.Select(Mark)];
        Marks = read;
        Missed = Quantile([.. read.Select((m, i) => Math.Abs(m.Mark - Math.Clamp(LeftOut[i], scale.Min, scale.Max)))]);
    }

    /// <summary>The marks that were read.</summary>
    public IReadOnlyList<(int Paper, double Mark)> Marks { get; }

    /// <summary>Each marked paper's mark, told from the others alone, before it is brought to a step.</summary>
    public IReadOnlyList<double> LeftOut { get; }

    /// <summary>How far nine in ten of those are off at most, as conformal prediction counts it: with one more paper than there are.</summary>
    public double Missed { get; }

    /// <summary>The mark of a paper before it is brought to a step.</summary>
    public double Of(int paper) => Mark(_calibration.Of(_papers, paper));

    /// <summary>The suggestion for a paper.</summary>
    public Suggestion Suggest(string id, int paper)
    {
        var value = Math.Clamp(Of(paper), _scale.Min, _scale.Max);
        var mark = _scale.Nearest(value);
        var low = Math.Min(mark, _scale.NoLower(value - Missed));
        var high = Math.Max(mark, _scale.NoHigher(value + Missed));
        return new Suggestion(id, mark, low, high, Moves(paper), null);
    }

    private double Mark(double value) => _mean + (_spread * (_middle + ((value - _middle) * _stretch)));

    private List<Moved> Moves(int paper)
    {
        var words = _calibration.Words(_papers, paper);
        var features = FeatureList.All.Select(
            (f, j) => (f.Words, Standard: _papers.Standard[paper][j], Value: _calibration.Weight(_papers, j) * _papers.Standard[paper][j])
        );
        return
        [
            .. features
                .Append((Words: "wording like that of papers with high marks", Standard: words, Value: words))
                .GroupBy(m => m.Words, StringComparer.Ordinal)
                .Select(g => new Moved(g.Key, g.First().Standard > 0, Math.Round(g.Sum(m => m.Value) * _stretch * _spread, 2)))
                .Where(m => Math.Abs(m.Marks) >= 0.01)
                .OrderByDescending(m => Math.Abs(m.Marks))
                .ThenBy(m => m.What, StringComparer.Ordinal)
                .Take(MostMoves),
        ];
    }

    private static double Quantile(double[] missed)
    {
        Array.Sort(missed);
        var rank = (int)Math.Ceiling(Sure * (missed.Length + 1));
        return missed[Math.Min(missed.Length, rank) - 1];
    }
}
