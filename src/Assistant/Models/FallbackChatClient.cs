using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>Asks a second deployment when the first one is down, before any word of a reply has come.</summary>
public sealed class FallbackChatClient(IChatClient first, IChatClient second) : DelegatingChatClient(first)
{
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
        List<ChatMessage> asked = [.. messages];
        var reply = InnerClient.GetStreamingResponseAsync(asked, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        ModelTrouble? down = null;
        await using (reply)
        {
            bool any;
            try
            {
                any = await reply.MoveNextAsync();
            }
            catch (ModelTrouble trouble) when (trouble.AnotherMayAnswer)
            {
                (down, any) = (trouble, false);
            }

            for (; any; any = await reply.MoveNextAsync())
            {
                yield return reply.Current;
            }
        }

        if (down is not null)
        {
            await foreach (var update in StandInAsync(asked, options, down, cancellationToken))
            {
                yield return update;
            }
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            second.Dispose();
        }

        base.Dispose(disposing);
    }

    private async IAsyncEnumerable<ChatResponseUpdate> StandInAsync(
        List<ChatMessage> messages,
        ChatOptions? options,
        ModelTrouble down,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await using var reply = second.GetStreamingResponseAsync(messages, options, ct).GetAsyncEnumerator(ct);
        bool any;
        try
        {
            any = await reply.MoveNextAsync();
        }
        catch (ModelTrouble both) when (both.AnotherMayAnswer)
        {
            // What is wrong with the first is what the teacher should read; the wait is the shorter one.
            var wait = down.RetryAfter is { } a && both.RetryAfter is { } b && b < a ? b : down.RetryAfter;
            throw new ModelTrouble(down.Message, wait, down.CanRetry || both.CanRetry, both, down.Kind) { Attempts = down.Attempts + both.Attempts };
        }

        if (any)
        {
            var attempts = Tags.Find<int>(reply.Current.AdditionalProperties, Tags.Attempts, out var own) ? own : 0;
            yield return reply.Current.With(Tags.Attempts, attempts + down.Attempts).With(Tags.StoodIn, true);
        }

        while (any && await reply.MoveNextAsync())
        {
            yield return reply.Current;
        }
    }
}
