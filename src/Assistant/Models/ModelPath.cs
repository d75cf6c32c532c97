using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.Assistant.Models;

/// <summary>The way to a language model, from outside in: meter, cache, fallback, patience, adapter.</summary>
public static class ModelPath
{
    private static readonly TimeSpan CacheLife = TimeSpan.FromHours(12);

    /// <summary>Builds it from settings that have no fault.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="cache">Where replies are stored.</param>
    /// <param name="time">The clock of all waits.</param>
    /// <param name="turns">The order among several processes; without it there is one.</param>
    public static IChatClient To(ModelOptions options, IDistributedCache cache, TimeProvider time, ICallTurns? turns = null)
    {
        var first = Deployment(options, time);
        var deployments = options.Fallback is { } second ? new FallbackChatClient(first, Deployment(second, time)) : first;
        return new MeteringChatClient(new CachingChatClient(deployments, cache, CacheLife, turns ?? new OwnTurns()));
    }

    private static IChatClient Deployment(ModelOptions options, TimeProvider time) =>
        new ResilientChatClient(ModelHosts.Adapter(options, time), options, time);
}
