using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Habits;
using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback;

/// <summary>A standing note as a page shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">For which drafts.</param>
/// <param name="Text">The note.</param>
/// <param name="Habit">Code of the habit it came from, or nothing.</param>
public sealed record ShownNote(string Id, string Kind, string Text, string Habit);

/// <summary>Reads what the page about learning shows.</summary>
internal sealed class LearningViews(ConsentStore consents, NoteStore notes, HabitReader habits, DraftSpine spine)
{
    /// <summary>The page.</summary>
    public async Task<IResult> ShowAsync(HttpContext http, string? said, WrongNote? wrong, CancellationToken ct)
    {
        var teacher = Pages.Of(http.User).Id;
        List<(string Kind, Habit Habit)> found = [];
        foreach (var (kind, _) in LearningPage.Kinds)
        {
            found.AddRange((await habits.OfAsync(teacher, kind, ct)).Select(h => (kind, h)));
        }

        return Pages.Show<LearningPage>(
            new()
            {
                [nameof(LearningPage.Allowed)] = await consents.OfAsync(teacher, ct),
                [nameof(LearningPage.OfSchool)] = await consents.OfAsync(ConsentStore.School, ct),
                [nameof(LearningPage.IsOwner)] = PromptPages.IsOwner(http.User),
                [nameof(LearningPage.FollowsPrompts)] = spine.FollowsPrompts,
                [nameof(LearningPage.Habits)] = found,
                [nameof(LearningPage.Notes)] = (await notes.AllAsync(teacher, ct)).Select(n => new ShownNote(n.Id, n.Kind, n.Text, n.Habit)).ToList(),
                [nameof(LearningPage.Said)] = said,
                [nameof(LearningPage.Wrong)] = wrong,
            },
            wrong is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
    }
}
