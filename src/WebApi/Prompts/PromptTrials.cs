using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Prompts;

/// <summary>Two texts tried on one request, side by side.</summary>
/// <param name="Now">With the version in use; null when only one was tried.</param>
/// <param name="Edited">With the teacher's text.</param>
public sealed record TwoTrials(PromptTrial? Now, PromptTrial Edited)
{
    /// <summary>Tries both at once. The offline composer does not follow a prompt's words, so there it is tried once.</summary>
    public static async Task<TwoTrials> OfAsync(
        DraftSpine spine,
        PromptFamily family,
        PromptFile inUse,
        PromptFile edited,
        IReadOnlyDictionary<string, string> inputs,
        Teacher teacher,
        CancellationToken ct
    )
    {
        var second = spine.TryAsync(family.Id, edited, inputs, teacher, ct);
        var first = spine.FollowsPrompts ? spine.TryAsync(family.Id, inUse, inputs, teacher, ct) : Task.FromResult<PromptTrial>(null!);
        await Task.WhenAll(first, second);
        return new TwoTrials(await first, await second);
    }
}

/// <summary>Trying a prompt before anybody uses it.</summary>
internal static class PromptTrials
{
    /// <summary>POST /prompts/{feature}/{name}/try</summary>
    public static async Task<IResult> TryAsync(
        string feature,
        string name,
        HttpContext http,
        PromptDesk desk,
        PromptViews views,
        DraftSpine spine,
        CancellationToken ct
    )
    {
        var teacher = Pages.Of(http.User);
        var posted = await http.Request.ReadFormAsync(ct);
        var edit = PromptEdits.Typed($"{feature}/{name}", posted);
        if (await desk.OpenAsync(edit.Prompt, teacher.Id, ct) is not { } family || (edit.From != 0 && family.Find(edit.From) is null))
        {
            return PromptPages.NotFound();
        }

        var from = family.Find(edit.From);
        var edited = PromptDesk.Edited(await desk.TextAsync(family, from, ct), family.File, edit);
        var view = await views.OfAsync(
            family,
            from,
            new PromptOpening(edited, posted["with"].ToString(), edit.Why),
            PromptPages.IsOwner(http.User),
            ct
        );
        if (view.Lint.HasErrors || !PromptLibrary.IsWorking(edit.Prompt))
        {
            var why = view.Lint.HasErrors
                ? "It was not tried: what we noticed has to be changed first. Your text stands below, not saved."
                : "No part of Homeroom asks with this prompt yet, so there is nothing to try. Below you see what a model would read.";
            return PromptPages.Show(
                view,
                refused: new PromptOutcome(null, PromptRefusal.Lint, why),
                status: StatusCodes.Status422UnprocessableEntity
            );
        }

        var inUse = await desk.TextAsync(family, family.InUse, ct);
        var inputs = await views.InputsAsync(family, view.Case, ct);
        return Pages.Show<PromptTrialPage>(
            new()
            {
                [nameof(PromptTrialPage.View)] = view,
                [nameof(PromptTrialPage.Edit)] = edit,
                [nameof(PromptTrialPage.Trials)] = await TwoTrials.OfAsync(spine, family, inUse, edited, inputs, teacher, ct),
            }
        );
    }
}
