using Homeroom.Assistant.Drafts;
using Microsoft.Extensions.Caching.Memory;

namespace Homeroom.WebApi.Storage;

/// <summary>The drafts that were read last, opened. Whoever uses one has to ask the database whether its version is still the present one.</summary>
internal sealed class RecentDrafts : IDisposable
{
    private const int Most = 64;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly MemoryCache _drafts = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The draft as it was read last, or null.</summary>
    public StoredDraft? Find(string id) => _drafts.Get<StoredDraft>(id);

    /// <summary>Keeps a draft that was just read.</summary>
    public StoredDraft Keep(StoredDraft stored) =>
        _drafts.Set(stored.Draft.Id, stored, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Life });

    public void Dispose() => _drafts.Dispose();
}
