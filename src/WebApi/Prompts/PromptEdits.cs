using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Prompts;

/// <summary>What a teacher types on the page of a prompt: looked at, saved, or saved and used.</summary>
internal static class PromptEdits
{
    /// <summary>POST /prompts/{feature}/{name}</summary>
    public static async Task<IResult> SubmitAsync(
        string feature,
        string name,
        HttpContext http,
        PromptDesk desk,
        PromptBoard board,
        PromptViews views,
        CancellationToken ct
    )
    {
        var teacher = Pages.Of(http.User);
        var posted = await http.Request.ReadFormAsync(ct);
        var edit = Typed($"{feature}/{name}", posted);
        if (await desk.OpenAsync(edit.Prompt, teacher.Id, ct) is not { } family || (edit.From != 0 && family.Find(edit.From) is null))
        {
            return PromptPages.NotFound();
        }

        var op = posted["op"].ToString();
        if (op is not ("save" or "use"))
        {
            return PromptPages.Show(await EditedAsync(family, edit, posted, http, desk, views, ct));
        }

        var saved = await desk.SaveAsync(edit, teacher, ct);
        if (saved.Refused is not (null or PromptRefusal.Nothing))
        {
            return await RefusedAsync(family, edit, saved, posted, http, desk, views, ct);
        }

        var number = saved.Version?.Number ?? 0;
        if (op == "save" || number == 0)
        {
            return new SeeOther($"/prompts/{edit.Prompt}?said={(saved.Refused is null ? "saved" : "same")}");
        }

        var used = await board.PublishAsync(edit.Prompt, number, PromptScope.Mine, teacher, PromptPages.IsOwner(http.User), ct);
        return used.Refused is null or PromptRefusal.Nothing
            ? new SeeOther($"/prompts/{edit.Prompt}?said=used")
            : await PromptDecisions.RefusedAsync(edit.Prompt, number, used, http, desk, views, ct);
    }

    /// <summary>What stands in the fields.</summary>
    public static PromptEdit Typed(string id, IFormCollection posted) =>
        new(id, posted["template"].ToString(), LessonEdits.Number(posted["turn"]), LessonEdits.Number(posted["from"]), posted["why"].ToString())
        {
            Temperature = posted["temperature"].ToString(),
            MaxTokens = posted["max_tokens"].ToString(),
            Merged = posted["merged"].ToString() is { Length: > 0 } merged ? merged : null,
        };

    private static async Task<PromptView> EditedAsync(
        PromptFamily family,
        PromptEdit edit,
        IFormCollection posted,
        HttpContext http,
        PromptDesk desk,
        PromptViews views,
        CancellationToken ct
    )
    {
        var from = family.Find(edit.From);
        var text = PromptDesk.Edited(await desk.TextAsync(family, from, ct), family.File, edit);
        return await views.OfAsync(family, from, new PromptOpening(text, posted["with"].ToString(), edit.Why), PromptPages.IsOwner(http.User), ct);
    }

    private static async Task<IResult> RefusedAsync(
        PromptFamily family,
        PromptEdit edit,
        PromptOutcome saved,
        IFormCollection posted,
        HttpContext http,
        PromptDesk desk,
        PromptViews views,
        CancellationToken ct
    )
    {
        if (saved.Refused != PromptRefusal.Stale)
        {
            var view = await EditedAsync(family, edit, posted, http, desk, views, ct);
            return PromptPages.Show(view, refused: saved, status: StatusCodes.Status422UnprocessableEntity);
        }

        return Pages.Show<PromptTwoTextsPage>(
            new()
            {
                [nameof(PromptTwoTextsPage.Family)] = family,
                [nameof(PromptTwoTextsPage.Mine)] = edit with { Template = PromptYaml.Plain(edit.Template) },
                [nameof(PromptTwoTextsPage.Theirs)] = (await desk.TextAsync(family, family.Head, ct)).Template,
            },
            StatusCodes.Status409Conflict
        );
    }
}
