namespace Homeroom.WebApi.Prompts;

/// <summary>Addresses of the pages on which teachers read and change prompts, and what they need.</summary>
internal static class PromptEndpoints
{
    public static void AddPrompts(this IServiceCollection services) => services.AddSingleton<PromptViews>();

    public static void MapPrompts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/prompts", PromptPages.ListAsync);
        var prompt = routes.MapGroup("/prompts/{feature}/{name}");
        prompt.MapGet("", PromptPages.OpenAsync);
        prompt.MapPost("", PromptEdits.SubmitAsync);
        prompt.MapPost("/try", PromptTrials.TryAsync);
        prompt.MapPost("/gate", PromptGates.StartAsync);
        prompt.MapGet("/gate", PromptGates.CasesAsync);
        prompt.MapPost("/publish", PromptDecisions.PublishAsync);
        prompt.MapPost("/back", PromptDecisions.BackAsync);
        prompt.MapPost("/fork", PromptArrivals.ForkAsync);
        prompt.MapGet("/merge", PromptMerges.OpenAsync);
        prompt.MapPost("/merge", PromptMerges.SaveAsync);
        prompt.MapGet("/compare", PromptPages.CompareAsync);
        prompt.MapGet("/export", PromptPages.ExportAsync);
        prompt.MapPost("/import", PromptArrivals.ImportAsync);
    }
}
