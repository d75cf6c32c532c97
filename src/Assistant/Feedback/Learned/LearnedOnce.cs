namespace Homeroom.Assistant.Feedback.Learned;

/// <summary>What went with a request beside the request itself, chosen once when it was asked and kept with the draft.</summary>
/// <param name="Notes">The teacher's standing notes, as they stood then.</param>
/// <param name="Examples">Ids of approved drafts that were to be shown as examples, the nearest first.</param>
public sealed record LearnedOnce(IReadOnlyList<string> Notes, IReadOnlyList<string> Examples)
{
    /// <summary>Nothing went along.</summary>
    public static LearnedOnce Nothing { get; } = new([], []);
}
