using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Prompts;

/// <summary>Texts that come from elsewhere and become a teacher's next version: a colleague's, an older one, a file.</summary>
internal static class PromptArrivals
{
    /// <summary>POST /prompts/{feature}/{name}/fork: a colleague's shared version, or an older one, as the next of one's own.</summary>
    public static async Task<IResult> ForkAsync(string feature, string name, HttpContext http, PromptDesk desk, CancellationToken ct)
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var (id, teacher, number) = ($"{feature}/{name}", Pages.Of(http.User), LessonEdits.Number(posted["version"]));
        if (await desk.OpenAsync(id, teacher.Id, ct) is not { } family || (number != 0 && family.Find(number) is null))
        {
            return PromptPages.NotFound();
        }

        var text = await desk.TextAsync(family, family.Find(number), ct);
        var settings = text.ExecutionSettings.GetValueOrDefault("default") ?? [];
        var edit = new PromptEdit(id, text.Template, LessonEdits.Number(posted["turn"]), number, "Taken from " + PromptWords.Version(number))
        {
            Temperature = settings.GetValueOrDefault("temperature"),
            MaxTokens = settings.GetValueOrDefault("max_tokens"),
        };
        var saved = await desk.SaveAsync(edit, teacher, ct);
        return new SeeOther($"/prompts/{id}?said={(saved.Refused switch { null => "forked", PromptRefusal.Nothing => "same", _ => "elsewhere" })}");
    }

    /// <summary>POST /prompts/{feature}/{name}/import: a file, or what is pasted.</summary>
    public static async Task<IResult> ImportAsync(
        string feature,
        string name,
        HttpContext http,
        PromptDesk desk,
        PromptViews views,
        CancellationToken ct
    )
    {
        var (id, teacher) = ($"{feature}/{name}", Pages.Of(http.User));
        var posted = await http.Request.ReadFormAsync(ct);
        var yaml = posted["yaml"].ToString().ReplaceLineEndings("\n");
        if (posted.Files["file"] is { Length: > 0 } file)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            yaml = await reader.ReadToEndAsync(ct);
        }

        var brought = await desk.ImportAsync(id, yaml, LessonEdits.Number(posted["turn"]), "Brought in as a file", teacher, ct);
        return brought.Refused switch
        {
            null => new SeeOther($"/prompts/{id}?said=imported"),
            PromptRefusal.Nothing => new SeeOther($"/prompts/{id}?said=same"),
            PromptRefusal.NotThere => PromptPages.NotFound(),
            _ => await PromptDecisions.RefusedAsync(id, null, brought, http, desk, views, ct),
        };
    }
}
