using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>One student of a group.</summary>
/// <param name="Paper">The student's paper.</param>
/// <param name="Student">The student.</param>
/// <param name="Quote">Words of the student that the evidence showed; null where it showed none.</param>
public sealed record GroupStudent(string Paper, string Student, string? Quote);

/// <summary>Students who are below the same level on the same criterion. A student stands in every group that fits.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Below">The level that they have still to reach.</param>
/// <param name="Students">The students, the lowest mark first.</param>
public sealed record ReteachGroup(Criterion Criterion, Level Below, IReadOnlyList<GroupStudent> Students)
{
    /// <summary>The most groups that are made; nobody can teach more at a time.</summary>
    public const int Most = 5;

    // One student is no group.
    private const int Smallest = 2;

    internal static IReadOnlyList<ReteachGroup> Of(SeenClass seen) =>
        [
            .. seen
                .Setup.Rubric.Criteria.Select(c => Of(c, seen))
                .Where(g => g.Students.Count >= Smallest)
                .OrderByDescending(g => g.Students.Count)
                .Take(Most),
        ];

    private static ReteachGroup Of(Criterion criterion, SeenClass seen)
    {
        var bar = CriterionFigures.BarOf(criterion);
        return new ReteachGroup(
            criterion,
            bar,
            [
                .. seen
                    .Papers.Where(p => p.On(criterion) < bar.Points - 1e-9)
                    .OrderBy(p => p.On(criterion))
                    .Select(p => new GroupStudent(p.Paper.Id, p.Paper.Student, p.Evidence(criterion)?.Text)),
            ]
        );
    }
}
