namespace Homeroom.Assistant.Evaluation.Gates;

/// <summary>A case that was made of an approved draft and accepted by a person.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Line">Its line.</param>
public sealed record KeptCase(string Id, string Line);

/// <summary>Where the accepted cases live.</summary>
public interface IKeptCases
{
    /// <summary>Those of a prompt, in the order in which they were accepted.</summary>
    Task<IReadOnlyList<KeptCase>> OfAsync(string prompt, CancellationToken ct);

    /// <summary>Ids of all of them.</summary>
    Task<IReadOnlyCollection<string>> IdsAsync(CancellationToken ct);
}
