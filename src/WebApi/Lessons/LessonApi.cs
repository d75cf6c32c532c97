using Homeroom.WebApi.Api;
using Homeroom.WebApi.Exports;
using Homeroom.WebApi.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Lessons;

/// <summary>The JSON API of lessons: all that the pages do, for programs.</summary>
internal static class LessonApi
{
    private const string Ask = """{"subject":"science","band":"6-8","topic":"Why we have seasons","minutes":50}""";

    public static void MapLessonApi(this IEndpointRouteBuilder routes)
    {
        var large = new RequestSizeLimitAttribute(routes.ServiceProvider.GetRequiredService<LimitOptions>().BodyMegabytes * 1024L * 1024);
        var lessons = routes.MapGroup("/lessons").WithTags("Lessons");
        lessons
            .MapPost("", LessonAskApi.AskAsync)
            .Says(
                "askForLesson",
                "Ask for a lesson",
                "Stores the draft at once and answers 202; sections arrive one by one. With an Idempotency-Key, a repeat within 24 hours answers with the same draft.",
                [400, 403, 413, 415, 422],
                Ask
            )
            .WithMetadata(large);
        lessons
            .MapPost("/names", LessonAskApi.NamesAsync)
            .Says("previewNames", "Which names of a request are replaced before a model sees it", "Nothing is stored.", [400, 403, 413, 415], Ask)
            .WithMetadata(large);
        lessons.MapGet("", LessonAskApi.ListAsync).Says("listLessons", "List and search lessons", "Newest change first, by cursor.", [400]);

        var lesson = lessons.MapGroup("/{id}").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        lesson.AddEndpointFilter(OwnLesson.FindAsync);
        MapReading(lesson);
        MapWriting(lesson, large);
        MapDeciding(lesson);
        LessonOptionsApi.Map(routes.MapGroup("").WithTags("Options"));
    }

    private static void MapReading(RouteGroupBuilder lesson)
    {
        lesson
            .MapGet("", LessonReadApi.GetAsync)
            .Says("getLesson", "One lesson", "The ETag is the version; with If-None-Match an unchanged lesson is 304.")
            .Produces(StatusCodes.Status304NotModified);
        lesson.MapGet("/sections/{section}", LessonReadApi.Section).Says("getSection", "One section", "The ETag is its revision, for If-Match.");
        lesson
            .MapGet("/events", LessonStreamApi.Follow)
            .Says(
                "followLesson",
                "Follow a draft as it grows",
                "Server-sent events: section, status and done. Last-Event-ID goes on where a stream broke off."
            );
        lesson.MapGet("/revisions", LessonRevisionApi.ListAsync).Says("listRevisions", "Versions worth looking at", "Newest first.");
        lesson
            .MapGet("/revisions/{version:int}", LessonRevisionApi.GetAsync)
            .Says("getRevision", "The sections as they stood at a version", "Version 1 is before the first section.");
        lesson
            .MapGet("/diff", LessonRevisionApi.DiffAsync)
            .Says("compareRevisions", "What changed between two versions, word by word", "Without from and to: from the first draft to now.", [400]);
        lesson
            .MapGet("/" + ExportEndpoints.Address, LessonExportApi.GetAsync)
            .Says(
                "exportLesson",
                "A copy to take away",
                "teacher or handout, as docx, md, html or pdf. A handout is made only of an approved text; PDF needs Chromium on the server.",
                [409, 503]
            )
            .Produces<Stream>(
                StatusCodes.Status200OK,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "text/markdown",
                "text/html",
                "application/pdf"
            );
    }

    private static void MapWriting(RouteGroupBuilder lesson, RequestSizeLimitAttribute large)
    {
        lesson
            .MapPut("/sections/{section}", LessonEditApi.EditAsync)
            .Says(
                "editSection",
                "Write a section",
                "Send the revision that you saw in If-Match. If it has changed since, the answer is 409 with both texts.",
                [400, 403, 409, 413, 415, 422, 428],
                """["Bring a lamp and a ball."]"""
            );
        lesson
            .MapPost("/redo", LessonEditApi.RedoAsync)
            .Says(
                "redoPart",
                "Redo a section or an item",
                "Everything beside it keeps its bytes.",
                [400, 403, 409, 415, 422, 503],
                """{"pointer":"/exit/0","baseRevision":13,"instruction":"harder"}"""
            );
        lesson
            .MapPost("/cycles/{cycle}", LessonEditApi.MoveAsync)
            .Says(
                "moveCycle",
                "Move or remove a learning cycle",
                "A cycle takes its text with it and is checked again in its new place.",
                [400, 403, 409, 415, 422],
                """{"move":"Up","baseVersion":17}"""
            );
        lesson
            .MapPost("/findings/use", LessonEditApi.UseAsync)
            .Says("useSuggestion", "Put a suggestion in place", "Replaces the words that the finding is about.", [400, 403, 409, 415, 422]);
        lesson
            .MapPost("/restore", LessonRevisionApi.RestoreAsync)
            .Says(
                "restoreSection",
                "Bring an older text of a section back",
                "It becomes a new revision; nothing is lost.",
                [400, 403, 409, 415, 422],
                """{"section":"notes","version":17,"baseRevision":19}"""
            );
        lesson
            .MapPost("/copy", LessonAskApi.CopyAsync)
            .Says(
                "copyLesson",
                "Ask for a lesson like this one",
                "The same request as a new draft; members of the body replace those of the request.",
                [400, 403, 413, 415, 422],
                """{"minutes":30}"""
            )
            .WithMetadata(large);
    }

    private static void MapDeciding(RouteGroupBuilder lesson)
    {
        lesson
            .MapPost("/findings/settle", LessonDecisionApi.SettleAsync)
            .Says("settleFinding", "Leave a Note as it is", "With a reason. A Hold is settled by changing the text.", [400, 403, 409, 415, 422]);
        lesson
            .MapPost("/approve", LessonDecisionApi.ApproveAsync)
            .Says(
                "approveLesson",
                "Approve exactly the version that you read",
                "The checks run again first. An edit afterwards takes the approval away.",
                [400, 403, 409, 415],
                """{"baseVersion":17}"""
            );
        lesson.MapPost("/stop", LessonDecisionApi.StopAsync).Says("stopDrafting", "Stop drafting", "What has arrived is kept.", [403, 415]);
        lesson
            .MapPost("/resume", LessonDecisionApi.ResumeAsync)
            .Says("resumeDrafting", "Go on drafting", "With the model, or with the offline composer.", [400, 403, 415], """{"offline":false}""");
        lesson.MapDelete("", LessonDecisionApi.DeleteAsync).Says("deleteLesson", "Delete", "It is kept for 30 days.", [403]);
        lesson
            .MapPost("/undelete", LessonDecisionApi.UndeleteAsync)
            .Says("undeleteLesson", "Bring a deleted lesson back", "Within 30 days.", [403, 415])
            .WithMetadata(new OwnLesson.TakesDeleted());
        lesson
            .MapPost("/feedback", LessonDecisionApi.FeedbackAsync)
            .Says(
                "giveFeedback",
                "Say how useful the draft was",
                "It is kept in this Homeroom and never blocks anything.",
                [400, 403, 415],
                """{"version":17,"rating":"useful","reasons":["Saved me time"],"comment":"Good questions."}"""
            );
    }
}
