using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Plans;

/// <summary>Holds a text in which a place is left for the teacher to fill.</summary>
public sealed partial class GapRail : IRail
{
    /// <inheritdoc/>
    public string Id => "gaps";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        !input.Direction.IsForReading()
            ? []
            : input.Texts.SelectMany(t =>
                Gap().Matches(t.Text).Select(m => new Finding(Id, "gap", t.Place, m.Index, m.Length, Severity(t.Place), "Yours to fill, or remove."))
            );

    private static Verdict Severity(string place) => Places.Has(place, "notes") ? Verdict.Note : Verdict.Hold;

    [GeneratedRegex(@"\[ ?You fill\b[^\[\]\n]{0,600}\]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
