using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Bias;

/// <summary>Finds job titles that name one gender, and wording that makes a person a condition, and suggests other words.</summary>
public sealed partial class WordingRail : IRail
{
    /// <inheritdoc/>
    public string Id => "wording";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input.Direction.IsForReading() ? input.Texts.Where(t => Wordings.Any.In(t.Text)).SelectMany(Check) : [];

    private IEnumerable<Finding> Check(RailText text) =>
        Word()
            .Matches(text.Text)
            .SelectMany(m => Wordings.StartingWith(m.Value).Select(w => (At: m.Index, Wording: w)))
            .Where(f => Stands(text.Text, f.At, f.Wording))
            .Select(f => new Finding(
                Id,
                f.Wording.Code,
                text.Place,
                f.At,
                f.Wording.Phrase.Length,
                Verdict.Note,
                f.Wording.Code == "gendered" ? "This wording names one gender." : "This wording can put a label before a person.",
                InCaseOf(text.Text, f.At, f.Wording.Instead)
            ));

    private static bool Stands(string text, int at, Wording wording)
    {
        var end = at + wording.Phrase.Length;
        if (end > text.Length || string.Compare(text, at, wording.Phrase, 0, wording.Phrase.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-'))
        {
            return false;
        }

        if (wording.Before is not null && !wording.Before.IsMatch(text[end..Math.Min(text.Length, end + 60)]))
        {
            return false;
        }

        return !IsTitle(text, at, end) && !Quotation.Holds(text, at);
    }

    /// <summary>"Chairman Mao" and "George Foreman" are names.</summary>
    private static bool IsTitle(string text, int at, int end) =>
        char.IsUpper(text[at])
        && (
            (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]))
            || (at > 1 && text[at - 1] == ' ' && char.IsLetter(text[at - 2]))
        );

    private static string? InCaseOf(string text, int at, string? instead) =>
        instead is { Length: > 0 } && char.IsUpper(text[at]) ? char.ToUpperInvariant(instead[0]) + instead[1..] : instead;

    [GeneratedRegex(@"(?<![\w-])[A-Za-z]{2,20}(?:-[A-Za-z]{2,20})?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
