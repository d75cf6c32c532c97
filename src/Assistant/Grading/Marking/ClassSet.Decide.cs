using System.Globalization;
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
            MarkingCommand.Bring bring => Bring(bring.Papers),
            MarkingCommand.TakeOut { Paper: var p } => Papers.ContainsKey(p) ? Yes(new PaperTakenOut(p)) : Gone,
            MarkingCommand.Mark mark => Mark(mark),
            MarkingCommand.Lock { Papers: var papers } => Lock(papers),
            MarkingCommand.Reopen { Paper: var p } => !Papers.TryGetValue(p, out var paper) ? Gone
            : paper.Lock is null ? Yes()
            : Yes(new PaperReopened(p)),
            _ => No("That is not known here."),
        };
        return decision with { Events = [.. decision.Events.Select(e => e with { By = teacher, At = now })] };
    }

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

    private MarkingDecision Bring(IReadOnlyList<string> papers) =>
        Papers.Count + papers.Count > MostPapers
            ? No(
                $"A class set holds at most {MostPapers} papers; this would be {Papers.Count + papers.Count}. Make a second assignment for the rest."
            )
            : Yes([.. papers.Where(p => !Papers.ContainsKey(p)).Select(p => new PaperAdded(p))]);

    private MarkingDecision Mark(MarkingCommand.Mark wish)
    {
        if (!Papers.TryGetValue(wish.Paper, out var paper))
        {
            return Gone;
        }

        List<MarkingEvent> events = [];
        foreach (var mark in wish.Marks)
        {
            if (Setup!.Rubric.Criteria.FirstOrDefault(c => c.Id == mark.Criterion) is not { } criterion)
            {
                return No("The rubric was changed in the meantime. Load the page again; what is marked already is kept.");
            }

            var scale = RubricScale.Of(Setup.Rubric, criterion);
            if (mark.Points is { } points && !scale.Holds(points))
            {
                return No(
                    string.Create(CultureInfo.InvariantCulture, $"{criterion.Name} goes from {scale.Min} to {scale.Max} in steps of {scale.Step}.")
                );
            }

            var given = paper.Marks.GetValueOrDefault(mark.Criterion);
            if (mark.Points is { } p && (given is null || Math.Abs(given.Points - p) > 1e-9))
            {
                events.Add(new LevelGiven(wish.Paper, mark.Criterion, p, mark.Shown));
            }
            else if (mark.Points is null && given is not null)
            {
                events.Add(new LevelCleared(wish.Paper, mark.Criterion));
            }
        }

        foreach (var words in wish.Feedback)
        {
            var text = words.Text.ReplaceLineEndings("\n").Trim();
            if (words.Criterion.Length > 0 && Setup!.Rubric.Criteria.All(c => c.Id != words.Criterion))
            {
                return No("The rubric was changed in the meantime. Load the page again; what is marked already is kept.");
            }

            if (text.Length > LongestFeedback)
            {
                return No($"Feedback on one criterion is at most {LongestFeedback} characters long; this is {text.Length}.");
            }

            if ((paper.Feedback.GetValueOrDefault(words.Criterion)?.Text ?? "") != text)
            {
                events.Add(new FeedbackWritten(wish.Paper, words.Criterion, text, words.Draft));
            }
        }

        return Yes([.. events]);
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

            if (paper.Lock is null)
            {
                events.Add(new PaperLocked(id, paper.Hash(Setup!.RubricVersion)));
            }
        }

        return Yes([.. events]);
    }

    private static string Json<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, Assistant.Json.Options);
}
