using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.Assistant.Tests.Models;

/// <summary>A reply store in memory that a test can look into, or take away.</summary>
internal sealed class Shelf : IDistributedCache
{
    private readonly ConcurrentDictionary<string, byte[]> _stored = new();
    private readonly SemaphoreSlim _filled = new(0);

    public ICollection<byte[]> Stored => _stored.Values;

    /// <summary>Ends when another reply has been stored.</summary>
    public Task FilledAsync() => _filled.WaitAsync();

    /// <summary>Whether every use fails.</summary>
    public bool Away { get; set; }

    /// <summary>How it fails: a store behind a broken connection may cancel what was under way.</summary>
    public Func<Exception> Trouble { get; set; } = () => new IOException("away");

    public byte[]? Get(string key) => Away ? throw Trouble() : _stored.GetValueOrDefault(key);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await Task.Yield();
        return Get(key);
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
        _stored[key] = Away ? throw Trouble() : value;
        _filled.Release();
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await Task.Yield();
        Set(key, value, options);
    }

    public void Refresh(string key) { }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key) => _stored.TryRemove(key, out _);

    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        Remove(key);
        return Task.CompletedTask;
    }
}
