using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Drafts;

/// <summary>Where a teacher's class list lives.</summary>
public interface IRosterStore
{
    /// <summary>The class list, or an empty one.</summary>
    Task<Roster> GetAsync(string teacherId, CancellationToken ct);
}
