namespace Homeroom.Assistant.Grading.Essays;

/// <summary>One paper of a class.</summary>
/// <param name="Id">The teacher's own name for it.</param>
/// <param name="Text">What the student wrote.</param>
/// <param name="Score">The teacher's mark, if there is one yet.</param>
public sealed record Paper(string Id, string Text, double? Score = null);
