using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>Which groups are large enough to be shown, and their figures by teacher.</summary>
internal static class Crowd
{
    /// <summary>Fewer teachers than that are not shown, whatever they did.</summary>
    public const int Fewest = 5;

    /// <summary>Whether these rows are of enough teachers.</summary>
    public static bool IsLarge(IEnumerable<QualityRow> rows) => rows.Select(r => r.Teacher).Distinct(StringComparer.Ordinal).Skip(Fewest - 1).Any();

    /// <summary>A figure of every draft that has it, by teacher, in the order of their ids.</summary>
    public static IReadOnlyList<(string Teacher, IReadOnlyList<double> Values)> ByTeacher(
        IEnumerable<QualityRow> rows,
        Func<QualityRow, double?> figure
    ) =>
        [
            .. rows.Select(r => (r.Teacher, Value: figure(r)))
                .Where(r => r.Value is not null)
                .GroupBy(r => r.Teacher, r => r.Value!.Value, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, (IReadOnlyList<double>)[.. g.Order()])),
        ];

    /// <summary>The mean of a figure from 0 to 1 with its interval, drafts of one teacher drawn together; null where too few teachers have it.</summary>
    public static MeanFigure? Mean(IEnumerable<QualityRow> rows, Func<QualityRow, double?> figure)
    {
        var teachers = ByTeacher(rows, figure);
        if (teachers.Count < Fewest)
        {
            return null;
        }

        List<double> all = [.. teachers.SelectMany(t => t.Values)];
        var same = all.TrueForAll(v => v == all[0]);
        var interval = same ? Proportion.OfScores(all) : Bootstrap.ClusteredMean([.. teachers.Select(t => t.Values)]);
        return new MeanFigure(all.Count, Steady.Of(all.Average()), interval);
    }

    /// <summary>The middle value; null where too few teachers have one.</summary>
    public static double? Median(IEnumerable<QualityRow> rows, Func<QualityRow, double?> figure)
    {
        var teachers = ByTeacher(rows, figure);
        var sorted = teachers.SelectMany(t => t.Values).Order().ToList();
        return teachers.Count < Fewest ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

/// <summary>A mean and how sure it is.</summary>
/// <param name="Drafts">Drafts that have the figure.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Interval">95 %, by a bootstrap that draws whole teachers (by Wilson's formula where all values are the same).</param>
public sealed record MeanFigure(int Drafts, double Mean, Interval Interval);
