using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>Measures every call by OpenTelemetry's conventions for generative AI. It looks at counts and names, never at a text.</summary>
public sealed class MeteringChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string SourceName = "Homeroom.Models";

    private readonly ChatClientMetadata _model = inner.GetService<ChatClientMetadata>() ?? new ChatClientMetadata("unknown");

    /// <inheritdoc />
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc />
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        using var call = new MeteredCall(_model, options);
        await using var reply = base.GetStreamingResponseAsync(messages, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await reply.MoveNextAsync())
                {
                    call.Complete();
                    yield break;
                }
            }
            catch (Exception e) when (call.Failed(e))
            {
                throw new UnreachableException();
            }

            call.Count(reply.Current);
            yield return reply.Current;
        }
    }
}
