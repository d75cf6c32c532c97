using Homeroom.Assistant.Policies;

namespace Homeroom.WebApi.Checks;

/// <summary>Addresses of the pages on which a teacher tries the checks, and what they need.</summary>
internal static class ChecksEndpoints
{
    public static void AddChecks(this IServiceCollection services)
    {
        services.AddSingleton<TextLooks>();
        services.AddSingleton<PolicyRehearsal>();
    }

    public static void MapChecks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/guardrails", LookPages.Open);
        routes.MapPost("/guardrails", LookPages.LookAsync);
        routes.MapGet("/guardrails/policy", PolicyPages.Open);
        routes.MapPost("/guardrails/policy", PolicyPages.TryAsync);
        routes.MapGet("/guardrails/default.yaml", PolicyPages.Default);
    }
}
