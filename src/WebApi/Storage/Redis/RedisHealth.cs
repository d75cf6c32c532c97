using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Homeroom.WebApi.Storage.Redis;

/// <summary>Whether Redis answers. Nothing needs it, so without it the program is slower and not ill.</summary>
internal sealed class RedisHealth(RedisLine line) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await line.AskAsync(async d => await d.PingAsync() >= TimeSpan.Zero, otherwise: false)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("Redis does not answer. Everything goes on without it, and slower.");
}
