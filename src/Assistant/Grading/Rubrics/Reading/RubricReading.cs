namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>What came of reading a rubric that somebody wrote elsewhere.</summary>
/// <param name="Rubric">The rubric, which breaks no rule; null where it cannot be read.</param>
/// <param name="Problems">Sentences for the teacher: what to change where there is no rubric, and what was assumed or left out where there is one.</param>
public sealed record RubricReading(Rubric? Rubric, IReadOnlyList<string> Problems);
