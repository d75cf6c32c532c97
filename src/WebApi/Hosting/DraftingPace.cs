using System.Threading.RateLimiting;

namespace Homeroom.WebApi.Hosting;

/// <summary>How many drafts one teacher has in a minute where they are asked for in number, such as feedback on all papers.</summary>
internal sealed class DraftingPace(LimitOptions options) : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(teacher =>
        RateLimitPartition.GetFixedWindowLimiter(
            teacher,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = options.DraftsPerMinute, Window = Minute }
        )
    );

    /// <summary>What is said to who is too fast.</summary>
    public string Why => $"That were {options.DraftsPerMinute} drafts within a minute. What was asked for comes; ask for the others in a minute.";

    /// <summary>Whether one more may be asked for now.</summary>
    public bool Takes(string teacher)
    {
        using var lease = _limiter.AttemptAcquire(teacher);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
