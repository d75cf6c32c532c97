using System.Threading.RateLimiting;

namespace Homeroom.WebApi.Storage.Redis;

/// <summary>Windows that all processes count in together. Without Redis each counts for itself.</summary>
internal sealed class RedisWindows(RedisLine line, TimeProvider time) : IWindows
{
    public RateLimiter Of(string name, int most, TimeSpan window) => new RedisWindow(line, time, name, most, window);
}
