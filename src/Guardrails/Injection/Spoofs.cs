using System.Buffers;
using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Injection;

/// <summary>Marks by which a text pretends to be something else than a text: a message of the system, the end of the work, a hole in a template.</summary>
internal static partial class Spoofs
{
    // Beyond this many in one text a further one says nothing new.
    private const int MostOfOne = 16;

    // Each pattern is tried where one of these stands; one of them stands in everything that it can match.
    private static readonly SearchValues<string> RoleNeeds = SearchValues.Create(
        [
            "<",
            "[/",
            "[inst",
            "[sys",
            "[admin",
            "[developer",
            "[assistant",
            "\"role\"",
            "#",
            "system:",
            "system :",
            "system\t",
            "system  ",
            "system prompt",
            "system message",
            "system note",
            "system override",
            "system update",
            "system alert",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> EndNeeds = SearchValues.Create(
        ["END ", "BEGIN ", "START ", "nd of", "nd essay", "nd the"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> TemplateNeeds = SearchValues.Create(["{{", "${", "<%", "{%"], StringComparison.Ordinal);

    private static readonly SearchValues<string> HeadingNeeds = SearchValues.Create(["#", "assistant"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The marks in a plain text.</summary>
    public static IEnumerable<(string Code, int Start, int Length)> In(string text, Direction direction)
    {
        var found = Of("role", Role(), RoleNeeds, text)
            .Concat(Of("end", TheEnd(), EndNeeds, text))
            .Concat(Of("template", Template(), TemplateNeeds, text));
        return direction == Direction.StudentWork ? found : found.Concat(Of("role", Heading(), HeadingNeeds, text));
    }

    private static IEnumerable<(string Code, int Start, int Length)> Of(string code, Regex regex, SearchValues<string> needs, string text) =>
        text.AsSpan().ContainsAny(needs) ? regex.Matches(text).Take(MostOfOne).Select(m => (code, m.Index, m.Length)) : [];

    [GeneratedRegex(
        @"<\|[a-z_]{2,24}\|>|</?(?:message|system|assistant|user|instructions?|prompt|im_start|im_end|untrusted|source|class_notes"
            + @"|student_work|student_essay|student|essay|submission|user_input|document|context|rubric|start_of_turn|end_of_turn)>"
            + @"|<message[ \t]{1,4}role\b|\[/?(?:INST|SYS|SYSTEM|ADMIN|DEVELOPER|ASSISTANT)\b[^\[\]\n]{0,40}\]|<</?SYS>>|""role""\s{0,4}:\s{0,4}""(?:system|assistant|user)"""
            + @"|^[ \t]{0,3}(?:#{1,6}[ \t]{0,3}(?:system|assistant|user|human|prompt)\b(?:[ \t](?:prompt|message|override))?[ \t:]{0,3}$"
            + @"|\W{0,4}system(?:[ \t](?:prompt|message|note|override|update|alert|notice))?[ \t]{0,2}:[ \t*])",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Role();

    [GeneratedRegex(
        @"^[ \t]{0,3}(?:#{1,6}[ \t]{0,3}instructions?\b[ \t:]{0,3}$|assistant[ \t]{0,2}:[ \t])",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"\b(?:END|BEGIN|START)(?: OF)?(?: THE)?(?: NEW)?(?: STUDENT| USER| SYSTEM| GRADER)?(?:'S)? (?:ESSAY|SUBMISSION|WORK|RESPONSE|DOCUMENT|INPUT|PROMPT|CONTEXT|INSTRUCTIONS?|MESSAGE|OVERRIDE)\b"
            + @"|[-=#*~<\[(_]{2,12}[ \t]{0,3}[Ee]nd(?: of)?(?: the)?(?: [Ss]tudent)?(?:'s)? (?:[Ee]ssay|[Ss]ubmission|[Ww]ork|[Rr]esponse|[Dd]ocument|[Ii]nput|[Tt]ext)\b"
            + @"|^[ \t]{0,3}End of (?:the )?(?:student )?(?:essay|submission|work|response)[.:!]?[ \t]{0,3}\r?\n\s{0,8}\S",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex TheEnd();

    [GeneratedRegex(
        @"\{\{\{|\{\{[#>&^][ \t]{0,3}[a-z@.]|\{\{[ \t~]{0,3}(?:system|prompt|instruction|rubric|answer|key|api|secret|message|role|source|class_notes|student|config|self|request|constructor|"
            + @"this|@root|teacher|roster|score|grade|max|full|user|context|\d{1,4}[ \t]{0,2}\*)|\$\{[^{}\n]{0,40}(?:system|prompt|instruction|env|process|jndi|rubric|\d[ \t]{0,2}\*)"
            + @"|(?:<%|\{%)[^%\n]{0,60}(?:system|prompt|rubric|env|instruction|import|include|\d[ \t]{0,2}\*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Template();
}
