using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>What a class was asked, and how it is marked.</summary>
/// <param name="Scale">The marks that can be given.</param>
/// <param name="Prompt">What was asked; may be empty.</param>
/// <param name="Source">What was given to read; may be empty.</param>
/// <param name="Band">Grade band of the class.</param>
public sealed record Assignment(Scale Scale, string Prompt = "", string Source = "", string Band = "6-8")
{
    /// <summary>The class list; without one, names are told by what stands around them.</summary>
    public Roster Roster { get; init; } = new([]);
}
