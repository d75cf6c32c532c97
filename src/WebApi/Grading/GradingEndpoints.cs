using Homeroom.WebApi.Grading.Sets;

namespace Homeroom.WebApi.Grading;

/// <summary>Addresses of grading, and what they need.</summary>
internal static class GradingEndpoints
{
    public static void AddGrading(this IServiceCollection services)
    {
        services.AddSingleton<GradingStore>();
        services.AddSingleton<SetList>();
        services.AddSingleton<WaitingPapers>();
        services.AddSingleton<ShownSeal>();
        services.AddSingleton<FeedbackDesk>();
        services.AddSingleton<PaperDesk>();
    }

    public static void MapGrading(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/grading", GradingPages.ListAsync);
        routes.MapGet("/grading/new", GradingPages.New);
        routes.MapPost("/grading", GradingPages.CreateAsync);
        routes.MapPost("/grading/{id}/restore", GradingPages.RestoreAsync);

        var set = routes.MapGroup("/grading/{id}").AddEndpointFilter(SetOfRequest.OwnAsync);
        set.MapGet("", SetPages.Show);
        set.MapPost("/do", SetPages.DoAsync);
        set.MapPost("/delete", GradingPages.DeleteAsync);
        set.MapGet("/setup", SetupPages.Show);
        set.MapPost("/setup", SetupPages.SaveAsync);
        set.MapGet("/rubric", RubricPages.Show);
        set.MapPost("/rubric", RubricPages.SaveAsync);
        set.MapGet("/bring", BringPages.Show);
        set.MapPost("/bring", BringPages.ReadAsync);
        set.MapGet("/bring/{import}", BringPages.PlanAsync);
        set.MapPost("/bring/{import}", BringPages.TakeAsync);
        set.MapGet("/class", ClassPages.ShowAsync);
        set.MapReturns();
        set.MapGet("/papers/{paper}", PaperPages.ShowAsync);
        set.MapPost("/papers/{paper}", PaperPages.MarkAsync);
    }
}
