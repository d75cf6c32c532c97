namespace Homeroom.Assistant.Feedback;

/// <summary>Where feedback lives. It is only ever appended.</summary>
public interface IFeedbackStore
{
    /// <summary>Keeps one, once for each id that a browser gave.</summary>
    Task AddAsync(FeedbackGiven feedback, CancellationToken ct);
}
