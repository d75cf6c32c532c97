using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>
/// Figures of several teachers. Drafts of one teacher are alike, so errors are those of whole teachers (ratio estimator, Cochran 1977, section 9A.2) and are read
/// with Student's t. Of one teacher's own drafts they are those of drafts.
/// </summary>
/// <param name="tallies">One a teacher.</param>
/// <param name="own">Whether a teacher looks at the own drafts: they are shown however few there are.</param>
internal sealed class Crowd(IReadOnlyList<QualityTally> tallies, bool own = false)
{
    /// <summary>Fewer teachers than that are not shown, whatever they did.</summary>
    public const int Fewest = 5;

    private const double Confidence = 0.95;
    private readonly Dictionary<string, List<Measure>> _having = ByName(tallies);

    /// <summary>One a teacher.</summary>
    public IReadOnlyList<QualityTally> Tallies => tallies;

    /// <summary>Whether enough teachers have a measure.</summary>
    public bool IsLarge(string name) => Having(name).Count >= (own ? 1 : Fewest);

    /// <summary>All names of measures that begin like this, without the beginning.</summary>
    public IEnumerable<string> Names(string beginning) =>
        _having.Keys.Where(k => k.StartsWith(beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(k => k[beginning.Length..]);

    /// <summary>The sum of a measure.</summary>
    public Measure Sum(string name) => Having(name).Aggregate(default(Measure), (sum, m) => sum + m);

    /// <summary>A share of drafts with its interval: Wilson's for the number of independent drafts that theirs are worth (Dean and Pagano 2015).</summary>
    public MeanFigure? Rate(string name)
    {
        if (!IsLarge(name))
        {
            return null;
        }

        var (having, all) = (Having(name), Sum(name));
        var plain = all.Mean * (1 - all.Mean) / all.Count;
        var worth = plain <= 0 ? all.Count : all.Count * Math.Min(1, plain / Math.Max(plain, Variance(having, all)));
        return new MeanFigure(all.Count, Steady.Of(all.Mean), Proportion.OfShare(all.Mean, worth, Critical(having, all)));
    }

    /// <summary>A mean with its interval; null where too few teachers have it.</summary>
    /// <param name="name">The measure, from 0 up.</param>
    /// <param name="most">What it cannot exceed.</param>
    public MeanFigure? Mean(string name, double most = double.PositiveInfinity)
    {
        if (!IsLarge(name))
        {
            return null;
        }

        var (having, all) = (Having(name), Sum(name));
        var variance = Variance(having, all);
        // Equal values are no proof. Nothing varies more than passes and failures do.
        var interval =
            variance <= 1e-18 && most <= 1 ? Proportion.OfShare(all.Mean, all.Count, Critical(having, all))
            : all.Count < 2 ? Interval.Unknown
            : Interval.Of(
                all.Mean - (Critical(having, all) * Math.Sqrt(variance)),
                all.Mean + (Critical(having, all) * Math.Sqrt(variance)),
                0,
                most
            );
        return new MeanFigure(all.Count, Steady.Of(all.Mean), interval);
    }

    /// <summary>A middle value with its interval: that of the share below it, read back on the values (Woodruff 1952).</summary>
    public MeanFigure? Median(string name)
    {
        if (!IsLarge(name))
        {
            return null;
        }

        SortedList<int, int> all = [];
        var spreads = tallies.Select(t => t.Spreads.GetValueOrDefault(name)).OfType<SortedList<int, int>>().Where(s => s.Count > 0).ToList();
        foreach (var (step, count) in spreads.SelectMany(s => s))
        {
            all[step] = all.GetValueOrDefault(step) + count;
        }

        var middle = Spread.At(all, 0.5);
        List<Measure> below = [.. spreads.Select(s => Share(s, middle))];
        var sum = below.Aggregate(default(Measure), (one, other) => one + other);
        var half = Critical(below, sum) * Math.Sqrt(Math.Max(Variance(below, sum), 0.25 / sum.Count));
        var ends = Interval.Of(Spread.LowestOf(At(all, 0.5 - half)), Spread.LowestOf(At(all, 0.5 + half) + 1));
        return new MeanFigure(sum.Count, Steady.Of(Spread.ValueOf(middle)), ends);
    }

    private List<Measure> Having(string name) => _having.GetValueOrDefault(name) ?? [];

    private static Dictionary<string, List<Measure>> ByName(IReadOnlyList<QualityTally> tallies)
    {
        Dictionary<string, List<Measure>> having = new(StringComparer.Ordinal);
        foreach (var (name, measure) in tallies.SelectMany(t => t.Measures))
        {
            (having.TryGetValue(name, out var known) ? known : having[name] = []).Add(measure);
        }

        return having;
    }

    private static int At(SortedList<int, int> all, double share) => Spread.At(all, Math.Clamp(share, 0, 1));

    private static Measure Share(SortedList<int, int> counts, int middle)
    {
        var below = counts.TakeWhile(c => c.Key <= middle).Sum(c => c.Value);
        return new Measure(counts.Values.Sum(), below, below);
    }

    private double Critical(List<Measure> having, Measure all) => Curves.T(Math.Max(1, (own ? all.Count : having.Count) - 1), 0.5 + (Confidence / 2));

    private double Variance(List<Measure> having, Measure all)
    {
        var (mean, n, teachers) = (all.Mean, (double)all.Count, (double)having.Count);
        return own
            ? n < 2
                ? 0
                : Math.Max(0, all.Squares - (n * mean * mean)) / (n - 1) / n
            : having.Sum(m => Math.Pow(m.Sum - (mean * m.Count), 2)) / (n * n) * teachers / (teachers - 1);
    }
}

/// <summary>A figure of drafts and how sure it is.</summary>
/// <param name="Drafts">Drafts that have the figure.</param>
/// <param name="Mean">Their mean, share or middle value.</param>
/// <param name="Interval">95 %, drafts of one teacher taken together.</param>
public sealed record MeanFigure(int Drafts, double Mean, Interval Interval);
