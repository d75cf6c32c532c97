using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net.ServerSentEvents;
using System.Text.Json;
using OpenAI.Chat;

namespace Homeroom.Assistant.Models;

/// <summary>A running answer. A server that does not stream gives all of it as one part.</summary>
internal sealed class WireStream : IAsyncDisposable
{
    private readonly PipelineResponse _response;
    private readonly IAsyncEnumerator<SseItem<WireAnswer?>>? _events;
    private WireAnswer? _whole;

    private WireStream(PipelineResponse response, CancellationToken ct)
    {
        _response = response;
        _events = SseParser.Create(response.ContentStream ?? Stream.Null, (_, data) => Read(data)).EnumerateAsync(ct).GetAsyncEnumerator(ct);
    }

    private WireStream(PipelineResponse response) =>
        (_response, _whole) = WireAnswer.Read(response.Content) is { Choices.Count: > 0 } whole
            ? (response, whole)
            : throw new JsonException("The answer has no choices.");

    /// <summary>The part at hand; null at the end.</summary>
    public WireAnswer? Current => _events is null ? _whole : _events.Current.Data;

    /// <summary>Sends the request and waits for the first part.</summary>
    /// <param name="client">Who sends it.</param>
    /// <param name="body">Writes the request; a server that does not stream is asked twice.</param>
    /// <param name="streams">Whether the server is asked to stream first.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public static async Task<WireStream> OpenAsync(ChatClient client, Func<bool, BinaryContent> body, bool streams, CancellationToken ct)
    {
        if (streams)
        {
            var streamed = new WireStream(await SendAsync(client, body(true), streams: true, ct), ct);
            if (await streamed.BeginAsync())
            {
                return streamed;
            }
        }

        return new WireStream(await SendAsync(client, body(false), streams: false, ct));
    }

    /// <summary>Goes to the next part. Nothing stands in between here, because it is done for every word.</summary>
    public ValueTask<bool> MoveNextAsync()
    {
        _whole = null;
        return _events?.MoveNextAsync() ?? ValueTask.FromResult(false);
    }

    public async ValueTask DisposeAsync()
    {
        using (_response)
        {
            if (_events is not null)
            {
                await _events.DisposeAsync();
            }
        }
    }

    private async Task<bool> BeginAsync()
    {
        var begun = false;
        try
        {
            return begun = await MoveNextAsync();
        }
        finally
        {
            if (!begun)
            {
                await DisposeAsync();
            }
        }
    }

    private static async Task<PipelineResponse> SendAsync(ChatClient client, BinaryContent body, bool streams, CancellationToken ct)
    {
        using (body)
        {
            return (await client.CompleteChatAsync(body, new RequestOptions { BufferResponse = !streams, CancellationToken = ct })).GetRawResponse();
        }
    }

    private static WireAnswer? Read(ReadOnlySpan<byte> data) => data.SequenceEqual("[DONE]"u8) ? null : WireAnswer.Read(data);
}
