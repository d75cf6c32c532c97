using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Prompts;

/// <summary>The gate of a version: starting it, and the cases that changed.</summary>
internal static class PromptGates
{
    /// <summary>POST /prompts/{feature}/{name}/gate</summary>
    public static async Task<IResult> StartAsync(string feature, string name, HttpContext http, PromptDesk desk, SuiteGate gate, CancellationToken ct)
    {
        var (id, number) = ($"{feature}/{name}", LessonEdits.Number((await http.Request.ReadFormAsync(ct))["version"]));
        if (await desk.OpenAsync(id, Pages.Of(http.User).Id, ct) is not { } family || family.Find(number) is not { } version)
        {
            return PromptPages.NotFound();
        }

        await gate.StartAsync(id, version.Hash, Against(family), ct);
        return new SeeOther($"/prompts/{id}?version={number}");
    }

    /// <summary>GET /prompts/{feature}/{name}/gate</summary>
    public static async Task<IResult> CasesAsync(
        string feature,
        string name,
        int version,
        HttpContext http,
        PromptDesk desk,
        SuiteGate gate,
        CancellationToken ct
    )
    {
        var id = $"{feature}/{name}";
        if (await desk.OpenAsync(id, Pages.Of(http.User).Id, ct) is not { } family || family.Find(version) is not { } asked)
        {
            return PromptPages.NotFound();
        }

        return Pages.Show<PromptGatePage>(
            new()
            {
                [nameof(PromptGatePage.Family)] = family,
                [nameof(PromptGatePage.Version)] = asked,
                [nameof(PromptGatePage.Gate)] = await gate.LookAsync(id, asked.Hash, Against(family), ct),
                [nameof(PromptGatePage.Cases)] = await gate.CasesAsync(id, asked.Hash, Against(family), ct),
            }
        );
    }

    /// <summary>Hash of what a version is held against before the school uses it.</summary>
    public static string Against(PromptFamily family) => family.UsedBy(PromptScope.School)?.Hash ?? family.File.Content;
}
