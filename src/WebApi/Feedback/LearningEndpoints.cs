namespace Homeroom.WebApi.Feedback;

/// <summary>Addresses of the pages about what is learned from drafts, and what they need.</summary>
internal static class LearningEndpoints
{
    public static void AddLearning(this IServiceCollection services) => services.AddSingleton<LearningReader>();

    public static void MapLearning(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/learning", LearningPages.ShowAsync);
        routes.MapPost("/learning/consent", LearningPages.SayAsync);
    }
}
