namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>A place in a paper that a teacher may look at for a criterion.</summary>
/// <param name="Start">The first UTF-16 unit in the paper.</param>
/// <param name="Length">How many UTF-16 units.</param>
/// <param name="Quote">What stands there, character for character.</param>
/// <param name="Because">Why it was chosen: a short phrase for the teacher, such as “two numbers from the source”.</param>
public readonly record struct EvidenceSpan(int Start, int Length, string Quote, string Because);
