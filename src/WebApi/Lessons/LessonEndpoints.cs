using Homeroom.WebApi.Exports;

namespace Homeroom.WebApi.Lessons;

/// <summary>Addresses of the lesson pages, and what they need.</summary>
public static class LessonEndpoints
{
    /// <summary>Adds what lessons need beside the drafts themselves.</summary>
    public static void AddLessons(this IServiceCollection services)
    {
        services.AddSingleton<AskOnce>();
        services.AddSingleton<LessonViews>();
    }

    /// <summary>Maps home, lists, the request form and the workspace.</summary>
    public static void MapLessons(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", LessonPages.HomeAsync);
        routes.MapGet("/drafts", LessonPages.DraftsAsync);
        routes.MapGet("/drafts/deleted", LessonPages.DeletedAsync);
        routes.MapGet("/lessons/new", LessonAsks.NewAsync);
        routes.MapPost("/lessons/names", LessonAsks.NamesAsync);
        routes.MapPost("/lessons", LessonAsks.AskAsync);

        var lesson = routes.MapGroup("/lessons/{id}");
        lesson.MapDraft();
        lesson.MapPost("/cycles/{cycle}", LessonCycles.MoveAsync);
        routes.MapExports();
    }

    /// <summary>Maps the workspace of a draft: it is the same for every kind.</summary>
    public static void MapDraft(this IEndpointRouteBuilder lesson)
    {
        lesson.MapGet("", LessonPages.WorkspaceAsync);
        lesson.MapGet("/events", LessonStream.EventsAsync);
        lesson.MapGet("/edit/{section}", LessonEdits.OpenAsync);
        lesson.MapPost("/edit/{section}", LessonEdits.SaveAsync);
        lesson.MapPost("/redo", LessonEdits.RedoAsync);
        lesson.MapPost("/use", LessonEdits.UseAsync);
        lesson.MapPost("/settle", LessonDecisions.SettleAsync);
        lesson.MapGet("/history", LessonHistory.ShowAsync);
        lesson.MapPost("/restore", LessonHistory.RestoreAsync);
        lesson.MapPost("/approve", LessonDecisions.ApproveAsync);
        lesson.MapPost("/stop", LessonDecisions.StopAsync);
        lesson.MapPost("/resume", LessonDecisions.ResumeAsync);
        lesson.MapPost("/offline", LessonDecisions.OfflineAsync);
        lesson.MapPost("/delete", LessonDecisions.DeleteAsync);
        lesson.MapPost("/undelete", LessonDecisions.UndeleteAsync);
        lesson.MapPost("/feedback", LessonFeedback.PostAsync);
    }
}
