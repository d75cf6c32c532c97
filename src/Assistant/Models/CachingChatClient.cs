using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.Assistant.Models;

/// <summary>Stored replies by exact content, and one model call however many ask the same at once. Only replies that fit their JSON schema are stored.</summary>
public sealed class CachingChatClient(IChatClient inner, IDistributedCache cache, TimeSpan life) : DelegatingChatClient(inner)
{
    private readonly ConcurrentDictionary<string, SharedCall> _running = new();
    private readonly ReplyKey _key = new(inner.GetService<ChatClientMetadata>());

    /// <inheritdoc />
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc />
    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        options?.ResponseFormat is ChatResponseFormatJson { Schema: not null }
            ? SharedAsync([.. messages], options, cancellationToken)
            : base.GetStreamingResponseAsync(messages, options, cancellationToken);

    private async IAsyncEnumerable<ChatResponseUpdate> SharedAsync(
        List<ChatMessage> messages,
        ChatOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var key = _key.Of(messages, options);
        if (await StoredAsync(key, cancellationToken) is { } stored)
        {
            yield return stored.Update();
            yield break;
        }

        var (call, channel, own) = Join(key, messages, options);
        try
        {
            var first = true;
            await foreach (var update in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return own ? update : StoredReply.Shared(update, first);
                first = false;
            }
        }
        finally
        {
            call.Leave(channel);
        }
    }

    private (SharedCall Call, System.Threading.Channels.Channel<ChatResponseUpdate> Channel, bool Own) Join(
        string key,
        List<ChatMessage> messages,
        ChatOptions options
    )
    {
        var mine = new SharedCall();
        var own = mine.Join()!;
        while (true)
        {
            var running = _running.GetOrAdd(key, mine);
            if (running == mine)
            {
                _ = Task.Run(() => CallAsync(key, mine, messages, options), CancellationToken.None);
                return (mine, own, true);
            }

            if (running.Join() is { } channel)
            {
                return (running, channel, false);
            }

            _running.TryRemove(KeyValuePair.Create(key, running));
        }
    }

    private async Task CallAsync(string key, SharedCall call, List<ChatMessage> messages, ChatOptions options)
    {
        try
        {
            // Another call may have ended between our look into the store and our joining.
            if (await StoredAsync(key, call.Wanted) is { } stored)
            {
                call.Add(stored.Update());
                call.End(null);
                return;
            }

            var whole = new StringBuilder();
            ChatResponseUpdate? first = null;
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, call.Wanted))
            {
                first ??= update;
                whole.Append(update.Text);
                call.Add(update);
            }

            call.End(null);
            await StoreAsync(key, StoredReply.Of(first, whole.ToString(), options));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            call.End(e);
        }
        finally
        {
            _running.TryRemove(KeyValuePair.Create(key, call));
        }
    }

    private async Task<StoredReply?> StoredAsync(string key, CancellationToken ct)
    {
        try
        {
            return await cache.GetAsync(key, ct) is { } stored ? StoredReply.Read(stored) : null;
        }
        catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
        {
            // A cache that is away costs a model call, nothing else.
            return null;
        }
    }

    private async Task StoreAsync(string key, StoredReply? reply)
    {
        try
        {
            if (reply is not null)
            {
                await cache.SetAsync(key, reply.Write(), new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = life });
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A cache that is away costs a model call later, nothing else.
        }
    }
}
