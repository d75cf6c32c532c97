namespace Homeroom.Assistant.Grading.Essays;

/// <summary>What moved a suggestion.</summary>
/// <param name="What">In words for a teacher.</param>
/// <param name="More">Whether the paper has more of it than the middle of the class, or less.</param>
/// <param name="Marks">By how many marks that moved it, up or down.</param>
public sealed record Moved(string What, bool More, double Marks);

/// <summary>A suggestion for one paper, or why there is none. It never replaces a mark.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Score">The suggested mark; null where the tool is silent.</param>
/// <param name="Low">Lower end of the band that holds the teacher's mark in about nine of ten papers; null where the tool is silent.</param>
/// <param name="High">Upper end.</param>
/// <param name="Moved">What moved it, the strongest first.</param>
/// <param name="SilentBecause">Why nothing is suggested; null where something is.</param>
public sealed record Suggestion(string Id, double? Score, double? Low, double? High, IReadOnlyList<Moved> Moved, string? SilentBecause)
{
    /// <summary>No suggestion.</summary>
    public static Suggestion Silent(string id, string because) => new(id, null, null, null, [], because);
}
