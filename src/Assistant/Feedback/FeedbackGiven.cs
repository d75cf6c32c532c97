namespace Homeroom.Assistant.Feedback;

/// <summary>What a teacher said of a draft.</summary>
/// <param name="DraftId">Id of the draft.</param>
/// <param name="TeacherId">Who said it.</param>
/// <param name="Version">Version of the draft that was seen.</param>
/// <param name="Rating">useful, partly or not; wrong for a place.</param>
/// <param name="Reasons">Short reasons that were ticked.</param>
/// <param name="Comment">The teacher's own words, or nothing.</param>
/// <param name="At">When.</param>
public sealed record FeedbackGiven(
    string DraftId,
    string TeacherId,
    int Version,
    string Rating,
    IReadOnlyList<string> Reasons,
    string Comment,
    DateTimeOffset At
)
{
    /// <summary>The rating of feedback on a place: something is wrong there.</summary>
    public const string Wrong = "wrong";

    /// <summary>Id that the browser gave it: what is sent twice is kept once. Empty where it gave none.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>Pointer of the text that it is about, such as /cycle1/explanation; empty for the whole draft.</summary>
    public string Place { get; init; } = "";

    /// <summary>Where in that text, in UTF-16 units.</summary>
    public int Start { get; init; }

    /// <summary>How long the place is; 0 for the whole text.</summary>
    public int Length { get; init; }

    /// <summary>Hash of the exact prompt that the draft was asked with; empty while it is not complete.</summary>
    public string PromptHash { get; init; } = "";

    /// <summary>Who wrote the draft.</summary>
    public string Model { get; init; } = "";

    /// <summary>Name and version of the policy by which the checks judged.</summary>
    public string Policy { get; init; } = "";
}
