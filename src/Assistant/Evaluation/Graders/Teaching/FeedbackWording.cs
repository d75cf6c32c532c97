using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks that feedback is about the work, short, and says what to do next.</summary>
internal static partial class FeedbackWording
{
    private static readonly HashSet<string> Doing =
    [
        .. "ask begin break bring change check circle cut explain fix give go highlight join keep look make move pick put read replace reread rewrite say show split start swap take think tie try underline use write finish end link connect point set turn leave include mention answer remove shorten expand clarify picture".Split(
            ' '
        ),
    ];

    public static GraderKind Kind { get; } =
        new(
            "feedback-wording",
            "Feedback judges the work and not the person (neither “you are lazy” nor “you are so smart”), is short, and says what to do next in a sentence that begins with a verb. Each of the three is a third of the score. English.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("sentences", "The most sentences; 5 without it."),
                new("steps", "The most next steps; 1 without it. 0: none is asked for."),
                Scope.Key,
            ],
            Example = "type: feedback-wording\nsentences: 4\npath: $.feedback",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (sentences, steps) = (fields.Whole("sentences", 1, 100) ?? 5, fields.Whole("steps", 0, 20) ?? 1);
        return Judge.OfProse(fields, text => Look(text, sentences, steps));
    }

    private static Grade Look(string text, int most, int steps)
    {
        var sentences = SentenceSplit.Of(text);
        var next = sentences.Count(IsStep);
        var person = JudgesPerson(text);
        string?[] faults =
        [
            person is null ? null : $"“{Piece.Of(person)}” judges the person.",
            sentences.Count == 0 ? "Nothing stands there."
            : sentences.Count > most ? $"{sentences.Count} sentences; {most} at most."
            : null,
            steps > 0 && (next == 0 || next > steps) ? $"{next} next steps; asked for 1{(steps > 1 ? $" to {steps}" : "")}." : null,
        ];
        var said = faults.OfType<string>().ToList();
        return new Grade(1 - (said.Count / 3.0), said.Count == 0, string.Join(' ', said));
    }

    /// <summary>The words that judge the person; null where none do.</summary>
    internal static string? JudgesPerson(string text) => Person().Match(text.Replace('’', '\'')) is { Success: true } found ? found.Value : null;

    /// <summary>Whether a sentence says what to do: "Next time, add …", "To be clearer, say …" and "Add …".</summary>
    internal static bool IsStep(string sentence)
    {
        var rest = LeadIn().Replace(sentence, "");
        return Words.Of(rest).FirstOrDefault() is { } first && (Doing.Contains(first) || Bloom.IsOrder(rest));
    }

    [GeneratedRegex(
        @"^\s*(?:[-*•]\s+)?(?:(?:(?:your |one |the )?next (?:step|time|draft)?|next|now|then|please|first|(?:to|for|in) [^,.:]{1,60}(?=[,:])|when you (?:revise|rewrite)[^,.:]{0,40}(?=[,:])|your turn)(?: is to)?[,:]?\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadIn();

    [GeneratedRegex(
        @"\byou(?:'re| are| were| seem| look) (?:so |very |really |just |such |quite |too |not |clearly |obviously |simply |being |truly |a |an ){0,4}(?:smart|clever|bright|gifted|talented|lazy|careless|stupid|dumb|hopeless|brilliant|genius|messy|sloppy|slow|weak|dull|immature|incapable|lovely|natural|unmotivated|disorganized|inattentive)\b"
            + @"|\byou(?:'re| are| were) (?:such |clearly |not |really ){0,2}an? (?:\w+ )?(?:good|bad|poor|weak|strong|great|excellent|terrible|gifted|talented|natural|born|star|model) ?(?:student|writer|reader|thinker|learner|girl|boy|kid|speller|mathematician|pupil)?\b(?! (?:way|deal|start|step))"
            + @"|\b(?:good|bad|clever|smart|lazy) (?:girl|boy|kid)\b|\byour (?:laziness|carelessness|intelligence|bad attitude|attitude|lack of (?:effort|care|talent|ability))\b"
            + @"|\byou (?:never|always) (?:\w+)|\byou (?:don't|didn't|did not|do not) (?:even )?(?:try|care|bother)\b|\bdisappointed (?:in|with) you\b|\byou should (?:have known|know) better\b|\btry harder\b|\byou (?:just )?can't (?:write|read|spell|do math)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Person();
}
