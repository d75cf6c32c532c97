using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;
using Homeroom.WebApi.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Lessons;

/// <summary>What a teacher decides about a lesson.</summary>
internal static class LessonDecisionApi
{
    private const int LongestReason = 300;

    /// <summary>POST /api/v1/lessons/{id}/findings/settle</summary>
    public static async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> SettleAsync([AsParameters] LessonCall call, SettleBody body) =>
        string.IsNullOrWhiteSpace(body.Reason) || body.Reason.Length > LongestReason
            ? ApiProblems.Invalid("/reason", "Say in 1 to 300 characters why it stays.")
            : await call.DoAsync(new DraftCommand.Settle(body.Finding, body.Reason));

    /// <summary>POST /api/v1/lessons/{id}/approve</summary>
    public static async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> ApproveAsync([AsParameters] LessonCall call, ApproveBody body) =>
        await call.AnswerAsync(await call.Spine.ApproveAsync(call.Id, body.BaseVersion, call.Teacher, call.Ct));

    /// <summary>POST /api/v1/lessons/{id}/stop</summary>
    public static Task<Results<Ok<LessonDraft>, ProblemHttpResult>> StopAsync([AsParameters] LessonCall call) =>
        call.DoAsync(new DraftCommand.Stop());

    /// <summary>POST /api/v1/lessons/{id}/resume</summary>
    public static Task<Results<Ok<LessonDraft>, ProblemHttpResult>> ResumeAsync([AsParameters] LessonCall call, ResumeBody body) =>
        call.DoAsync(new DraftCommand.Resume(body.Offline));

    /// <summary>DELETE /api/v1/lessons/{id}</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync([AsParameters] LessonCall call) =>
        await call.Desk.DoAsync(call.Id, new DraftCommand.Delete(), call.Teacher.Name, call.Ct) is null
            ? ApiProblems.NoSuch("lesson")
            : TypedResults.NoContent();

    /// <summary>POST /api/v1/lessons/{id}/undelete</summary>
    public static Task<Results<Ok<LessonDraft>, ProblemHttpResult>> UndeleteAsync([AsParameters] LessonCall call) =>
        call.DoAsync(new DraftCommand.Undelete());

    /// <summary>POST /api/v1/lessons/{id}/feedback</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> FeedbackAsync(
        [AsParameters] LessonCall call,
        FeedbackBody body,
        IFeedbackStore kept,
        RailPipeline rails,
        TimeProvider time
    )
    {
        var comment = body.Comment?.Trim() ?? "";
        if (Faults(body, comment, call.Stored.Draft.Version).ToList() is { Count: > 0 } faults)
        {
            return ApiProblems.Invalid(faults);
        }

        var place = body.Section is null ? null : DraftPlace.Find(call.Stored.Draft, body.Section, body.Words ?? "");
        if (body.Section is not null && place is null)
        {
            return ApiProblems.Invalid("/words", "There is no such section, or these words do not stand in it.");
        }

        var said = LessonFeedback.Of(call.Stored, call.Teacher.Id, body.Version, body.Rating, time.GetUtcNow(), rails) with
        {
            Reasons = body.Reasons ?? [],
            Comment = comment,
            ClientId = body.ClientId ?? "",
        };
        await kept.AddAsync(place is null ? said : LessonFeedback.At(said, place), call.Ct);
        return TypedResults.NoContent();
    }

    private static IEnumerable<ShapeError> Faults(FeedbackBody body, string comment, int version)
    {
        if (body.Version < 1 || body.Version > version)
        {
            yield return new ShapeError("/version", "There is no such version.");
        }

        if (FeedbackForm.Ratings.All(r => r.Id != body.Rating))
        {
            yield return new ShapeError("/rating", $"Choose one of {string.Join(", ", FeedbackForm.Ratings.Select(r => r.Id))}.");
        }

        for (var i = 0; i < (body.Reasons?.Count ?? 0); i++)
        {
            if (!FeedbackForm.Reasons.Contains(body.Reasons![i]) && !WrongForm.Reasons.Contains(body.Reasons[i]))
            {
                yield return new ShapeError($"/reasons/{i}", "There is no such reason in the list.");
            }
        }

        if (body.ClientId is { Length: > 64 })
        {
            yield return new ShapeError("/clientId", "Use at most 64 characters.");
        }

        if (comment.Length > LessonFeedback.Longest)
        {
            yield return new ShapeError("/comment", "Shorten this to 2000 characters.");
        }
    }
}
