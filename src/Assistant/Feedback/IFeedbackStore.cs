namespace Homeroom.Assistant.Feedback;

/// <summary>Where feedback lives. It is only ever appended.</summary>
public interface IFeedbackStore
{
    /// <summary>Keeps one.</summary>
    Task AddAsync(Feedback feedback, CancellationToken ct);
}
