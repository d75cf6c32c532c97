using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Bias;

/// <summary>Notes a text in which a profession in general is "he" and nobody is "she" or "they".</summary>
public sealed partial class OnlyHeRail : IRail
{
    /// <inheritdoc/>
    public string Id => "only-he";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) => input.Direction.IsForReading() ? input.Texts.SelectMany(Check) : [];

    private IEnumerable<Finding> Check(RailText text)
    {
        if (!He().IsMatch(text.Text) || AnyoneElse().IsMatch(text.Text))
        {
            return [];
        }

        return Profession()
            .Matches(text.Text)
            .Where(m => m.Groups["he"] is var he && !Quotation.Holds(text.Text, he.Index) && !HasName(text.Text, m.Groups["noun"].Index, he.Index))
            .Take(1)
            .Select(m =>
            {
                var he = m.Groups["he"];
                return new Finding(
                    Id,
                    "only-he",
                    text.Place,
                    he.Index,
                    he.Length,
                    Verdict.Note,
                    $"Any {m.Groups["noun"].Value} is “{he.Value}” here. A plural or “they” leaves room for everybody.",
                    Instead(he.Value)
                );
            });
    }

    private static string? Instead(string pronoun) =>
        pronoun.ToLowerInvariant() switch
        {
            "his" => pronoun[0] == 'H' ? "Their" : "their",
            "him" => "them",
            "himself" => "themselves",
            _ => null,
        };

    /// <summary>True when a capitalised word inside the sentence names a certain person.</summary>
    private static bool HasName(string text, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (char.IsUpper(text[at]) && text[at - 1] == ' ' && at > 1 && !".!?:”\"".Contains(text[at - 2]))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:he|his|him|himself)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex He();

    [GeneratedRegex(
        @"\b(?:she|her|hers|herself|they|their|theirs|them|themselves|themself|woman|women|girl|girls)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AnyoneElse();

    [GeneratedRegex(
        @"(?:^|[.!?:;,\n][ \n""”]{1,3}|\b(?:when|if|because|that|how|why|before|after|as|while)\s)(?:a|an|each|every|any"
            + @")\s(?:(?:good|great|real|careful|skilled|modern|young|typical|successful|wise)\s)?(?<noun>scientist|engineer|doctor"
            + @"|nurse|teacher|lawyer|judge|pilot|farmer|programmer|developer|coder|mathematician|historian|author|writer|poet|artist"
            + @"|astronomer|astronaut|biologist|chemist|physicist|geologist|researcher|journalist|reporter|editor|manager|leader|president"
            + @"|senator|citizen|student|learner|worker|builder|carpenter|plumber|electrician|mechanic|driver|firefighter|officer|soldier"
            + @"|athlete|player|coach|musician|composer|chef|cook|baker|surgeon|dentist|veterinarian|librarian|principal|inventor|designer"
            + @"|architect|analyst|person|child|reader|speaker|user)\b[^.!?\n]{0,160}?(?:[.!?]\s)?[^.!?\n]{0,60}?\b(?<he>he|his|him"
            + @"|himself)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Profession();
}
