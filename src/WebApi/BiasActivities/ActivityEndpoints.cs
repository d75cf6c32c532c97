using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Lessons;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>Addresses of the activities, and what they need.</summary>
internal static class ActivityEndpoints
{
    public static void AddActivities(this IServiceCollection services)
    {
        services.AddSingleton<LiveTail>();
        services.AddSingleton<LiveStore>();
        services.AddSingleton<LiveLog>();
        services.AddHostedService(s => s.GetRequiredService<LiveLog>());
        services.AddHostedService<LiveEar>();
        services.AddSingleton<PupilPass>();
        services.AddSingleton<PupilSays>();
        services.AddSingleton<TextWatch>();
        services.AddSingleton<JoinGate>();
    }

    /// <summary>For teachers: choosing, making, the workspace, and the class at work.</summary>
    public static void MapActivities(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/activities", ActivityPages.ListAsync);
        routes.MapGet("/activities/new", ActivityPages.New);
        routes.MapPost("/activities", ActivityPages.AskAsync);
        routes.MapGet("/activities/ready/{ready}", ActivityPages.Ready);
        routes.MapPost("/activities/ready/{ready}", ActivityPages.UseAsync);
        var activity = routes.MapGroup("/activities/{id}");
        activity.MapDraft();
        activity.MapGet("/print", ActivityPages.PrintAsync);
        activity.MapPost("/start", LivePages.StartAsync);

        var live = routes.MapGroup("/live/{id}").AddEndpointFilter(LivePages.OwnAsync);
        live.MapGet("", LivePages.Show);
        live.MapGet("/wall", LivePages.Wall);
        live.MapGet("/report", LivePages.Report);
        live.MapGet("/events", LivePages.Events);
        live.MapGet("/marks.csv", LiveExports.Marks);
        live.MapGet("/words.csv", LiveExports.Words);
        live.MapGet("/answers.csv", LiveExports.Answers);
        live.MapGet("/annotations.jsonld", LiveExports.Annotations);
        live.MapPost("/do", LivePages.DoAsync);
    }
}
