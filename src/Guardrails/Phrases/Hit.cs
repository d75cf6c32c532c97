namespace Homeroom.Guardrails.Phrases;

/// <summary>Where a pattern stands in a text.</summary>
/// <param name="Code">The pattern's code.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
internal readonly record struct Hit(string Code, int Start, int Length);
