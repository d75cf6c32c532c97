using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

/// <summary>What became of a request.</summary>
/// <param name="Id">The draft, or null when nothing was stored.</param>
/// <param name="Errors">What is wrong with the fields.</param>
/// <param name="Findings">What the rails said.</param>
public sealed record AskOutcome(string? Id, IReadOnlyList<ShapeError> Errors, IReadOnlyList<Finding> Findings);

/// <summary>What became of an edit, a redo or an approval.</summary>
/// <param name="Draft">The draft afterwards; null when there is none.</param>
/// <param name="Refused">Why it was not carried out.</param>
/// <param name="Why">The same as a sentence for a teacher.</param>
/// <param name="Errors">What is wrong with the text, by JSON pointer.</param>
public sealed record SpineOutcome(Draft? Draft, Refusal? Refused, string? Why, IReadOnlyList<ShapeError> Errors)
{
    /// <summary>What kept the model from delivering, where one was asked; null when that was not the reason.</summary>
    public TroubleKind? Trouble { get; init; }

    /// <summary>How long the model's server asked us to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What the rails refused in the request.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether the model failed, and not the request or what the model wrote.</summary>
    public bool IsModelFailure => Trouble is not (null or TroubleKind.RailsRefused or TroubleKind.ReplyRefused);
}
