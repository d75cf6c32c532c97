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
        if (said.Length == 0 || Lack().IsMatch(said))
        {
            return null;
        }

        return Verb(said) is var (verb, after) ? $"You {verb}{Yours(after)}"
            : IsAboutTheWork(said) ? ToYou(Yours(said))
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
            return $"{(IsAboutTheWork(said) ? "Check that" : "Show")} {Mine(Lower(Yours(said)))}";
        }

        var step = $"{(verb == "have" ? "Show" : Upper(verb))}{Yours(after)}";
        return FeedbackWording.IsStep(step) ? step : $"Try to {Lower(step)}";
    }

    /// <summary>Whether a sentence begins with a verb in its plain form, as an invitation does.</summary>
    public static bool BeginsWithVerb(string sentence) => Lessons.Words.Of(sentence).FirstOrDefault() is { } first && Verbs.Contains(first);

    /// <summary>Whether a sentence speaks to the student.</summary>
    public static bool SpeaksToYou(string sentence) => You().IsMatch(sentence);

    // Its first sentence, up to where it says what is not there yet.
    private static string Head(string descriptor) =>
        SentenceSplit.Of(Writer().Replace(descriptor.Trim(), "")) is { Count: > 0 } sentences
            ? But().Split(sentences[0], 2)[0].TrimEnd('.', '!', ';', ',', ' ')
            : "";

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

    // "The position says why" speaks of the student's own position.
    private static string Mine(string text) => text.StartsWith("the ", StringComparison.Ordinal) ? "your " + text[4..] : text;

    private static string ToYou(string text) =>
        You().IsMatch(text) ? Upper(text)
        : Mine(Lower(text)) is var mine && You().IsMatch(mine) ? Upper(mine)
        : $"In your work, {mine}";

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex(
        @"^(?:(?:the |this |a )?(?:student|writer|author|learner|scientist)s? (?:can |is able to )?|(?:i|you|we) (?:can |am able to |are able to )?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Writer();

    [GeneratedRegex(
        @"[,;]? (?:but|although|though|however|yet|while|(?:and )?(?:a|the) reader (?:has to|must))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
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
        @"\b(?:their(?= (?:own|claim|position|thinking|ideas?|opinion|point|reasons?|reasoning|work|writing|answer|argument|conclusion|story|readers?|audience|topic|solution|prediction|hypothesis|sources?|evidence)\b)|his or her|the (?:student|writer)['’]s|(?:the|this)(?= (?:paper|essay|report|text you wrote)\b)|my|our)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Theirs();

    [GeneratedRegex(
        @"^[\w-]+(?: [\w-]+){0,7} (?:is|are|has|have|can|makes?|shows?|helps?|leads?|follows?|fits?|works?|stands?|says?|takes?|builds?|gives?|tells?|keeps?|comes?|names?|explains?|uses?|links?|answers?|begins?|ends?|form|forms)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IsSentence();

    [GeneratedRegex(@"\byour?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex You();
}
