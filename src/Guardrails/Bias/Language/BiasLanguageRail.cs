namespace Homeroom.Guardrails.Bias.Language;

/// <summary>
/// Notes biased wording in what a class is going to read, where the rule that found it is seldom wrong. It says nothing of what <see cref="WordingRail"/>
/// and <see cref="OnlyHeRail"/> say already. It is no default rail: an activity's biased texts are meant to be biased.
/// </summary>
public sealed class BiasLanguageRail : IRail
{
    /// <inheritdoc/>
    public string Id => "bias-language";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) => input.Direction.IsForReading() ? input.Texts.SelectMany(Check) : [];

    private IEnumerable<Finding> Check(RailText text) =>
        BiasLanguage
            .OfRules(text.Text)
            .Where(s => s.IsPrecise)
            .Select(s => new Finding(Id, s.Code.Replace(' ', '-'), text.Place, s.Start, s.Length, Verdict.Note, s.Why, s.Fairer));
}
