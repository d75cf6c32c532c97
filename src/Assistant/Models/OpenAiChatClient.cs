using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>The OpenAI .NET client as the port: OpenAI, Azure OpenAI's v1 endpoint, or any compatible server. It sends cleared prompts only.</summary>
public sealed class OpenAiChatClient : IChatClient
{
    private readonly OpenAiServer _server;
    private readonly ModelOptions _options;
    private readonly TimeProvider _time;
    private volatile WireDialect _dialect = new();

    /// <summary>Creates it from settings.</summary>
    /// <param name="options">Which model, and where.</param>
    /// <param name="time">The clock that a Retry-After date is held against.</param>
    /// <param name="entra">Who signs in to Azure when there is no key; by default this machine's own identity.</param>
    public OpenAiChatClient(ModelOptions options, TimeProvider time, AuthenticationTokenProvider? entra = null) =>
        (_options, _time, _server) = (options, time, new OpenAiServer(options, entra));

    /// <inheritdoc />
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The options carry no cleared prompt. What is sent is that prompt, whatever the messages are.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var reader = new WireReader(_options);
        await using var stream = await OpenAsync(Tags.Cleared(options).Messages, options, cancellationToken);
        while (stream.Current is { } part)
        {
            if (reader.Read(part) is { } update)
            {
                yield return update;
            }

            try
            {
                if (!await stream.MoveNextAsync())
                {
                    break;
                }
            }
            catch (Exception e) when (WireTrouble.Of(e, _time.GetUtcNow(), cancellationToken) is { } trouble)
            {
                throw trouble;
            }
        }

        reader.End();
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? _server.Metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    /// <inheritdoc />
    public void Dispose() => _server.Dispose();

    private async Task<WireStream> OpenAsync(IReadOnlyList<PromptMessage> messages, ChatOptions? options, CancellationToken ct)
    {
        while (true)
        {
            var dialect = _dialect;
            try
            {
                return await WireStream.OpenAsync(
                    _server.Client,
                    streams => WireRequest.Of(_options.Name, messages, options, dialect, streams),
                    dialect.Streams,
                    ct
                );
            }
            catch (ClientResultException e) when (dialect.Without(e) is { } simpler)
            {
                _dialect = simpler;
            }
            catch (Exception e) when (WireTrouble.Of(e, _time.GetUtcNow(), ct) is { } trouble)
            {
                throw trouble;
            }
        }
    }
}
