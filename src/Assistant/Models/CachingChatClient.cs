using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.Assistant.Models;

/// <summary>Stored replies by exact content, and one model call however many ask the same at once.</summary>
public sealed class CachingChatClient(IChatClient inner, IDistributedCache cache, TimeSpan life) : DelegatingChatClient(inner)
{
    private readonly ConcurrentDictionary<string, Shared> _running = new();

    /// <inheritdoc />
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var list = messages.ToList();
        var key = Key(list, options);
        if (await StoredAsync(key, cancellationToken) is { } stored)
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, stored) { AdditionalProperties = new() { [ModelPort.CacheHit] = true } };
            yield break;
        }

        var mine = new Shared();
        var shared = _running.GetOrAdd(key, mine);
        if (shared == mine)
        {
            _ = Task.Run(() => CallAsync(key, mine, list, options), CancellationToken.None);
        }

        await foreach (var update in shared.FollowAsync(cancellationToken))
        {
            yield return update;
        }
    }

    private static string Key(List<ChatMessage> messages, ChatOptions? options)
    {
        var text = new StringBuilder();
        foreach (var message in messages)
        {
            text.Append(message.Role.Value).Append('\u001f').Append(message.Text).Append('\u001e');
        }

        text.Append(options?.Temperature).Append('\u001f').Append(options?.MaxOutputTokens).Append('\u001f');
        text.Append((options?.ResponseFormat as ChatResponseFormatJson)?.Schema?.GetRawText());
        return "reply:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private async Task<string?> StoredAsync(string key, CancellationToken ct)
    {
        try
        {
            return await cache.GetStringAsync(key, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
        {
            return null;
        }
    }

    private async Task CallAsync(string key, Shared shared, List<ChatMessage> messages, ChatOptions? options)
    {
        try
        {
            var whole = new StringBuilder();
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, shared.Wanted))
            {
                whole.Append(update.Text);
                shared.Add(update);
            }

            await StoreAsync(key, whole.ToString());
            shared.End(null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            shared.End(e);
        }
        finally
        {
            _running.TryRemove(KeyValuePair.Create(key, shared));
        }
    }

    private async Task StoreAsync(string key, string text)
    {
        try
        {
            await cache.SetStringAsync(key, text, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = life });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A cache that is away costs a model call later, nothing else.
        }
    }

    /// <summary>One running call: everyone who asks sees all of it. When nobody is left, it is called off.</summary>
    private sealed class Shared
    {
        private readonly Lock _lock = new();
        private readonly List<ChatResponseUpdate> _updates = [];
        private readonly List<ChannelWriter<ChatResponseUpdate>> _followers = [];
        private readonly CancellationTokenSource _wanted = new();
        private bool _ended;
        private Exception? _fault;

        public CancellationToken Wanted => _wanted.Token;

        public void Add(ChatResponseUpdate update)
        {
            lock (_lock)
            {
                _updates.Add(update);
                _followers.ForEach(f => f.TryWrite(update));
            }
        }

        public void End(Exception? fault)
        {
            lock (_lock)
            {
                _ended = true;
                _fault = fault;
                _followers.ForEach(f => f.TryComplete(fault));
            }
        }

        public async IAsyncEnumerable<ChatResponseUpdate> FollowAsync([EnumeratorCancellation] CancellationToken ct)
        {
            var channel = Channel.CreateUnbounded<ChatResponseUpdate>();
            lock (_lock)
            {
                _updates.ForEach(u => channel.Writer.TryWrite(u));
                _followers.Add(channel.Writer);
                if (_ended)
                {
                    channel.Writer.TryComplete(_fault);
                }
            }

            try
            {
                await foreach (var update in channel.Reader.ReadAllAsync(ct))
                {
                    yield return update;
                }
            }
            finally
            {
                Leave(channel.Writer);
            }
        }

        private void Leave(ChannelWriter<ChatResponseUpdate> follower)
        {
            lock (_lock)
            {
                _followers.Remove(follower);
                if (_followers.Count == 0 && !_ended)
                {
                    _wanted.Cancel();
                }
            }
        }
    }
}
