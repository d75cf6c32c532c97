using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Assistant.Grading.Agreement;

/// <summary>One paper with the teacher's mark and the suggested one.</summary>
/// <param name="Mark">The teacher's.</param>
/// <param name="Suggested">The suggestion.</param>
/// <param name="Words">Length of the paper in words.</param>
public sealed record MarkedPair(double Mark, double Suggested, int Words);

/// <summary>How much suggestions lie above the teacher's marks in one part of a class.</summary>
/// <param name="Part">shortest third, middle third or longest third.</param>
/// <param name="Above">The mean of suggestion less mark, in marks; below 0 where suggestions are lower.</param>
/// <param name="Papers">How many papers the part has.</param>
public sealed record LengthBias(string Part, double Above, int Papers);

/// <summary>How well suggestions agree with the teacher's final marks; shown openly, whatever it is.</summary>
/// <param name="Kappa">Quadratic weighted kappa (Cohen 1968): 1 all the same, 0 no better than chance; NaN where all marks are one.</param>
/// <param name="Exact">The share that is the same mark.</param>
/// <param name="WithinOne">The share that is at most one step off.</param>
/// <param name="ByLength">Whether longer papers are judged otherwise than shorter ones.</param>
/// <param name="Papers">How many papers were compared.</param>
public sealed record MarkAgreement(double Kappa, double Exact, double WithinOne, IReadOnlyList<LengthBias> ByLength, int Papers)
{
    private const double Near = 1e-6;
    private static readonly string[] Parts = ["shortest third", "middle third", "longest third"];

    /// <summary>Compares them.</summary>
    /// <param name="pairs">The papers; each mark stands on the scale.</param>
    /// <param name="scale">The marks that can be given.</param>
    public static MarkAgreement Of(IReadOnlyList<MarkedPair> pairs, Scale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (pairs.Count == 0)
        {
            return new MarkAgreement(double.NaN, double.NaN, double.NaN, [], 0);
        }

        var kappa = Evaluation.Statistics.Kappa.Of(
            pairs.Select(p => (scale.Nearest(p.Mark), scale.Nearest(p.Suggested))),
            [.. Steps(scale)],
            KappaWeights.Quadratic
        );
        return new MarkAgreement(
            kappa.Value,
            pairs.Average(p => Math.Abs(p.Mark - p.Suggested) < Near ? 1.0 : 0),
            pairs.Average(p => Math.Abs(p.Mark - p.Suggested) < scale.Step + Near ? 1.0 : 0),
            [.. Thirds(pairs)],
            pairs.Count
        );
    }

    private static IEnumerable<LengthBias> Thirds(IReadOnlyList<MarkedPair> pairs)
    {
        var order = pairs.OrderBy(p => p.Words).ToList();
        for (var part = 0; part < Parts.Length && order.Count >= Parts.Length; part++)
        {
            var from = part * order.Count / Parts.Length;
            var third = order.GetRange(from, ((part + 1) * order.Count / Parts.Length) - from);
            yield return new LengthBias(Parts[part], third.Average(p => p.Suggested - p.Mark), third.Count);
        }
    }

    private static IEnumerable<double> Steps(Scale scale) =>
        Enumerable
            .Range(0, (int)Math.Ceiling(((scale.Max - scale.Min) / scale.Step) - Near) + 1)
            .Select(i => scale.Nearest(scale.Min + (i * scale.Step)))
            .Distinct();
}
