namespace Homeroom.Assistant.Lessons;

/// <summary>One place where a value does not have the shape it should have.</summary>
/// <param name="Path">JSON pointer (RFC 6901) to the place.</param>
/// <param name="Message">One sentence for a teacher, saying what to change.</param>
public sealed record ShapeError(string Path, string Message);
