namespace Homeroom.Assistant.Feedback;

/// <summary>What a teacher said of a draft.</summary>
/// <param name="DraftId">Id of the draft.</param>
/// <param name="TeacherId">Who said it.</param>
/// <param name="Version">Version of the draft that was seen.</param>
/// <param name="Rating">useful, partly or not.</param>
/// <param name="Reasons">Short reasons that were ticked.</param>
/// <param name="Comment">The teacher's own words, or nothing.</param>
/// <param name="At">When.</param>
public sealed record Feedback(
    string DraftId,
    string TeacherId,
    int Version,
    string Rating,
    IReadOnlyList<string> Reasons,
    string Comment,
    DateTimeOffset At
);
