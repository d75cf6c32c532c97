namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>A weighted total.</summary>
/// <param name="Points">The marks, each times its weight.</param>
/// <param name="Most">What the highest marks would give.</param>
public sealed record RubricTotal(decimal Points, decimal Most)
{
    /// <summary>The total of a paper; null where a criterion has no mark. It is reckoned in decimals, so that 0.1 and 0.2 make 0.3.</summary>
    public static RubricTotal? Of(Rubric rubric, IReadOnlyDictionary<string, double> marks)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(marks);
        return rubric.Criteria.All(c => marks.ContainsKey(c.Id))
            ? new RubricTotal(
                rubric.Criteria.Sum(c => (decimal)c.Weight * (decimal)marks[c.Id]),
                rubric.Criteria.Sum(c => (decimal)c.Weight * (decimal)c.Levels[^1].Points)
            )
            : null;
    }
}
