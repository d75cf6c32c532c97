using System.ClientModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>
/// The last thing before the server: whatever the kernel has rendered, what goes out is the cleared prompt, and after it what our own tools were asked and have
/// answered. Says what is wrong with a server as every adapter does.
/// </summary>
internal sealed class ClearedOnlyClient(AskedCall call, OpenAiServer server, SharedDialect dialect, TimeProvider time)
    : DelegatingChatClient(KernelRoom.Raw(server))
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var (reply, any) = await OpenAsync(Allowed(messages), options, cancellationToken);
        await using (reply)
        {
            while (any)
            {
                yield return Said(reply.Current);
                try
                {
                    any = await reply.MoveNextAsync();
                }
                catch (Exception e) when (WireTrouble.Of(e, time.GetUtcNow(), cancellationToken) is { } trouble)
                {
                    throw trouble;
                }
            }
        }
    }

    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? server.Metadata : base.GetService(serviceType, serviceKey);

    private List<ChatMessage> Allowed(IEnumerable<ChatMessage> messages) =>
        [
            .. call.Cleared.Messages.Select(m => new ChatMessage(new ChatRole(m.Role), m.Text)),
            .. messages.SkipWhile(m => !m.Contents.OfType<FunctionCallContent>().Any()).Select(OfTools).Where(m => m.Contents.Count > 0),
        ];

    // The abstraction passes over a refusal in a stream.
    private static ChatResponseUpdate Said(ChatResponseUpdate update) =>
        update.RawRepresentation is StreamingChatCompletionUpdate { RefusalUpdate.Length: > 0 } ? throw WireTrouble.Declined() : update;

    private static ChatMessage OfTools(ChatMessage message) =>
        new(message.Role, [.. message.Contents.Where(c => c is FunctionCallContent or FunctionResultContent)]);

    private async Task<(IAsyncEnumerator<ChatResponseUpdate> Reply, bool Any)> OpenAsync(
        List<ChatMessage> messages,
        ChatOptions? kernel,
        CancellationToken ct
    )
    {
        while (true)
        {
            var spoken = dialect.Known;
            var reply = Ask(messages, SharedDialect.Spoken(call.Options, kernel, spoken), spoken.Streams, ct).GetAsyncEnumerator(ct);
            try
            {
                var any = await reply.MoveNextAsync();
                if (any || !spoken.Streams)
                {
                    return (reply, any);
                }

                // A server that does not stream, whatever it was asked for.
                await reply.DisposeAsync();
                reply = Ask(messages, SharedDialect.Spoken(call.Options, kernel, spoken), streams: false, ct).GetAsyncEnumerator(ct);
                return (reply, await reply.MoveNextAsync());
            }
            catch (ClientResultException e) when (dialect.GivesUp(spoken, e))
            {
                await reply.DisposeAsync();
            }
            catch (Exception e) when (WireTrouble.Of(e, time.GetUtcNow(), ct) is { } trouble)
            {
                await reply.DisposeAsync();
                throw trouble;
            }
        }
    }

    private async IAsyncEnumerable<ChatResponseUpdate> Ask(
        List<ChatMessage> messages,
        ChatOptions spoken,
        bool streams,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        if (!streams)
        {
            foreach (var update in (await base.GetResponseAsync(messages, spoken, ct)).ToChatResponseUpdates())
            {
                yield return update;
            }

            yield break;
        }

        await foreach (var update in base.GetStreamingResponseAsync(messages, spoken, ct))
        {
            yield return update;
        }
    }
}
