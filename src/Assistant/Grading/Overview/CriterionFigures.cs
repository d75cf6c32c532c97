using System.Globalization;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>How many papers stand at a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Papers">How many reach it and not the next one; a mark between two levels counts for the lower.</param>
public sealed record LevelCount(Level Level, int Papers);

/// <summary>How a class did on one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Levels">How many papers stand at each level, the lowest first.</param>
/// <param name="Mean">The mean mark; NaN without marks.</param>
/// <param name="Spread">The standard deviation of the marks (over n less 1); NaN with fewer than two.</param>
/// <param name="Marked">How many papers have a mark on it.</param>
public sealed record CriterionFigures(Criterion Criterion, IReadOnlyList<LevelCount> Levels, double Mean, double Spread, int Marked)
{
    /// <summary>The fewest marks of which anything is said.</summary>
    public const int Fewest = 5;

    /// <summary>The level that is hoped for: the first of the upper half.</summary>
    public Level Bar => BarOf(Criterion);

    /// <summary>How many papers stand below it.</summary>
    public int Below => Levels.Where(l => l.Level.Points < Bar.Points).Sum(l => l.Papers);

    internal static Level BarOf(Criterion criterion) => criterion.Levels[criterion.Levels.Count / 2];

    internal static CriterionFigures Of(Criterion criterion, SeenClass seen)
    {
        var marks = seen.Papers.Select(p => p.On(criterion)).OfType<double>().ToList();
        var reached = marks.CountBy(m => Reached(criterion, m).Points).ToDictionary();
        var mean = marks.Count == 0 ? double.NaN : marks.Average();
        return new CriterionFigures(
            criterion,
            [.. criterion.Levels.Select(l => new LevelCount(l, reached.GetValueOrDefault(l.Points)))],
            mean,
            marks.Count < 2 ? double.NaN : Math.Sqrt(marks.Sum(m => (m - mean) * (m - mean)) / (marks.Count - 1)),
            marks.Count
        );
    }

    /// <summary>The highest level that a mark reaches.</summary>
    internal static Level Reached(Criterion criterion, double mark) =>
        criterion.Levels.LastOrDefault(l => l.Points <= mark + 1e-9) ?? criterion.Levels[0];

    internal static string? Focus(IReadOnlyList<CriterionFigures> criteria)
    {
        var worst = criteria
            .Where(c => c.Marked >= Fewest)
            .OrderByDescending(c => (double)c.Below / c.Marked)
            .ThenBy(c => c.Mean / c.Criterion.Levels[^1].Points)
            .FirstOrDefault();
        return worst switch
        {
            null => null,
            { Below: 0 } => criteria.Any(c => c.Marked < Fewest)
                ? null
                : "Nobody is below the level you hope for: the class is ready for something harder.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{worst.Criterion.Name} is where to spend the next lesson: {worst.Share()}."),
        };
    }

    private string Share() =>
        (2 * Below).CompareTo(Marked) switch
        {
            _ when Below == Marked => $"everyone is below {Bar.Name}",
            > 0 => $"more than half the class is below {Bar.Name}",
            0 => $"half the class is below {Bar.Name}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{Below} of {Marked} {(Below == 1 ? "is" : "are")} below {Bar.Name}"),
        };
}
