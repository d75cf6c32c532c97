namespace Homeroom.WebApi.Jobs;

/// <summary>Background work.</summary>
internal static class JobsSetup
{
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<DraftSignals>();
        services.AddSingleton<DraftingJobs>();
        services.AddHostedService(s => s.GetRequiredService<DraftingJobs>());
    }
}
