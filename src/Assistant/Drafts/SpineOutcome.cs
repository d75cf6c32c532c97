using Homeroom.Assistant.Lessons;
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
public sealed record SpineOutcome(Draft? Draft, Refusal? Refused, string? Why, IReadOnlyList<ShapeError> Errors);
