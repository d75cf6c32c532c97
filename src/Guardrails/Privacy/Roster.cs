namespace Homeroom.Guardrails.Privacy;

/// <summary>The people a text may name.</summary>
/// <param name="Names">Full names, one a person; the first word is the given name.</param>
public sealed record Roster(IReadOnlyList<string> Names)
{
    /// <summary>No class list.</summary>
    public static Roster Empty { get; } = new([]);
}
