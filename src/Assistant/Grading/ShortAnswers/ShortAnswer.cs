namespace Homeroom.Assistant.Grading.ShortAnswers;

/// <summary>One answer to a short question.</summary>
/// <param name="Id">The teacher's own name for it.</param>
/// <param name="Text">What the student wrote.</param>
/// <param name="Score">The teacher's mark, if there is one yet.</param>
public sealed record ShortAnswer(string Id, string Text, double? Score = null);

/// <summary>A suggestion for one answer, or why there is none. Its value is in grouping, ordering and routing; it does not understand the answer.</summary>
/// <param name="Id">The answer.</param>
/// <param name="Score">The suggested mark; null where the tool is silent.</param>
/// <param name="Confidence">How likely that is the teacher's mark, 0 to 1; null where the tool is silent.</param>
/// <param name="Group">Answers of one item that say the same in the same words have the same group.</param>
/// <param name="SilentBecause">Why nothing is suggested; null where something is.</param>
public sealed record ShortSuggestion(string Id, double? Score, double? Confidence, string Group, string? SilentBecause);
