namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>What the marks of a paper come to.</summary>
/// <param name="Points">The weighted sum of the marks.</param>
/// <param name="Most">The weighted sum of the highest levels.</param>
public sealed record RubricTotal(decimal Points, decimal Most)
{
    /// <summary>Adds up marks, in decimal arithmetic, so that 0.1 and 0.2 are 0.3.</summary>
    /// <param name="rubric">A rubric without errors.</param>
    /// <param name="marks">The mark of each criterion, by its id.</param>
    /// <returns>The total; null where a criterion has no mark, or one that is no number.</returns>
    public static RubricTotal? Of(Rubric rubric, IReadOnlyDictionary<string, double?> marks)
    {
        var (points, most) = (0m, 0m);
        foreach (var criterion in rubric.Criteria)
        {
            if (marks.GetValueOrDefault(criterion.Id) is not { } mark || !double.IsFinite(mark) || Math.Abs(mark) > 1e9)
            {
                return null;
            }

            points += (decimal)criterion.Weight * (decimal)mark;
            most += (decimal)criterion.Weight * (decimal)criterion.Levels[^1].Points;
        }

        return rubric.Criteria.Count == 0 ? null : new RubricTotal(points, most);
    }
}
