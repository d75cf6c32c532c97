using System.Globalization;
using System.Text;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>What a teacher may do with a class set, as a pure function.</summary>
public sealed partial record ClassSet
{
    /// <summary>The most papers a set holds.</summary>
    public const int MostPapers = 1000;

    /// <summary>The longest feedback on one criterion, in UTF-16 units.</summary>
    public const int LongestFeedback = 4000;

    /// <summary>Decides a command.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="teacher">Who wants it; a name that is not empty.</param>
    /// <param name="now">When.</param>
    public MarkingDecision Decide(MarkingCommand command, string teacher, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(teacher))
        {
            return No("Only a signed-in teacher can mark.");
        }

        var decision = command switch
        {
            MarkingCommand.Set set => Set(set.Setup),
            _ when Setup is null => No("The assignment is not set up yet."),
            MarkingCommand.Bring bring => Bring(bring),
            MarkingCommand.TakeOut { Paper: var p } => Papers.ContainsKey(p) ? Yes(new PaperTakenOut(p)) : Gone,
            MarkingCommand.Mark mark => Mark(mark),
            MarkingCommand.Ask ask => !Papers.TryGetValue(ask.Paper, out var asked) ? Gone
            : asked.Drafted == ask.Draft ? Yes()
            : Yes(new FeedbackAsked(ask.Paper, ask.Draft)),
            MarkingCommand.Lock { Papers: var papers } => Lock(papers),
            MarkingCommand.Reopen { Paper: var p } => !Papers.TryGetValue(p, out var paper) ? Gone
            : paper.Lock is null ? Yes()
            : Yes(new PaperReopened(p)),
            _ => No("That is not known here."),
        };
        var name = Whole(teacher);
        return decision with { Events = [.. decision.Events.Select(e => e with { By = name, At = now })] };
    }

    private const string OtherRubric = "The rubric was changed in the meantime. Load the page again; what is marked already is kept.";

    private static MarkingDecision Gone => No("This paper is gone. It may have been taken out in another tab.");

    private static MarkingDecision Yes(params MarkingEvent[] events) => new(events);

    private static MarkingDecision No(string why) => new([], why);

    private MarkingDecision Set(AssignmentSetup setup)
    {
        if (RubricRules.Check(setup.Rubric) is { Count: > 0 } wrong)
        {
            return No(wrong[0].Message);
        }

        var sameRubric = Setup is not null && Json(Setup.Rubric) == Json(setup.Rubric);
        var next = setup with { RubricVersion = Setup is null ? 1 : Setup.RubricVersion + (sameRubric ? 0 : 1) };
        return Setup is not null && Json(Setup) == Json(next) ? Yes() : Yes(new SetUp(next));
    }

    private MarkingDecision Bring(MarkingCommand.Bring bring)
    {
        var fresh = bring.Papers.Distinct(StringComparer.Ordinal).Where(p => !Papers.ContainsKey(p)).ToList();
        if (Papers.Count + fresh.Count > MostPapers)
        {
            return No(
                $"A class set holds at most {MostPapers} papers; this would be {Papers.Count + fresh.Count}. Make a second assignment for the rest."
            );
        }

        var only = Setup!.Rubric.Criteria.Count == 1 ? Setup.Rubric.Criteria[0] : null;
        var scale = only is null ? null : RubricScale.Of(Setup.Rubric, only);
        var marked = fresh
            .Where(p => bring.Scores.TryGetValue(p, out var score) && scale?.Holds(score) == true)
            .Select(p => new LevelGiven(p, only!.Id, bring.Scores[p], null));
        return Yes([.. fresh.Select(p => new PaperAdded(p)), .. marked]);
    }

    private MarkingDecision Mark(MarkingCommand.Mark wish)
    {
        if (!Papers.TryGetValue(wish.Paper, out var paper))
        {
            return Gone;
        }

        // Of two wishes for one criterion the last one holds.
        List<MarkingEvent> events = [];
        foreach (var mark in wish.Marks.GroupBy(m => m.Criterion, StringComparer.Ordinal).Select(g => g.Last()))
        {
            if (Level(paper, mark, events) is { } refused)
            {
                return No(refused);
            }
        }

        foreach (var words in wish.Feedback.GroupBy(f => f.Criterion, StringComparer.Ordinal).Select(g => g.Last()))
        {
            if (Write(paper, words, events) is { } refused)
            {
                return No(refused);
            }
        }

        return Yes([.. events]);
    }

    private string? Level(MarkedPaper paper, MarkWish mark, List<MarkingEvent> events)
    {
        if (Setup!.Rubric.Criteria.FirstOrDefault(c => c.Id == mark.Criterion) is not { } criterion)
        {
            return OtherRubric;
        }

        var scale = RubricScale.Of(Setup.Rubric, criterion);
        if (mark.Points is { } points && !scale.Holds(points))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{criterion.Name} goes from {scale.Min} to {scale.Max} in steps of {scale.Step}.");
        }

        var given = paper.Marks.GetValueOrDefault(mark.Criterion);
        if (mark.Points is { } p && (given is null || Math.Abs(given.Points - p) > 1e-9))
        {
            events.Add(new LevelGiven(paper.Id, mark.Criterion, p, mark.Shown));
        }
        else if (mark.Points is null && given is not null)
        {
            events.Add(new LevelCleared(paper.Id, mark.Criterion));
        }

        return null;
    }

    private string? Write(MarkedPaper paper, FeedbackWish words, List<MarkingEvent> events)
    {
        if (words.Criterion.Length > 0 && Setup!.Rubric.Criteria.All(c => c.Id != words.Criterion))
        {
            return OtherRubric;
        }

        var text = Whole(words.Text).ReplaceLineEndings("\n").Trim();
        if (text.Length > LongestFeedback)
        {
            return $"Feedback on one criterion is at most {LongestFeedback} characters long; this is {text.Length}.";
        }

        if ((paper.Feedback.GetValueOrDefault(words.Criterion)?.Text ?? "") != text)
        {
            events.Add(new FeedbackWritten(paper.Id, words.Criterion, text, words.Draft));
        }

        return null;
    }

    private MarkingDecision Lock(IReadOnlyList<string> papers)
    {
        List<MarkingEvent> events = [];
        foreach (var id in papers.Distinct(StringComparer.Ordinal))
        {
            if (!Papers.TryGetValue(id, out var paper))
            {
                return Gone;
            }

            if (!IsMarked(id))
            {
                return No("A paper can be locked when every criterion has your mark.");
            }

            // A lock that does not hold for what is there now is none.
            var hash = paper.Hash(Setup!.RubricVersion);
            if (paper.Lock?.Hash != hash)
            {
                events.Add(new PaperLocked(id, hash));
            }
        }

        return Yes([.. events]);
    }

    // Half a surrogate pair would be another character after it was stored.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Json<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, Assistant.Json.Options);
}
