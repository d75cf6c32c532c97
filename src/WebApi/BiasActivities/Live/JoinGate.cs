using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Homeroom.WebApi.Hosting;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>
/// Slows down whoever guesses codes. A whole school can stand behind one address, so right codes cost nothing; wrong ones are counted for the address and
/// for all addresses together. Students with the square code never come here.
/// </summary>
internal sealed class JoinGate(LimitOptions limits, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Wrong> _wrong = new();
    private readonly Wrong _all = new();

    private readonly PartitionedRateLimiter<string> _joins = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(
            address,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = limits.JoinsPerMinute,
                Window = Window,
                SegmentsPerWindow = 6,
            }
        )
    );

    /// <summary>Whether this address may try a code now.</summary>
    public bool MayTry(string address)
    {
        var now = time.GetUtcNow();
        var mine = _wrong.TryGetValue(address, out var wrong) ? wrong.Count(now) : 0;
        return mine < limits.WrongCodesPerMinute && (mine == 0 || _all.Count(now) < limits.WrongCodesPerMinute * 20);
    }

    /// <summary>Counts a wrong code.</summary>
    public void CountWrong(string address)
    {
        var now = time.GetUtcNow();
        if (_wrong.Count > 10_000)
        {
            foreach (var (old, count) in _wrong)
            {
                if (count.Count(now) == 0)
                {
                    _wrong.TryRemove(old, out _);
                }
            }
        }

        _wrong.GetOrAdd(address, _ => new Wrong()).Add(now);
        _all.Add(now);
    }

    /// <summary>Whether somebody at this address may join now.</summary>
    public bool MayJoin(string address)
    {
        using var lease = _joins.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => _joins.Dispose();

    private sealed class Wrong
    {
        private readonly Queue<DateTimeOffset> _at = new();

        public int Count(DateTimeOffset now)
        {
            lock (_at)
            {
                while (_at.TryPeek(out var first) && first < now - Window)
                {
                    _at.Dequeue();
                }

                return _at.Count;
            }
        }

        public void Add(DateTimeOffset now)
        {
            lock (_at)
            {
                _at.Enqueue(now);
            }
        }
    }
}
