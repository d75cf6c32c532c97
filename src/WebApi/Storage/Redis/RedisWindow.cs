using System.Threading.RateLimiting;
using StackExchange.Redis;

namespace Homeroom.WebApi.Storage.Redis;

/// <summary>One window: a count in Redis that runs out with it.</summary>
internal sealed class RedisWindow(RedisLine line, TimeProvider time, string name, int most, TimeSpan window) : RateLimiter
{
    // The count and its end in one step, so that a count never stays for ever.
    private const string Count = """
        local n = redis.call('INCRBY', KEYS[1], ARGV[1])
        if n == tonumber(ARGV[1]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
        return {n, redis.call('PTTL', KEYS[1])}
        """;

    private readonly Lazy<FixedWindowRateLimiter> _own = new(() => new(new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window }));
    private readonly RedisKey[] _keys = [$"{RedisLine.Prefix}window:{name}"];
    private long _used = time.GetTimestamp();

    // While the own count is in use this is not idle: it would be thrown away, and its count with it.
    public override TimeSpan? IdleDuration => _own.IsValueCreated ? _own.Value.IdleDuration : time.GetElapsedTime(Interlocked.Read(ref _used));

    public override RateLimiterStatistics? GetStatistics() => null;

    // Redis is asked without holding a thread, so the quick answer is always no, and then this is asked again below.
    protected override RateLimitLease AttemptAcquireCore(int permitCount) => new Lease(false, null);

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Interlocked.Exchange(ref _used, time.GetTimestamp());
        RedisValue[] arguments = [permitCount, (long)window.TotalMilliseconds];
        var said = await line.AskAsync(async d => (long[]?)await d.ScriptEvaluateAsync(Count, _keys, arguments), otherwise: null);
        return said is not [var count, var left] ? _own.Value.AttemptAcquire(permitCount)
            : count <= most ? new Lease(true, null)
            : new Lease(false, TimeSpan.FromMilliseconds(Math.Max(1, left)));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _own.IsValueCreated)
        {
            _own.Value.Dispose();
        }
    }

    private sealed class Lease(bool isAcquired, TimeSpan? wait) : RateLimitLease
    {
        public override bool IsAcquired => isAcquired;

        public override IEnumerable<string> MetadataNames => wait is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}
