using Homeroom.Assistant.Feedback.Learned;
using Homeroom.WebApi.Feedback.Cases;
using Homeroom.WebApi.Feedback.DataSets;
using Homeroom.WebApi.Feedback.Delivery;
using Homeroom.WebApi.Feedback.Experiments;
using Homeroom.WebApi.Feedback.Quality;

namespace Homeroom.WebApi.Feedback;

/// <summary>Addresses of the pages about what is learned from drafts, and what they need.</summary>
internal static class LearningEndpoints
{
    public static void AddLearning(this IServiceCollection services)
    {
        services.AddSingleton<LearningReader>();
        services.AddSingleton<HabitReader>();
        services.AddSingleton<LearningViews>();
        services.AddSingleton<LearnedStore>();
        services.AddSingleton<ILearned>(s => s.GetRequiredService<LearnedStore>());
        services.AddQuality();
        services.AddExperiments();
        services.AddSingleton<LearnableDrafts>();
        services.AddSingleton<CaseMaking>();
        services.AddHostedService<CaseSweep>();
        services.AddSingleton<DataSetWriting>();
        services.AddSingleton<FeedbackFeed>();
        services.AddSingleton<Webhook>();
    }

    public static void MapLearning(this IEndpointRouteBuilder routes, IEndpointRouteBuilder api)
    {
        api.MapFeedbackApi();
        routes.MapGet("/learning", LearningPages.ShowAsync);
        routes.MapPost("/learning/consent", LearningPages.SayAsync);
        routes.MapPost("/learning/notes", NotePages.AddAsync);
        routes.MapPost("/learning/notes/{id}/remove", NotePages.RemoveAsync);
        routes.MapQuality();
        routes.MapExperiments();
        routes.MapGet("/learning/cases", CasePages.ListAsync);
        routes.MapPost("/learning/cases", CasePages.ProposeAsync);
        routes.MapGet("/learning/cases/patch", CasePages.PatchAsync);
        routes.MapGet("/learning/cases/{id}", CasePages.OpenAsync);
        routes.MapPost("/learning/cases/{id}/graders", CasePages.ChangeAsync);
        routes.MapPost("/learning/cases/{id}/decide", CasePages.DecideAsync);
        var sets = routes.MapGroup("/learning/data-sets").AddEndpointFilter(DataSetPages.OwnAsync);
        sets.MapGet("", DataSetPages.ListAsync);
        sets.MapPost("", DataSetPages.AskAsync);
        sets.MapGet("/{id}", DataSetPages.OpenAsync);
        sets.MapPost("/{id}/remove", DataSetPages.RemoveAsync);
        sets.MapGet("/{id}/files.zip", DataSetFiles.DownloadAsync);
        sets.MapGet("/{id}/rows/{number:int}", DataSetRows.OpenAsync);
        sets.MapPost("/{id}/rows/{number:int}", DataSetRows.ChooseAsync);
    }
}
