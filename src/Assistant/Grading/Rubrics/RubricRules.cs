using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>What must hold of a rubric.</summary>
public static class RubricRules
{
    /// <summary>Everything that does not hold.</summary>
    public static IReadOnlyList<ShapeError> Check(Rubric rubric) =>
        rubric.Criteria.Count == 0 ? [new ShapeError("/criteria", "A rubric needs at least one criterion.")] : [];
}
