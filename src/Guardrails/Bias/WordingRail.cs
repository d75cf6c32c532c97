using System.Text.RegularExpressions;
using Homeroom.Guardrails.Safety;

namespace Homeroom.Guardrails.Bias;

/// <summary>
/// Finds job titles that name one gender, wording that makes a person a condition, families that are taken for granted, and what is said of a whole group; and
/// suggests other words. What is quoted or looked into is left alone.
/// </summary>
public sealed partial class WordingRail : IRail
{
    /// <inheritdoc/>
    public string Id => "wording";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input.Direction.IsForReading() ? input.Texts.SelectMany(t => (Wordings.Any.In(t.Text) ? Listed(t) : []).Concat(OfGroups(t))) : [];

    private IEnumerable<Finding> OfGroups(RailText text) =>
        SafetyBooks
            .Groups.Find(text.Words)
            .Where(h => !Quotation.Holds(text.Text, h.Start))
            .Select(h => new Finding(
                Id,
                h.Code,
                text.Place,
                h.Start,
                h.Length,
                Verdict.Note,
                Message(h.Code),
                h.Code == "family" ? "the grown-ups at home" : null
            ));

    private static string Message(string code) =>
        code switch
        {
            "gendered" => "This wording names one gender.",
            "family" => "Not every family is like this. Words that fit every home leave nobody out.",
            "stereotype" =>
                "This speaks of a whole group as if everybody in it were alike. Say what one person or a source says, or leave the group out.",
            _ => "This wording can put a label before a person.",
        };

    private IEnumerable<Finding> Listed(RailText text) =>
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
                Message(f.Wording.Code),
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

        return (wording.HasCapital || !IsTitle(text, at, end)) && !HasCounterpart(text, end, wording.Phrase) && !Quotation.Holds(text, at);
    }

    /// <summary>"Businessmen and businesswomen" leaves nobody out.</summary>
    private static bool HasCounterpart(string text, int end, string phrase) =>
        (phrase.EndsWith("man", StringComparison.Ordinal) || phrase.EndsWith("men", StringComparison.Ordinal))
        && (
            AndWomen().IsMatch(text[end..Math.Min(text.Length, end + 12)])
            || text.Contains(
                string.Concat(phrase.AsSpan(0, phrase.Length - 3), "wo", phrase.AsSpan(phrase.Length - 3)),
                StringComparison.OrdinalIgnoreCase
            )
        );

    /// <summary>"Chairman Mao" and "George Foreman" are names.</summary>
    private static bool IsTitle(string text, int at, int end) =>
        char.IsUpper(text[at])
        && (
            (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]))
            || (at > 1 && text[at - 1] == ' ' && char.IsLetter(text[at - 2]))
        );

    private static string? InCaseOf(string text, int at, string? instead) =>
        instead is { Length: > 0 } && char.IsUpper(text[at]) ? char.ToUpperInvariant(instead[0]) + instead[1..] : instead;

    [GeneratedRegex(@"^(?:/| and | or )(?:-?wom[ae]n)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndWomen();

    [GeneratedRegex(@"(?<![\w-])[A-Za-z]{2,20}(?:-[A-Za-z]{2,20})?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
