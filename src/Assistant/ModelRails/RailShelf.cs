using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.Assistant.ModelRails;

/// <summary>Answers of services by the hash of the question. They hold scores, no word of a text.</summary>
internal sealed class RailShelf(IDistributedCache cache)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    /// <summary>What was answered, if it is still known.</summary>
    public async Task<byte[]?> FindAsync(string name, CancellationToken ct)
    {
        try
        {
            return await cache.GetAsync(name, ct);
        }
        catch (Exception e) when (e is not OutOfMemoryException && !ct.IsCancellationRequested)
        {
            // A cache that is away costs a call, nothing else.
            return null;
        }
    }

    /// <summary>Keeps an answer.</summary>
    public async Task KeepAsync(string name, byte[] answer, CancellationToken ct)
    {
        try
        {
            await cache.SetAsync(name, answer, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = Life }, ct);
        }
        catch (Exception e) when (e is not OutOfMemoryException && !ct.IsCancellationRequested)
        {
            // A cache that is away costs a call later, nothing else.
        }
    }
}
