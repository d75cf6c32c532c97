using System.ComponentModel;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Prompts;

/// <summary>Saving, sharing and going back.</summary>
internal static class PromptWriteApi
{
    private const int LongestTemplate = 60_000;

    /// <summary>PUT /api/v1/prompts/{feature}/{name}</summary>
    public static async Task<Results<Ok<PromptAnswer>, ProblemHttpResult>> SaveAsync(
        [AsParameters] PromptCall call,
        [FromHeader(Name = "If-Match"), Description("ETag of the prompt that you saw, as \"3\".")] string? match,
        PromptSave body
    )
    {
        if (PromptCall.TurnOf(match) is not { } turn)
        {
            return PromptCall.NoTurn;
        }

        if (string.IsNullOrWhiteSpace(body.Template) || body.Template.Length > LongestTemplate)
        {
            return ApiProblems.Invalid("/template", "A prompt has from 1 to 60,000 characters.");
        }

        var edit = new PromptEdit(call.Id, body.Template, turn, body.From, body.Why ?? "")
        {
            Temperature = body.Temperature,
            MaxTokens = body.MaxTokens,
        };
        return await call.AnswerAsync(await call.Desk.SaveAsync(edit, call.Teacher, call.Ct), body.Template);
    }

    /// <summary>POST /api/v1/prompts/{feature}/{name}/fork</summary>
    public static async Task<Results<Ok<PromptAnswer>, ProblemHttpResult>> ForkAsync([AsParameters] PromptCall call, PromptFork body)
    {
        if (await call.FindAsync(body.Version) is not { } family)
        {
            return ApiProblems.NoSuch("version");
        }

        var text = await call.Desk.TextAsync(family, family.Find(body.Version), call.Ct);
        var settings = text.ExecutionSettings.GetValueOrDefault("default") ?? [];
        var edit = new PromptEdit(call.Id, text.Template, family.Turn, body.Version, "Taken from " + PromptWords.Version(body.Version))
        {
            Temperature = settings.GetValueOrDefault("temperature"),
            MaxTokens = settings.GetValueOrDefault("max_tokens"),
        };
        return await call.AnswerAsync(await call.Desk.SaveAsync(edit, call.Teacher, call.Ct));
    }

    /// <summary>POST /api/v1/prompts/{feature}/{name}/import</summary>
    public static async Task<Results<Ok<PromptAnswer>, ProblemHttpResult>> ImportAsync([AsParameters] PromptCall call, PromptImport body)
    {
        if (await call.FindAsync() is not { } family)
        {
            return ApiProblems.NoSuch("prompt");
        }

        return await call.AnswerAsync(
            await call.Desk.ImportAsync(call.Id, body.Yaml, family.Turn, body.Why ?? "Brought in as a file", call.Teacher, call.Ct)
        );
    }

    /// <summary>POST /api/v1/prompts/{feature}/{name}/merge</summary>
    public static async Task<Results<Ok<PromptMergeAnswer>, ProblemHttpResult>> MergeAsync(
        [AsParameters] PromptCall call,
        PromptMergeAsk body,
        PromptChoice choice
    )
    {
        if (await PromptMerging.OpenAsync(call.Desk, choice, call.Id, call.Teacher.Id, body.From, call.Ct) is not { } merging)
        {
            return ApiProblems.NoSuch("version");
        }

        if (body.Sides is not { } sides)
        {
            return TypedResults.Ok(new PromptMergeAnswer(null, merging.Conflicts, merging.Pieces));
        }

        if (sides.Count != merging.Conflicts)
        {
            return ApiProblems.Invalid("/sides", $"There are {merging.Conflicts} conflicts, so send {merging.Conflicts} sides.");
        }

        var saved = await call.Desk.SaveAsync(PromptMerges.Edit(call.Id, merging, sides, merging.Family.Turn), call.Teacher, call.Ct);
        return (await call.AnswerAsync(saved)).Result is ProblemHttpResult problem
            ? problem
            : TypedResults.Ok(new PromptMergeAnswer(saved.Version?.Number, merging.Conflicts, merging.Pieces));
    }

    /// <summary>POST /api/v1/prompts/{feature}/{name}/publish</summary>
    public static async Task<Results<Ok<PromptAnswer>, ProblemHttpResult>> PublishAsync(
        [AsParameters] PromptCall call,
        PromptPublish body,
        PromptBoard board
    ) => await call.AnswerAsync(await board.PublishAsync(call.Id, body.Version, body.Scope, call.Teacher, call.IsOwner, call.Ct));

    /// <summary>POST /api/v1/prompts/{feature}/{name}/back</summary>
    public static async Task<Results<Ok<PromptAnswer>, ProblemHttpResult>> BackAsync(
        [AsParameters] PromptCall call,
        PromptBack body,
        PromptBoard board
    ) => await call.AnswerAsync(await board.BackAsync(call.Id, body.Scope, call.Teacher, call.IsOwner, call.Ct));
}
