using System.Threading.RateLimiting;
using Homeroom.Assistant.Models;
using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Homeroom.WebApi.Storage;

/// <summary>What several processes share besides the database. Without Redis each keeps its own.</summary>
internal static partial class SharedSetup
{
    /// <summary>Adds it, through Redis where a connection string names one.</summary>
    /// <exception cref="StartFault">A Redis is named and this build cannot use it.</exception>
    public static void AddShared(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString("Redis") is { Length: > 0 } redis)
        {
            var isAdded = false;
            AddRedis(builder, redis, ref isAdded);
            if (!isAdded)
            {
                throw new StartFault(
                    "ConnectionStrings__Redis is set, and this build does not use Redis. Build it with -p:FullFeed=true, or leave the setting out."
                );
            }
        }

        builder.Services.TryAddSingleton<ICallTurns, OwnTurns>();
        builder.Services.TryAddSingleton<IWindows, OwnWindows>();
        builder.Services.TryAddSingleton<ILiveBell, NoBell>();
    }

    static partial void AddRedis(WebApplicationBuilder builder, string redis, ref bool isAdded);
}

/// <summary>Windows of time in which so much is allowed.</summary>
internal interface IWindows
{
    /// <summary>The limiter of one window.</summary>
    /// <param name="name">Whose and what for, such as "sign-in:192.0.2.1".</param>
    /// <param name="most">How much is allowed in a window.</param>
    /// <param name="window">How long it is.</param>
    RateLimiter Of(string name, int most, TimeSpan window);
}

/// <summary>The windows of this process alone. Whoever holds them has them filled again, with one clock for all.</summary>
internal sealed class OwnWindows : IWindows
{
    public RateLimiter Of(string name, int most, TimeSpan window) =>
        new FixedWindowRateLimiter(
            new FixedWindowRateLimiterOptions
            {
                PermitLimit = most,
                Window = window,
                AutoReplenishment = false,
            }
        );
}
