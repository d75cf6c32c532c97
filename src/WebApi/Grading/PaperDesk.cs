using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>Does what the review screen asks for, and shows the paper as it stands then.</summary>
internal sealed class PaperDesk(GradingStore store, FeedbackDesk feedback, ShownSeal seal)
{
    private const string OtherTab = "Your words were not saved: this feedback was changed in another tab.";
    private const string OtherRubric =
        "The rubric was changed in another tab, and a criterion is not in it any more. What was for the others is saved.";

    /// <summary>Saves what was chosen and written; then locks, opens or has feedback drafted, as the button says.</summary>
    /// <returns>The set, and why not all of it was done; null where it was.</returns>
    public async Task<(OpenSet Set, string? Refused)> DoAsync(OpenSet set, string paper, MarkForm posted, Teacher teacher, CancellationToken ct)
    {
        var (rubric, marked) = (set.Setup.Rubric, set.Set.Papers[paper]);
        IReadOnlySet<string> overtaken = new HashSet<string>();
        var (now, decision) = await store.DoAsync(
            set,
            stands =>
            {
                // Two tabs may send in the same instant: what was saved in between is not written over.
                var present = stands.Papers.GetValueOrDefault(paper) ?? marked;
                overtaken = posted.Overtaken(rubric, present);
                return posted.Command(rubric, present, seal, overtaken);
            },
            teacher,
            [],
            ct
        );
        var refused =
            decision.Refused
            ?? (
                overtaken.Count > 0 ? OtherTab
                : posted.IsForOtherRubric(rubric) ? OtherRubric
                : null
            );
        if (refused is not null)
        {
            return (now, refused);
        }

        if (posted.Drafts)
        {
            return await feedback.AskAsync(now, paper, teacher, ct);
        }

        MarkingCommand? command =
            posted.Locks ? new MarkingCommand.Lock([paper])
            : posted.Reopens ? new MarkingCommand.Reopen(paper)
            : null;
        if (command is not null)
        {
            (now, decision) = await store.DoAsync(now, command, teacher, [], ct);
        }

        return (now, decision.Refused);
    }

    /// <summary>The review screen.</summary>
    public async Task<IResult> PageAsync(OpenSet set, string paper, string open, (string, string, string?)? said, int status, CancellationToken ct)
    {
        var view = new PaperView(set, set.Papers[paper], seal, await feedback.ReadAsync(set, paper, ct)) { Open = open, Said = said };
        return Pages.Show<ReviewPage>(new() { [nameof(ReviewPage.View)] = view }, status);
    }
}
