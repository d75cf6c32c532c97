using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;

namespace Homeroom.WebApi.Hosting;

/// <summary>Has a draft rehearsed while the teacher reads the first page, so that the first real one does not wait for topic packs and compiler.</summary>
internal static class WarmUp
{
    /// <summary>What is rehearsed.</summary>
    public static LessonRequest Any { get; } =
        new()
        {
            Subject = "science",
            Band = "6-8",
            Topic = "seasons",
            Minutes = 50,
            ClassNotes = "Some students are new to English.",
        };

    /// <summary>Begins, and does not wait. Should it fail, the first draft says so where a teacher sees it.</summary>
    public static void Begin(WebApplication app) =>
        _ = Task.Run(() => app.Services.GetRequiredService<DraftSpine>().RehearseAsync(Any, app.Lifetime.ApplicationStopping));
}
