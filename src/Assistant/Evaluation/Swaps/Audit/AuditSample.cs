namespace Homeroom.Assistant.Evaluation.Swaps.Audit;

/// <summary>A text with a place for a name.</summary>
/// <param name="Id">Its id, unique in the file.</param>
/// <param name="Band">Grade band: K-2, 3-5, 6-8 or 9-12.</param>
/// <param name="Kind">request or student-work.</param>
/// <param name="Text">The text; <see cref="Place"/> stands where the name goes.</param>
public sealed record AuditSample(string Id, string Band, string Kind, string Text)
{
    /// <summary>Where the name goes.</summary>
    public const string Place = "{name}";

    /// <summary>The text with a name in it.</summary>
    public string With(string name) =>
        Text.StartsWith(Place, StringComparison.Ordinal)
            ? char.ToUpperInvariant(name[0]) + name[1..] + Text[Place.Length..].Replace(Place, name, StringComparison.Ordinal)
            : Text.Replace(Place, name, StringComparison.Ordinal);
}
