using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using ChatResponseFormat = OpenAI.Chat.ChatResponseFormat;

namespace Homeroom.Assistant.Models;

/// <summary>The OpenAI .NET client as the port: OpenAI, Azure OpenAI's v1 endpoint, or any compatible server.</summary>
public sealed class OpenAiChatClient : IChatClient
{
    private const string EntraScope = "https://ai.azure.com/.default";
    private readonly ChatClient _client;
    private readonly ChatClientMetadata _metadata;

    /// <summary>Creates it from settings.</summary>
    public OpenAiChatClient(ModelOptions options)
    {
        var settings = new OpenAIClientOptions
        {
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = TimeSpan.FromSeconds(options.WholeSeconds),
        };
        if (options.Endpoint.Length > 0)
        {
            settings.Endpoint = new Uri(options.Endpoint);
        }

        _client =
            options.IsAzure && options.Key.Length == 0
                ? new ChatClient(options.Name, new BearerTokenPolicy(new DefaultAzureCredential(), EntraScope), settings)
                : new ChatClient(options.Name, new ApiKeyCredential(options.Key.Length > 0 ? options.Key : "none"), settings);
        _metadata = new ChatClientMetadata("openai", settings.Endpoint, options.Name);
    }

    /// <inheritdoc />
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        List<ChatResponseUpdate> updates = [];
        await foreach (var update in GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            updates.Add(update);
        }

        return updates.ToChatResponse();
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var reply = _client.CompleteChatStreamingAsync(messages.Select(Wire), Wire(options), cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (reply)
        {
            while (await NextAsync(reply))
            {
                yield return Read(reply.Current);
            }
        }
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? _metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    /// <inheritdoc />
    public void Dispose() { }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<StreamingChatCompletionUpdate> reply)
    {
        try
        {
            return await reply.MoveNextAsync();
        }
        catch (ClientResultException e)
        {
            throw Trouble(e);
        }
        catch (AuthenticationFailedException e)
        {
            throw new ModelTrouble("The model’s server did not accept this machine’s Entra identity.", canRetry: false, inner: e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException)
        {
            throw new ModelTrouble("The connection to the model broke off.", inner: e);
        }
    }

    private static ModelTrouble Trouble(ClientResultException e) =>
        e.Status switch
        {
            401 or 403 => new ModelTrouble("The model’s server did not accept the key.", canRetry: false, inner: e),
            404 => new ModelTrouble("The model’s server does not know this model or address.", canRetry: false, inner: e),
            400 or 413 or 422 => new ModelTrouble(
                "The model’s server refused the request: it may be too long for this model.",
                canRetry: false,
                inner: e
            ),
            429 => new ModelTrouble("The model is busy and asked us to wait.", RetryAfter(e), inner: e),
            0 => new ModelTrouble("The model could not be reached.", inner: e),
            _ => new ModelTrouble("The model did not answer.", RetryAfter(e), inner: e),
        };

    private static TimeSpan? RetryAfter(ClientResultException e) =>
        e.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) == true
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 3600))
            : null;

    private static ChatResponseUpdate Read(StreamingChatCompletionUpdate update)
    {
        if (update.FinishReason == OpenAI.Chat.ChatFinishReason.ContentFilter)
        {
            throw new ModelTrouble("The model’s own filter stopped the reply. Say it in other words, or draft it offline.", canRetry: false);
        }

        if (!string.IsNullOrEmpty(update.RefusalUpdate))
        {
            throw new ModelTrouble("The model refused to write this. Say it in other words, or draft it offline.", canRetry: false);
        }

        var read = new ChatResponseUpdate(ChatRole.Assistant, string.Concat(update.ContentUpdate.Select(p => p.Text)));
        if (update.Usage is { } usage)
        {
            read.Contents.Add(
                new UsageContent(new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount })
            );
        }

        return read;
    }

    private static OpenAI.Chat.ChatMessage Wire(ChatMessage message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text)
        : new UserChatMessage(message.Text);

    private static ChatCompletionOptions Wire(ChatOptions? options)
    {
        var wire = new ChatCompletionOptions { Temperature = options?.Temperature, MaxOutputTokenCount = options?.MaxOutputTokens };
        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema })
        {
            var strict = schema.TryGetProperty("additionalProperties", out _);
            wire.ResponseFormat = strict
                ? ChatResponseFormat.CreateJsonSchemaFormat("reply", BinaryData.FromString(schema.GetRawText()), null, true)
                : ChatResponseFormat.CreateJsonObjectFormat();
        }

        return wire;
    }
}
