using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = OpenAI.Chat.ChatFinishReason;
using WireMessage = OpenAI.Chat.ChatMessage;

namespace Homeroom.Assistant.Models;

/// <summary>One piece of a server's answer, streamed or whole.</summary>
internal sealed record WirePart(string Text, string? Refusal, ChatFinishReason? Finish, ChatTokenUsage? Usage, string? Model);

/// <summary>A running answer. A server that does not stream gives all of it as one part.</summary>
internal sealed class WireStream : IAsyncDisposable
{
    private readonly IAsyncEnumerator<WirePart> _parts;
    private readonly TimeProvider _time;
    private readonly CancellationToken _ct;

    private WireStream(IAsyncEnumerator<WirePart> parts, TimeProvider time, CancellationToken ct) => (_parts, _time, _ct) = (parts, time, ct);

    /// <summary>The part at hand; null at the end.</summary>
    public WirePart? Current { get; private set; }

    /// <summary>Sends the request and waits for the first part.</summary>
    public static async Task<WireStream> OpenAsync(
        ChatClient client,
        List<WireMessage> messages,
        WireDialect dialect,
        ChatOptions? options,
        TimeProvider time,
        CancellationToken ct
    )
    {
        if (dialect.Streams)
        {
            var streamed = new WireStream(StreamedAsync(client, messages, dialect.Options(options), ct).GetAsyncEnumerator(ct), time, ct);
            if (await streamed.BeginAsync())
            {
                return streamed;
            }
        }

        var whole = new WireStream(WholeAsync(client, messages, dialect.Options(options), ct).GetAsyncEnumerator(ct), time, ct);
        await whole.BeginAsync();
        return whole;
    }

    /// <summary>Goes to the next part.</summary>
    /// <exception cref="ModelTrouble">The answer broke off.</exception>
    public async ValueTask NextAsync()
    {
        try
        {
            Current = await _parts.MoveNextAsync() ? _parts.Current : null;
        }
        catch (Exception e) when (WireTrouble.Of(e, _time.GetUtcNow(), _ct) is { } trouble)
        {
            throw trouble;
        }
    }

    public ValueTask DisposeAsync() => _parts.DisposeAsync();

    private async Task<bool> BeginAsync()
    {
        var begun = false;
        try
        {
            begun = await _parts.MoveNextAsync();
            Current = begun ? _parts.Current : null;
            return begun;
        }
        finally
        {
            if (!begun)
            {
                await _parts.DisposeAsync();
            }
        }
    }

    private static async IAsyncEnumerable<WirePart> StreamedAsync(
        ChatClient client,
        List<WireMessage> messages,
        ChatCompletionOptions options,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        await foreach (var update in client.CompleteChatStreamingAsync(messages, options, ct))
        {
            yield return new WirePart(Join(update.ContentUpdate), update.RefusalUpdate, update.FinishReason, update.Usage, update.Model);
        }
    }

    private static async IAsyncEnumerable<WirePart> WholeAsync(
        ChatClient client,
        List<WireMessage> messages,
        ChatCompletionOptions options,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        var whole = (await client.CompleteChatAsync(messages, options, ct)).Value;
        yield return new WirePart(Join(whole.Content), whole.Refusal, whole.FinishReason, whole.Usage, whole.Model);
    }

    private static string Join(ChatMessageContent content) =>
        content.Count switch
        {
            0 => "",
            1 => content[0].Text ?? "",
            _ => string.Concat(content.Select(p => p.Text)),
        };
}
