using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Cuts a sentence in two where two whole sentences were joined, and leaves every other sentence alone.</summary>
internal static partial class SentenceCut
{
    private const int FewestWords = 3;

    public static string Of(string sentence)
    {
        if (sentence.EndsWith('?') || sentence.Contains(':') || sentence.Contains('(') || Subordinate().IsMatch(sentence))
        {
            return sentence;
        }

        var cut = Which().Replace(Semicolons(sentence), ". This ${verb}");
        cut = Links().Replace(cut, m => Opened(cut, m));
        cut =
            Bloom.IsOrder(sentence) && !cut.Contains(',') && !HowTo().IsMatch(cut)
                ? Orders().Replace(cut, m => $". {Capital(m.Groups["next"].Value)}")
                : cut;
        return SentenceSplit.Of(cut).All(s => Words.Of(s).Count() >= FewestWords) ? cut : sentence;
    }

    // One semicolon joins two sentences; several keep the parts of a list apart.
    private static string Semicolons(string sentence)
    {
        var at = sentence.IndexOf("; ", StringComparison.Ordinal);
        return at < 0 || sentence.IndexOf(';', at + 1) >= 0 || !Verb().IsMatch(sentence[(at + 2)..]) || !char.IsLetter(sentence[at + 2])
            ? sentence
            : $"{sentence[..at]}. {Capital(sentence[(at + 2)..])}";
    }

    // A comma before means that "and" may end a list.
    private static string Opened(string sentence, Match m)
    {
        var (link, next) = (m.Groups["link"].Value, m.Groups["next"].Value);
        return link.StartsWith("and", StringComparison.Ordinal) && sentence.IndexOf(',') < m.Index ? m.Value
            : link == "and then" ? $". Then {next}"
            : link == "and" ? $". {Capital(next)}"
            : $". {Capital(link)} {next}";
    }

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    // ", and they ...", ", but the bulb is ...", ", so each side has ...": a whole sentence follows.
    [GeneratedRegex(
        @", (?<link>and then|and|but|so) (?<next>(?:it|they|we|he|she|you|there|this|(?:the|an?|this|these|those|its|their|our|your|each|every|some|most|many|no) (?!(?:who|that|which|whose|where)\b)[\p{L}'’-]+(?: (?!(?:who|that|which|whose|where|with|of|to)\b)[\p{L}'’-]+)?) (?:is|are|was|were|has|have|had|can|cannot|do|does|did|will|would|must|may|needs?|gets?|gives?|makes?|shows?|goes|go|knows?|sees?|uses?|becomes?|stays?|comes?|takes?|turns?)\b)"
    )]
    private static partial Regex Links();

    // "a gas, which is lighter": only where nothing follows the clause.
    [GeneratedRegex(@", which (?<verb>means|shows|makes|gives)(?= [^,;]+[.!]$)")]
    private static partial Regex Which();

    // "Draw the shape and write its name": two orders.
    [GeneratedRegex(
        @"(?<= \p{L}+) and (?:then )?(?<next>(?:write|draw|explain|tell|show|check|compare|describe|say|record|label|mark|circle|decide|color) (?:the|an?|it|its|them|their|each|every|how|why|what|which|whether|one|two|three|your|all|in|on|if|with)\b)"
    )]
    private static partial Regex Orders();

    [GeneratedRegex(@"\b(?:how|what|why|where|which|who|whose|to|can|will|should|must|may|that|by|for)\b.* and ", RegexOptions.IgnoreCase)]
    private static partial Regex HowTo();

    [GeneratedRegex(
        @"\b(?:is|are|was|were|has|have|had|can|cannot|do|does|did|will|would|must|may|needs?|gets?|gives?|makes?|shows?|goes|go|knows?|sees?|uses?|becomes?|stays?|comes?|takes?|turns?|stands?|means?|let|give|use|write|ask|draw|say|tell)\b"
    )]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^(?:If|When|Whenever|Because|Although|Though|While|As|Since|After|Before|Until|Unless|Whether|Once|Where|Even|Each time|Suppose|Imagine|Say|Ask|Decide|Explain|Tell|Show|Let|Both|Either|Neither)\b|\b(?:if|that|whether|because|such|where)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Subordinate();
}
