using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Graders.Teaching;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Turns a level's descriptor ("States a claim and gives two reasons.") into words to a student: what the work does, and an invitation to do it.</summary>
internal static partial class LevelWords
{
    private static readonly HashSet<string> Verbs =
    [
        .. (
            "state name give tell explain support link connect follow begin open close organize quote cite include choose answer keep reach lead end describe provide present offer refer "
            + "acknowledge address introduce conclude repeat mention set bring put help use show write make add compare define list identify report record measure draw sort order group describe "
            + "build develop respond reply consider summarize paraphrase retell analyze evaluate justify defend argue predict test control label calculate solve check prove apply select weigh "
            + "point set place move read speak vary spell punctuate capitalize join combine arrange signal stay fit match focus back say slow hint look think ask notice hear see feel find count watch guess change draft plan choose discuss recognize suggest attempt capture involve pull weave hook narrate pace sum wrap round frame trace track test model sketch plot graph convert estimate interpret infer reason conclude reflect revise edit have do go try"
        ).Split(' '),
    ];

    private static readonly HashSet<string> AboutTheWork =
    [
        "the",
        "your",
        "there",
        "each",
        "every",
        "all",
        "most",
        "some",
        "a reader",
        "readers",
        "this",
        "these",
        "one",
        "two",
        "three",
        "ideas",
        "reasons",
        "sentences",
        "words",
        "paragraphs",
    ];

    /// <summary>What work at this level does, to the student; null where the descriptor cannot be said so, or says what is missing.</summary>
    public static string? Strength(string descriptor)
    {
        var said = Head(descriptor);
        var at = But().Match(said);
        said = at.Success ? said[..at.Index].TrimEnd(' ', ',') : said;
        if (said.Length == 0 || Lack().IsMatch(said))
        {
            return null;
        }

        return Verb(said) is var (verb, after) ? $"You {verb}{Yours(after)}"
            : said.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? $"Your{Yours(said[3..])}"
            : IsAboutTheWork(said) ? Upper(Yours(said))
            : null;
    }

    /// <summary>An invitation to do what the level asks for: it begins with a verb. Null where the descriptor is empty or says what is missing.</summary>
    public static string? Invitation(string descriptor)
    {
        var said = Head(descriptor);
        if (said.Length == 0 || Lack().IsMatch(said))
        {
            return null;
        }

        if (Verb(said) is not var (verb, after))
        {
            return $"{(IsAboutTheWork(said) ? "Check that" : "Show")} {Lower(Yours(said))}";
        }

        var step = $"{(verb == "have" ? "Show" : Upper(verb))}{Yours(after)}";
        return FeedbackWording.IsStep(step) ? step : $"Try to {Lower(step)}";
    }

    private static string Head(string descriptor) =>
        SentenceSplit.Of(Writer().Replace(descriptor.Trim(), "")) is { Count: > 0 } sentences ? sentences[0].TrimEnd('.', '!', ';', ' ') : "";

    // The verb at the head in its plain form, and what comes after it with the verbs that are joined to it.
    private static (string Plain, string After)? Verb(string said)
    {
        var end = said.IndexOf(' ', StringComparison.Ordinal);
        var first = (end < 0 ? said : said[..end]).ToLowerInvariant();
        return Plain(first) is { } verb
            ? (verb, Joined().Replace(end < 0 ? "" : said[end..], m => m.Groups[1].Value + (Plain(m.Groups[2].Value) ?? m.Groups[2].Value)))
            : null;
    }

    private static string? Plain(string word) =>
        word is "has" or "have" ? "have"
        : word is "does" or "goes" ? word[..2]
        : Verbs.Contains(word) ? word
        : word.EndsWith("ies", StringComparison.Ordinal) && Verbs.Contains(word[..^3] + "y") ? word[..^3] + "y"
        : word.EndsWith('s') && Verbs.Contains(word[..^1]) ? word[..^1]
        : word.EndsWith("es", StringComparison.Ordinal) && Verbs.Contains(word[..^2]) ? word[..^2]
        : null;

    private static bool IsAboutTheWork(string said) => AboutTheWork.Contains(said.Split(' ')[0].ToLowerInvariant()) || IsSentence().IsMatch(said);

    private static string Yours(string text) => Theirs().Replace(text, "your");

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex(
        @"^(?:(?:the |this |a )?(?:student|writer|author|learner|scientist)s? (?:can |is able to )?|(?:i|you|we) (?:can |am able to |are able to )?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Writer();

    [GeneratedRegex(@",? (?:but|although|though|however|yet|while)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex But();

    [GeneratedRegex(
        @"\b(?:no|not|missing|lacks?|without|little|limited|few|hard to|unclear|rarely|only|seldom|never|absent|barely|off topic|confus\w+|incomplete|cannot|does not|\w+n['’]t)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lack();

    [GeneratedRegex(@"(,? and |, (?:and )?(?:then )?)([a-z]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    // What is the student's own; elsewhere "their" speaks of numbers, events or people of a story.
    [GeneratedRegex(
        @"\b(?:their(?= (?:own|claim|position|thinking|ideas?|opinion|point|reasons?|reasoning|work|writing|answer|argument|conclusion|story|readers?|audience|topic|solution|prediction|hypothesis|sources?|evidence)\b)|his or her|the (?:student|writer)['’]s|my|our)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Theirs();

    [GeneratedRegex(
        @"^[\w-]+(?: [\w-]+){0,4} (?:is|are|has|have|can|makes?|shows?|helps?|leads?|follows?|fits?|works?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IsSentence();
}
