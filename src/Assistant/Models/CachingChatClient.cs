using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace Homeroom.Assistant.Models;

/// <summary>Stored replies by exact content, and one model call however many ask the same at once. Only replies that fit their JSON schema are stored.</summary>
public sealed class CachingChatClient(IChatClient inner, IDistributedCache cache, TimeSpan life, ICallTurns turns) : DelegatingChatClient(inner)
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
        while (true)
        {
            if (await StoredAsync(key, cancellationToken) is { } stored)
            {
                yield return stored.Update();
                yield break;
            }

            var mine = new SharedCall();
            var channel = mine.Join(own: true);
            var call = _running.GetOrAdd(key, mine);
            if (call == mine)
            {
                _ = Task.Run(() => CallAsync(key, mine, messages, options), CancellationToken.None);
            }
            else
            {
                channel = call.Join();
            }

            if (channel is null)
            {
                // It has just ended or been called off: what it stored, if anything, is there once it has settled.
                await call.Settled.WaitAsync(cancellationToken);
                continue;
            }

            try
            {
                var first = true;
                while (await channel.Reader.WaitToReadAsync(cancellationToken))
                {
                    while (channel.Reader.TryRead(out var update))
                    {
                        yield return call == mine ? update : StoredReply.Shared(update, first);
                        first = false;
                    }
                }
            }
            finally
            {
                call.Leave(channel);
            }

            yield break;
        }
    }

    private async Task CallAsync(string key, SharedCall call, List<ChatMessage> messages, ChatOptions options)
    {
        try
        {
            // Another call, here or in another process, may have ended between our look into the store and our turn.
            await using var turn = await turns.TakeAsync(key, call.Wanted);
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
            call.Settle();
        }
    }

    private async Task<StoredReply?> StoredAsync(string key, CancellationToken ct)
    {
        try
        {
            return await cache.GetAsync(key, ct) is { } stored ? StoredReply.Read(stored) : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException && !ct.IsCancellationRequested)
        {
            // A cache that is away, or gives up by itself, costs a model call, nothing else.
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
