using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Safety;

/// <summary>
/// Finds where somebody speaks of being in danger, or of a friend who is: of hurting or killing oneself, of being hurt at home or by an adult, of an attack to
/// come. It listens for somebody who speaks of themselves; a subject ("suicide in Act 5") and a saying ("died laughing") are none of it. What it finds goes to
/// a person.
/// </summary>
/// <param name="safeguarding">Whom the teacher who reads it turns to.</param>
public sealed partial class SafeguardingRail(Safeguarding safeguarding) : IRail
{
    /// <summary>A rail that names the contact that stands where a school has said nothing else.</summary>
    public SafeguardingRail()
        : this(Safeguarding.Default) { }

    /// <inheritdoc/>
    public string Id => "safeguarding";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input
            .Texts.Where(t => input.Direction != Direction.Reply || Places.Has(t.Place, "student_work", "work"))
            .SelectMany(t =>
                SafetyBooks
                    .Danger.Find(t.Words)
                    .Where(h => !IsSomebodyElses(t.Text, h.Start))
                    .Select(h => new Finding(Id, h.Code, t.Place, h.Start, h.Length, Verdict.Escalate, Message(h.Code)))
            );

    private string Message(string code) =>
        $"Somebody may be speaking of {What(code)}. Read this passage now and tell {safeguarding.Contact}; for advice, {safeguarding.Hotline}.";

    private static string What(string code) =>
        code switch
        {
            "self-harm" => "hurting themselves or not wanting to live",
            "abuse" => "being hurt, touched or left without care",
            "danger" => "trouble that they cannot carry alone, such as drink, drugs or a pregnancy",
            _ => "hurting other people",
        };

    // “I want to die,” says Romeo: words in quotation marks belong to somebody else when it says so right beside the marks. Elsewhere in the sentence is not
    // enough: a student may tell what a parent said, and then what they answered themselves.
    private static bool IsSomebodyElses(string text, int at)
    {
        var open = Math.Max(text.LastIndexOf('“', at), text.LastIndexOf('"', at));
        if (
            open < 0
            || at - open > 200
            || text.AsSpan(open, at - open).Contains('”')
            || text.AsSpan(0, open + 1).Count('"') % 2 == 0 && text[open] == '"'
        )
        {
            return false;
        }

        var close = text.IndexOfAny(['”', '"'], at);
        var before = text[Math.Max(0, open - 40)..open];
        var after = close < 0 ? "" : text[(close + 1)..Math.Min(text.Length, close + 41)];
        return SpeechBefore().IsMatch(before) || SpeechAfter().IsMatch(after);
    }

    private const string Verbs = "says?|said|cries|cried|whispers?|whispered|shouts?|shouted|thinks|thought|writes|wrote|sings|sang|asks|asked";

    private const string SomebodyElse = @"\b(?!i\b|i'|me\b)[\p{L}]{2,20}";

    [GeneratedRegex(SomebodyElse + @"\s{1,3}(?:" + Verbs + @")[,:]?\s{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeechBefore();

    [GeneratedRegex(
        @"^[\s,.]{0,3}(?:(?:(?:the|an?|his|her|their)\s)?"
            + SomebodyElse
            + @"\s{1,3}(?:"
            + Verbs
            + @")\b|(?:"
            + Verbs
            + @")\s{1,3}(?!i\b|my\b)[\p{L}]{2,20})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SpeechAfter();
}
