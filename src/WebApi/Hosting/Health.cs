using System.Data.Common;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;

namespace Homeroom.WebApi.Hosting;

/// <summary>Whether the process lives, and whether it can do its work. Open to everyone: names of checks and words, nothing else.</summary>
internal static class Health
{
    private const long Enough = 50L * 1024 * 1024;

    public static void AddHealth(this IServiceCollection services, string folder) =>
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<JobsHealth>("jobs").AddCheck("disk", () => Disk(folder));

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static HealthCheckResult Disk(string folder) =>
        new DriveInfo(folder).AvailableFreeSpace >= Enough
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Less than 50 MB are left where the data is.");

    private static Task WriteAsync(HttpContext http, HealthReport report) =>
        http.Response.WriteAsJsonAsync(
            new
            {
                status = report.Status switch
                {
                    HealthStatus.Healthy => "ok",
                    HealthStatus.Degraded => "slower",
                    _ => "failing",
                },
                checks = report.Entries.ToDictionary(
                    e => e.Key,
                    e => e.Value.Status == HealthStatus.Healthy ? "ok" : e.Value.Description ?? "failing"
                ),
            },
            http.RequestAborted
        );
}

/// <summary>The database answers and has exactly the tables of this program.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<HomeroomDb> databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
            return applied.ToHashSet().SetEquals(db.Database.GetMigrations())
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The tables are not those of this program.");
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or IOException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}

/// <summary>Everything that works in the background is running.</summary>
internal sealed class JobsHealth(IEnumerable<IHostedService> services, ISchedulerFactory schedulers) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Looked up and not asked for: the factory would build a scheduler anew in place of one that is shut down.
        var running = (await schedulers.GetAllSchedulers(cancellationToken)).Any(s => s.Status == SchedulerStatus.Running);
        return !running ? HealthCheckResult.Unhealthy("The scheduler is not running.")
            : services.OfType<BackgroundService>().Where(IsOurs).All(s => s.ExecuteTask is { IsCompleted: false }) ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Work in the background has stopped.");
    }

    // A package's own may end because it has nothing to do.
    private static bool IsOurs(BackgroundService service) => service.GetType().Assembly == typeof(JobsHealth).Assembly;
}
