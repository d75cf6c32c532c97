using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.WebApi.Hosting;

/// <summary>Makes a plan that nobody sees while the teacher reads the first page: the topic packs are read and the code of the first draft is compiled by then.</summary>
internal static class WarmUp
{
    private static readonly LessonRequest Any = new()
    {
        Subject = "science",
        Band = "6-8",
        Topic = "seasons",
        Minutes = 50,
        ClassNotes = "Some students are new to English.",
    };

    /// <summary>Begins. Should it fail, the first draft says so where a teacher sees it.</summary>
    public static void Begin(WebApplication app) =>
        _ = Task.Run(() =>
        {
            var rails = app.Services.GetRequiredService<RailPipeline>();
            RequestNames.Of(Any, Roster.Empty);
            foreach (var (id, section) in app.Services.GetRequiredService<OfflineComposer>().Compose(Any))
            {
                LessonPlanSchema.ValidateSection(id, section);
                rails.Check(id, section ?? new JsonObject(), Any.Band, NameVault.Empty, []);
            }
        });
}
