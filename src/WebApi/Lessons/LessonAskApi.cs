using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Homeroom.WebApi.Lessons;

/// <summary>Asking for lessons, and the list of them.</summary>
internal static class LessonAskApi
{
    private const int LongestKey = 255;

    /// <summary>POST /api/v1/lessons</summary>
    public static Task<Results<Accepted<LessonAsked>, ProblemHttpResult>> AskAsync(
        LessonAsk body,
        [FromHeader(Name = "Idempotency-Key"), Description("Any text of at most 255 characters that names this request.")] string? key,
        HttpContext http,
        AskOnce once,
        CancellationToken ct
    ) => AskAsync(body.ToRequest(), key, http, once, ct);

    /// <summary>POST /api/v1/lessons/{id}/copy</summary>
    public static async Task<Results<Accepted<LessonAsked>, ProblemHttpResult>> CopyAsync(
        [AsParameters] LessonCall call,
        JsonObject body,
        [FromHeader(Name = "Idempotency-Key"), Description("Any text of at most 255 characters that names this request.")] string? key,
        AskOnce once,
        IOptions<JsonOptions> json
    )
    {
        var options = json.Value.SerializerOptions;
        var merged = JsonSerializer.SerializeToNode(LessonAsk.Of(call.Lesson), options)!.AsObject();
        foreach (var (name, value) in body)
        {
            merged[name] = value?.DeepClone();
        }

        try
        {
            return await AskAsync(merged.Deserialize<LessonAsk>(options)!.ToRequest(), key, call.Http, once, call.Ct);
        }
        catch (JsonException fault)
        {
            // The merged text has lines of its own, which the sender never saw.
            return ApiProblems.Unreadable(new JsonException(fault.Message, fault.Path, lineNumber: null, bytePositionInLine: null));
        }
    }

    /// <summary>POST /api/v1/lessons/names</summary>
    public static async Task<Ok<IReadOnlyList<MaskedName>>> NamesAsync(
        LessonAsk body,
        HttpContext http,
        IRosterStore rosters,
        CancellationToken ct
    ) => TypedResults.Ok(RequestNames.Of(body.ToRequest(), await rosters.GetAsync(Pages.Of(http.User).Id, ct)));

    /// <summary>GET /api/v1/lessons</summary>
    public static async Task<Results<Ok<LessonList>, ProblemHttpResult>> ListAsync(
        HttpContext http,
        IDraftStore store,
        [Description("Words to find anywhere in a lesson.")] string? q,
        [Description("Only this subject.")] string? subject,
        [Description("Only this status.")] DraftStatus? status,
        [Description("Deleted lessons instead of the others.")] bool? deleted,
        [Description("The cursor next of the page before.")] string? after,
        [Description("At most so many, 1 to 100; 20 when missing.")] int? take,
        CancellationToken ct
    )
    {
        if (take is < 1 or > 100)
        {
            return ApiProblems.Invalid("take", "Ask for 1 to 100 lessons.");
        }

        var query = new DraftQuery(Pages.Of(http.User).Id)
        {
            Text = q?.Trim() ?? "",
            Subject = subject ?? "",
            Status = status,
            Deleted = deleted ?? false,
            After = string.IsNullOrEmpty(after) ? null : after,
            Take = take ?? 20,
        };
        if (!DraftCursor.CanGoOn(query))
        {
            return ApiProblems.Invalid("after", "This is no cursor of your list. Send the next of the page before, or leave it out to begin anew.");
        }

        var page = await store.ListAsync(query, ct);
        return TypedResults.Ok(new LessonList([.. page.Rows.Select(LessonContracts.Of)], page.Next));
    }

    private static async Task<Results<Accepted<LessonAsked>, ProblemHttpResult>> AskAsync(
        LessonRequest request,
        string? key,
        HttpContext http,
        AskOnce once,
        CancellationToken ct
    )
    {
        if (key is { Length: 0 or > LongestKey })
        {
            return ApiProblems.Invalid("Idempotency-Key", "A key has 1 to 255 characters.");
        }

        var (asked, other) = await once.AskAsync(request, Pages.Of(http.User), key, ct);
        return asked switch
        {
            _ when other => ApiProblems.Of(
                StatusCodes.Status422UnprocessableEntity,
                "key-reused",
                "This key stands for another request.",
                "A repeat must be the same request. Use a new Idempotency-Key for a new one."
            ),
            { Id: { } id } => TypedResults.Accepted($"/api/v1/lessons/{id}", new LessonAsked(id)),
            { Errors.Count: > 0 } => ApiProblems.Invalid(asked.Errors),
            _ => LessonRefusals.NotSent(asked.Findings),
        };
    }
}
