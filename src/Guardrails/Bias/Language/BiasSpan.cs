namespace Homeroom.Guardrails.Bias.Language;

/// <summary>A place in a text that may be biased. It is a proposal of word lists and patterns, which know nothing of what a text leaves out.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Code">What it may be, such as "loaded language": one of the codes of a bias-spotting activity.</param>
/// <param name="Rule">Id of the rule that found it.</param>
/// <param name="Why">One or two sentences that say why.</param>
/// <param name="Fairer">Words that could stand there, or null.</param>
/// <param name="IsPrecise">Whether the rule is so seldom wrong that drafts are told too.</param>
public sealed record BiasSpan(int Start, int Length, string Code, string Rule, string Why, string? Fairer, bool IsPrecise)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Length;
}
