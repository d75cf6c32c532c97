using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Feedback;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Guardrails;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Jobs;

namespace Homeroom.WebApi.Grading;

/// <summary>Drafted feedback on a paper as the review screen needs it.</summary>
/// <param name="Notes">What is proposed, by criterion.</param>
/// <param name="IsWaiting">Whether it is still being written.</param>
/// <param name="Trouble">What keeps it from being written; null for nothing.</param>
/// <param name="Draft">Id of the draft.</param>
public sealed record DraftedFeedback(IReadOnlyDictionary<string, FeedbackNote> Notes, bool IsWaiting, string? Trouble, string Draft);

/// <summary>Has feedback drafted for a paper by the levels that its teacher gave, and reads what came, held against the paper.</summary>
internal sealed class FeedbackDesk(
    DraftSpine spine,
    IDraftStore drafts,
    DraftSignals signals,
    GradingStore sets,
    DraftingPace pace,
    TimeProvider time
)
{
    private const int LongestTask = 8_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Asks for feedback on every criterion that has a mark and no words yet. Asked twice for the same marks, it is drafted once.</summary>
    /// <returns>The set, and why nothing was drafted; null where it was, or where there is nothing to draft.</returns>
    public async Task<(OpenSet Set, string? Why)> AskAsync(OpenSet open, string paper, Teacher teacher, CancellationToken ct, bool waits = true)
    {
        var marked = open.Set.Papers[paper];
        var criteria = open
            .Setup.Rubric.Criteria.Where(c => marked.Marks.ContainsKey(c.Id) && !marked.Feedback.ContainsKey(c.Id))
            .Take(FeedbackRequests.MostCriteria)
            .Select(c =>
                FeedbackCriterion.Of(
                    open.Setup.Rubric,
                    c,
                    marked.Marks[c.Id].Points,
                    [.. open.Suggestions.Evidence(paper, c.Id).Select(e => new FeedbackEvidence(e.Quote, e.Because))]
                )
            )
            .ToList();
        if (criteria.Count == 0)
        {
            return (open, null);
        }

        if (!pace.Takes(teacher.Id))
        {
            return (open, pace.Why);
        }

        var (setup, text) = (open.Setup, Whole(open.Papers[paper]));
        var request = new FeedbackRequest
        {
            Topic = setup.Title,
            Band = setup.Band,
            Assignment = setup.Task.Length > LongestTask ? setup.Task[..LongestTask] : setup.Task,
            Source = setup.Source,
            Paper = text,
            Criteria = criteria,
        };
        var outcome = FeedbackOutcome.Of(await spine.AskAsync(request, teacher, FeedbackId.Of(open, paper, marked), ct));
        if (outcome.Draft is null)
        {
            return (open, outcome.Why);
        }

        if (waits)
        {
            await WrittenAsync(outcome.Draft, ct);
        }

        var (now, decision) = await sets.DoAsync(open, new MarkingCommand.Ask(paper, outcome.Draft), teacher, [], ct);
        return (now, decision.Refused);
    }

    /// <summary>Asks for feedback on every paper that is marked and open, without waiting for it.</summary>
    /// <returns>Why nothing was drafted for any of them; null where something was, or nothing was left to draft.</returns>
    public async Task<string?> AskAllAsync(OpenSet open, Teacher teacher, CancellationToken ct)
    {
        string? why = null;
        var asked = 0;
        foreach (var paper in open.Set.Order.Where(p => open.Set.IsMarked(p) && open.Set.Papers[p].Lock is null).ToList())
        {
            (open, var refused) = await AskAsync(open, paper, teacher, ct, waits: false);
            if (refused == pace.Why)
            {
                return refused;
            }

            (why, asked) = (refused ?? why, asked + (refused is null ? 1 : 0));
        }

        return asked == 0 ? why : null;
    }

    /// <summary>What was drafted for a paper; null where nothing was asked.</summary>
    public async Task<DraftedFeedback?> ReadAsync(OpenSet open, string paper, CancellationToken ct)
    {
        if (open.Set.Papers[paper].Drafted is not { } id || await drafts.FindAsync(id, ct) is not { Draft: { DeletedAt: null } draft })
        {
            return null;
        }

        var given = string.Join('\n', open.Setup.Task, open.Setup.Source);
        var notes = FeedbackNotes.Of(draft.Document(), Whole(open.Papers[paper]), open.Setup.Band, given);
        return new DraftedFeedback(
            notes.Select(n => Held(draft, n)).ToDictionary(n => n.Criterion, StringComparer.Ordinal),
            draft.Status == DraftStatus.Drafting,
            draft.Status is DraftStatus.Waiting or DraftStatus.Stopped ? draft.PauseReason ?? "The model did not deliver." : null,
            id
        );
    }

    // What a rail holds is not put into anybody's mouth; its teacher reads why.
    private static FeedbackNote Held(Draft draft, FeedbackNote note) =>
        draft.Find(note.Criterion)?.Findings.FirstOrDefault(f => f.Severity >= Verdict.Hold) is { } held
            ? note with
            {
                Text = "",
                Quotes = [],
                ToTeacher = "The draft is held back. " + held.Message,
            }
            : note;

    // Most drafts are there in a moment; a model that takes its time is not waited for.
    private async Task WrittenAsync(string id, CancellationToken ct)
    {
        var until = time.GetUtcNow() + Patience;
        while (time.GetUtcNow() < until && await drafts.FindAsync(id, ct) is { Draft: { Status: DraftStatus.Drafting } draft })
        {
            await signals.WaitAsync(id, draft.Version, ct);
        }
    }

    private static string Whole(ClassPaper paper) => paper.Text.Length > 0 ? paper.Text : string.Join('\n', paper.Answers.Values);
}
