using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>The marks that a criterion can get.</summary>
public static class RubricScale
{
    /// <summary>From its lowest level to its highest, in steps of the least that lies between two levels, or of half of that where half points are allowed.</summary>
    public static Scale Of(Rubric rubric, Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(criterion);
        var points = criterion.Levels.Select(l => l.Points).ToList();
        var step = points.Zip(points.Skip(1), (a, b) => b - a).DefaultIfEmpty(1).Min();
        return new Scale(points[0], points[^1], rubric.HalfPoints ? step / 2 : step);
    }
}
