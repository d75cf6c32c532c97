using System.ComponentModel;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Prompts;

/// <summary>Reading, rendering and trying prompts.</summary>
internal static class PromptReadApi
{
    /// <summary>GET /api/v1/prompts</summary>
    public static async Task<Ok<List<PromptRow>>> ListAsync(HttpContext http, PromptChoice choice, CancellationToken ct)
    {
        List<PromptRow> rows = [];
        foreach (var id in choice.Files.Ids)
        {
            var p = await choice.ForAsync(id, Pages.Of(http.User).Id, ct);
            rows.Add(
                new PromptRow(
                    id,
                    PromptWords.Feature(id),
                    PromptWords.Title(p.File),
                    PromptWords.Line(p.File),
                    PromptLibrary.IsWorking(id),
                    p.Number,
                    p.Scope,
                    p.File.Hash
                )
            );
        }

        return TypedResults.Ok(rows);
    }

    /// <summary>GET /api/v1/prompts/{feature}/{name}</summary>
    public static Task<Results<Ok<PromptAnswer>, ProblemHttpResult>> GetAsync(
        [AsParameters] PromptCall call,
        [Description("Number of a version; 0 for the one that came with Homeroom.")] int? version
    ) => call.ShowAsync(version);

    /// <summary>GET /api/v1/prompts/{feature}/{name}/diff</summary>
    public static async Task<Results<Ok<List<PromptRun>>, ProblemHttpResult>> DiffAsync(
        [AsParameters] PromptCall call,
        [Description("Number of the older version.")] int from,
        [Description("Number of the newer version.")] int to
    )
    {
        if (await call.FindAsync(from) is not { } family || (to != 0 && family.Find(to) is null))
        {
            return ApiProblems.NoSuch("version");
        }

        var older = await call.Desk.TextAsync(family, family.Find(from), call.Ct);
        var newer = await call.Desk.TextAsync(family, family.Find(to), call.Ct);
        return TypedResults.Ok(WordDiff.Of(older.Template, newer.Template).Select(r => new PromptRun(r.Change, r.Text)).ToList());
    }

    /// <summary>GET /api/v1/prompts/{feature}/{name}/export</summary>
    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> ExportAsync(
        [AsParameters] PromptCall call,
        [Description("Number of a version; 0 for the one that came with Homeroom.")] int? version
    ) =>
        await call.FindAsync(version ?? 0) is { } family
            ? TypedResults.Text(PromptYaml.Write(await call.Desk.TextAsync(family, family.Find(version ?? 0), call.Ct)), "application/yaml")
            : ApiProblems.NoSuch("version");

    /// <summary>POST /api/v1/prompts/{feature}/{name}/render</summary>
    public static async Task<Results<Ok<PromptRendered>, ProblemHttpResult>> RenderAsync([AsParameters] PromptCall call, PromptLook body) =>
        await ViewAsync(call, body) is { } view
            ? TypedResults.Ok(new PromptRendered(view.Preview.Messages, view.Preview.Why, PromptContracts.Of(view.Lint.Findings)))
            : ApiProblems.NoSuch("version");

    /// <summary>POST /api/v1/prompts/{feature}/{name}/try</summary>
    public static async Task<Results<Ok<TrialsAnswer>, ProblemHttpResult>> TryAsync([AsParameters] PromptCall call, PromptLook body, DraftSpine spine)
    {
        if (await ViewAsync(call, body) is not { } view)
        {
            return ApiProblems.NoSuch("version");
        }

        if (view.Lint.HasErrors || !PromptLibrary.IsWorking(call.Id))
        {
            return ApiProblems.Of(
                StatusCodes.Status422UnprocessableEntity,
                "refused",
                "This was not done.",
                view.Lint.HasErrors ? "What the lint noticed has to be changed first." : "No part of Homeroom asks with this prompt yet.",
                ("lint", PromptContracts.Of(view.Lint.Findings))
            );
        }

        var inUse = await call.Desk.TextAsync(view.Family, view.Family.InUse, call.Ct);
        var inputs = await call.Views.InputsAsync(view.Family, view.Case, call.Ct);
        var trials = await TwoTrials.OfAsync(spine, view.Family, inUse, view.Text, inputs, call.Teacher, call.Ct);
        return TypedResults.Ok(
            new TrialsAnswer(spine.FollowsPrompts, trials.Now is null ? null : PromptContracts.Of(trials.Now), PromptContracts.Of(trials.Edited))
        );
    }

    private static async Task<PromptView?> ViewAsync(PromptCall call, PromptLook body)
    {
        if (await call.FindAsync(body.Version) is not { } family)
        {
            return null;
        }

        var open = body.Version is { } number ? family.Find(number) : family.Head ?? family.InUse;
        var saved = await call.Desk.TextAsync(family, open, call.Ct);
        var text = body.Template is null ? null : PromptDesk.Edited(saved, family.File, new PromptEdit(call.Id, body.Template, 0, 0, ""));
        return await call.Views.OfAsync(family, open, new PromptOpening(text, body.Case ?? ""), call.IsOwner, call.Ct);
    }
}
