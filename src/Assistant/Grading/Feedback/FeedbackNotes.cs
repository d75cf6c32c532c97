using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Graders.Evidence;
using Homeroom.Assistant.Evaluation.Graders.Teaching;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails.Evidence;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Holds drafted feedback against the paper. A claim whose words do not stand there is dropped and counted; what is left is ready to be read and changed.</summary>
public sealed class FeedbackNotes
{
    private const int FewestQuoted = 2;
    private const int FewestInline = 3;
    private const int FewestGraded = 10;
    private const double Allowance = 2;

    private readonly string _paper;
    private readonly EvidenceText _evidence;
    private readonly EvidenceText _given;
    private readonly PaperSentences _sentences;
    private readonly int _top;

    private FeedbackNotes(string paper, string band, string given)
    {
        (_paper, _evidence, _given, _sentences) = (paper, new EvidenceText(paper), new EvidenceText(given), new PaperSentences(paper));
        _top = LessonRequests.GradesOf(band) is { Count: > 0 } grades ? int.Parse(grades[^1], CultureInfo.InvariantCulture) : 12;
    }

    /// <summary>The notes on a paper, one for each section.</summary>
    /// <param name="sections">The sections of a draft, by criterion.</param>
    /// <param name="paper">The paper as the student wrote it.</param>
    /// <param name="band">Grade band of the class.</param>
    /// <param name="given">What the class was asked to do: words of it are not the student's own.</param>
    public static IReadOnlyList<FeedbackNote> Of(JsonObject sections, string paper, string band, string given = "")
    {
        var notes = new FeedbackNotes(paper, band, given);
        return [.. sections.Select(s => notes.Of(s.Key, FeedbackSection.Read(s.Value)))];
    }

    private FeedbackNote Of(string criterion, FeedbackSection section)
    {
        List<DroppedClaim> dropped = [];
        List<NoteQuote> quotes = [];
        var tooLong = FeedbackRules.Sentences(section) > FeedbackRules.MostSentences;
        var strength = Kept(section.Strength, isStrength: true, tooLong, dropped, quotes);
        var next = Kept(section.Next, isStrength: false, tooLong, dropped, quotes);
        var text = string.Join(' ', new[] { strength, next }.OfType<string>());
        var reason =
            section.ToTeacher.Length > 0 ? section.ToTeacher
            : text.Length > 0 ? ""
            : "Nothing of the draft stands on words of this paper. You decide what to say.";
        return new FeedbackNote(criterion, text, quotes, dropped, [.. Remarks(next is null ? FeedbackClaim.Nothing : section.Next, text)], reason);
    }

    private string? Kept(FeedbackClaim claim, bool isStrength, bool tooLong, List<DroppedClaim> dropped, List<NoteQuote> quotes)
    {
        if (claim.IsEmpty)
        {
            return null;
        }

        // Where too much is said, what the student can do with it is worth more than the rest.
        var fault =
            tooLong && (isStrength || SentenceSplit.Of(claim.Says).Count > FeedbackRules.MostSentences)
                ? (DropReason.TooLong, $"With it there are more than {FeedbackRules.MostSentences} sentences.")
                : Fault(claim, isStrength);
        if (fault is var (reason, because))
        {
            dropped.Add(new DroppedClaim(reason, claim.Says, claim.Quote, because));
            return null;
        }

        var inline = Inline(claim.Says).Select(Found).Where(q => q is not null).ToList();
        var beside = claim.Quote.Length == 0 ? null : Found(claim.Quote);
        quotes.AddRange(inline.Append(beside).OfType<NoteQuote>().DistinctBy(q => (q.Start, q.Length)));
        return NoteText.Of(claim.Says, beside is null || inline.Exists(q => q == beside) ? null : beside.Quote, isStrength);
    }

    private (DropReason Reason, string Because)? Fault(FeedbackClaim claim, bool isStrength)
    {
        var inline = Inline(claim.Says);
        var absent = inline.Prepend(claim.Quote).FirstOrDefault(q => q.Length > 0 && Found(q) is null);
        return FeedbackWording.JudgesPerson(claim.Says) is { } person ? (DropReason.JudgesPerson, $"“{person}” judges the person and not the work.")
            : isStrength && claim.Quote.Length == 0 && inline.Count == 0 ? (DropReason.NoQuote, "It quotes nothing from the paper.")
            : _sentences.Rewritten(Without(claim.Says)) is { } sentence
                ? (DropReason.Rewrites, $"It writes this sentence anew for the student: “{sentence}”")
            : absent is not null && OfferedWords.Are(claim.Says, absent)
                ? (DropReason.Rewrites, $"It offers words to put in, which the student should find: “{absent}”")
            : absent is not null ? (DropReason.Absent, $"“{absent}” does not stand in the paper.")
            : isStrength && claim.Quote.Length > 0 && _given.Find(claim.Quote).Standing != QuoteStanding.Absent
                ? (DropReason.Given, $"“{claim.Quote}” was given to the class and is not the student’s own.")
            : null;
    }

    private IEnumerable<string> Remarks(FeedbackClaim next, string text)
    {
        if (!next.IsEmpty && !FeedbackRules.BeginsWithVerb(next))
        {
            yield return "The next step does not begin with a verb.";
        }

        var own = Prose.Of(Quotes.In(text, 1).Aggregate(text, (t, q) => t.Replace(q, "", StringComparison.Ordinal)));
        if (own.Words >= FewestGraded && own.Grade > _top + Allowance)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"This reads at about grade {Math.Floor(own.Grade)}. Shorter sentences and plainer words help."
            );
        }
    }

    private NoteQuote? Found(string quote)
    {
        if (
            Lessons.Words.Of(quote).Take(FewestQuoted).Count() < FewestQuoted
            || _evidence.Find(quote) is not { Standing: not QuoteStanding.Absent } place
        )
        {
            return null;
        }

        return new NoteQuote(_paper.Substring(place.Start, place.Length), place.Start, place.Length, place.Standing == QuoteStanding.Noisy);
    }

    // What the student wrote is no new wording of it.
    private string Without(string says) =>
        Inline(says).Where(q => Found(q) is not null).Aggregate(says, (t, q) => t.Replace(q, " ", StringComparison.Ordinal));

    // “This shows that …” begins a sentence and does not write it.
    private static List<string> Inline(string says) => [.. Quotes.In(says, FewestInline).Where(q => !OfferedWords.IsFrame(q))];
}
