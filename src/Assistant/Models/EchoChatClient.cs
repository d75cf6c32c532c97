using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>Answers with the prompt itself, at once and for nothing: it shows what a model would read, and lets a suite run without one.</summary>
public sealed class EchoChatClient : IChatClient
{
    /// <summary>How it is called everywhere.</summary>
    public const string Name = "echo";

    private static readonly ChatClientMetadata Metadata = new("homeroom-echo", null, Name);

    /// <inheritdoc />
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc />
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await Task.CompletedTask;
        yield return new ChatResponseUpdate(ChatRole.Assistant, string.Join("\n\n", messages.Select(m => m.Text)))
        {
            AdditionalProperties = new AdditionalPropertiesDictionary { [Tags.Cost] = 0m },
        };
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? Metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    /// <inheritdoc />
    public void Dispose() { }
}
