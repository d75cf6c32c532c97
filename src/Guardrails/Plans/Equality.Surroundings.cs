using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Plans;

internal sealed partial record Equality
{
    // No sentence reaches further, so that a text without any full stop costs no more than one with them.
    private const int LongestSentence = 1_000;

    /// <summary>Unbroken runs of arithmetic with an equals sign in them.</summary>
    private static IEnumerable<List<ArithmeticToken>> RunsIn(string text)
    {
        List<ArithmeticToken> run = [];
        for (var at = 0; at <= text.Length; )
        {
            if (at < text.Length && text[at] is ' ' or '\u00A0' or '\u2009' or '\u202F')
            {
                at++;
                continue;
            }

            if (at < text.Length && ArithmeticToken.At(text, at) is { } token)
            {
                run.Add(token);
                at = token.End;
                continue;
            }

            if (run.Count <= 60 && run.Exists(t => t.Piece == Piece.Equals))
            {
                yield return run;
            }

            run = [];
            at = at < text.Length && char.IsLetterOrDigit(text[at]) ? EndOfWord(text, at) : at + 1;
        }
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>The sentence of a run, with the next one when that is a question.</summary>
    private static string SentenceAround(string text, List<ArithmeticToken> run)
    {
        var start = run[0].Start;
        while (start > 0 && run[0].Start - start < LongestSentence && !EndsSentence(text, start - 1))
        {
            start--;
        }

        var end = SentenceEnd(text, run[^1].End);
        var next = SentenceEnd(text, end);
        return text[start..(next > end && text[next - 1] == '?' ? next : end)];
    }

    private static int SentenceEnd(string text, int from)
    {
        var at = from;
        while (at < text.Length && at - from < LongestSentence && !EndsSentence(text, at))
        {
            at++;
        }

        return Math.Min(text.Length, at + 1);
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] is '\n' || (text[at] is '.' or '!' or '?' && (at + 1 >= text.Length || text[at + 1] is ' ' or '\n'));

    private static bool StandsFree(string text, List<ArithmeticToken> run) =>
        BeginsFree(text[Math.Max(0, run[0].Start - 40)..run[0].Start], run[0])
        && !IsMixedInWords(text, run)
        && EndsFree(text[run[^1].End..Math.Min(text.Length, run[^1].End + 80)]);

    private static bool BeginsFree(string before, ArithmeticToken first)
    {
        var trimmed = before.TrimEnd(' ', '\u00A0', '\u2009', '\u202F');
        if (trimmed.Length == 0 || trimmed[^1] is '\n' or '\r' or '.' or '!' or '?' or ';' or '(' or '"' or '“')
        {
            return trimmed.Length < 2 || !char.IsDigit(trimmed[^2]) || before.Length > trimmed.Length;
        }

        if (trimmed[^1] is ':' or ',')
        {
            return trimmed.Length < 2 || !char.IsDigit(trimmed[^2]) || (before.Length > trimmed.Length && first.Text != "-");
        }

        return first.Text != "-" && before.Length > trimmed.Length && PlainWord().IsMatch(trimmed) && !WordThatCounts().IsMatch(trimmed);
    }

    /// <summary>"2 and 1/2 + 1/4": the run begins in the middle of a number.</summary>
    private static bool IsMixedInWords(string text, List<ArithmeticToken> run) =>
        run.Count > 1 && run[1].Text == "/" && text.AsSpan(0, run[0].Start).TrimEnd().EndsWith(" and", StringComparison.OrdinalIgnoreCase);

    private static bool EndsFree(string after) => FreeEnd().IsMatch(after);

    /// <summary>Words that leave it open whether an equality is meant to be true.</summary>
    [GeneratedRegex(
        @"[?≈≠~≟]|\.\.\.|…|\b(?:slips?|trap|tempting|careless|student'?s?|someone|he|she|says?|said|thinks?|thought|claims?|claimed"
            + @"|believes?|wrote|writes|got|gets|answered|mistakes?|errors?|wrong|incorrect|incorrectly|not|isn't|false|true or|agree with"
            + @"|disagree|misconceptions?|correct the|check whether|decide whether|instead|remainder|remaining|leftovers?|left over|rounds?"
            + @"|rounded|rounding|about|approximately|estimates?|estimated|estimation|nearest|roughly|nearly|almost|binary|hex|hexadecimal"
            + @"|base|modulo|mod|modular|clock|bits?|bytes?|python|code|program|string|if|suppose|pretend|imagine|let|scale)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Doubt();

    /// <summary>Words that make every number in the text doubtful.</summary>
    [GeneratedRegex(
        @"\b(?:binary|hexadecimal|hex|modulo|modular|mod|clock arithmetic|base (?:two|ten|eight|sixteen|\d)|mistakes?|errors?|wrong"
            + @"|incorrect|incorrectly|misconceptions?|true or false|(?:you|we|they) agree|agree (?:or|with)|disagree)\b|['’]s (?:work|answer|solution|method|way|working"
            + @"|thinking)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DoubtAnywhere();

    [GeneratedRegex(@"(?:^|[^\p{L}\p{N}])\p{L}[\p{L}'’]{1,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWord();

    [GeneratedRegex(
        @"\b(?:of|times|plus|minus|by|per|squared|cubed|half|halves|twice|double|triple|thirds?|fourths?|quarters?|fifths?|sixths?"
            + @"|eighths?|tenths?|over|point|hundreds?|thousands?|millions?|billions?|dozens?|negative|root|log|sin|cos|tan|ln|problem"
            + @"|question|step|item|card|example|number|exercise|task|part|chapter|grade|page|level|day|week|row|column|figure|table|room"
            + @"|unit|lesson|station|set|pair|case|round|group|cm|mm|km|ft|in|lb|kg|oz|pi|one|two|three|four|five|six|seven|eight|nine|ten"
            + @"|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|or|to|from|than|with|to the)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WordThatCounts();

    [GeneratedRegex(
        @"^(?: ?[.;,)”""](?![\w.])(?!\s{0,2}(?:r|remainder|left|with)\b)|\s{0,3}$|\s{0,3}\n"
            + @"| (?:because|so|which|but|since|square|cubic|units?)\b| and \(?[0-9][0-9.,/]{0,12} ?[+−×÷·*-] ?[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FreeEnd();
}
