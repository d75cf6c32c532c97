using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>The marks that a criterion can be given.</summary>
public static class RubricScale
{
    private const decimal Finest = 0.000001m;

    /// <summary>
    /// From the lowest level to the highest. The step is the smallest between two levels, or the widest on which every level stands if that is less; halved
    /// where half points are allowed.
    /// </summary>
    public static Scale Of(Rubric rubric, Criterion criterion)
    {
        var points = criterion.Levels.Select(l => Math.Round((decimal)l.Points, 6)).ToList();
        var step = points.Zip(points.Skip(1)).Select(p => p.Second - p.First).Where(gap => gap > 0).DefaultIfEmpty(1).Aggregate(Common);
        return new Scale((double)points[0], (double)points[^1], (double)(rubric.HalfPoints ? step / 2 : step));
    }

    // Euclid's, on decimals.
    private static decimal Common(decimal a, decimal b)
    {
        while (b >= Finest)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
