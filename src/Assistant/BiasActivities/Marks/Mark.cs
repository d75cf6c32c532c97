namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>Words that a pupil marked.</summary>
/// <param name="Pupil">The pupil's pseudonym in this session.</param>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Code">What the pupil takes it for, such as "loaded language".</param>
/// <param name="Why">The pupil's reason; empty where none was given.</param>
public sealed record Mark(string Pupil, int First, int Last, string Code, string Why = "")
{
    /// <summary>The words.</summary>
    public TokenSpan Span => new(First, Last);
}

/// <summary>A pupil who took part, whether with marks or without. Who did not take part is missing, which is not the same as marking nothing.</summary>
/// <param name="Pupil">The pupil's pseudonym in this session.</param>
/// <param name="Texts">Numbers of the texts the pupil worked on; null for all.</param>
public sealed record TakingPart(string Pupil, IReadOnlyCollection<int>? Texts = null);
