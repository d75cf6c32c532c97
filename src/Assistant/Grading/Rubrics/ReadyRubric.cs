namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>A rubric to start from.</summary>
/// <param name="Id">Its id, such as "argument-6-8".</param>
/// <param name="Kind">Its sort, such as "argument".</param>
/// <param name="Band">The grade band that it is worded for.</param>
/// <param name="About">What it is for, and what to change in it, for a teacher.</param>
/// <param name="Rubric">The rubric.</param>
public sealed record ReadyRubric(string Id, string Kind, string Band, string About, Rubric Rubric);
