using System.Runtime.CompilerServices;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Tests.Models.SemanticKernel;

/// <summary>A model that writes down what it is sent.</summary>
internal sealed class Listener : IChatClient
{
    /// <summary>The messages of the last call.</summary>
    public List<PromptMessage> Heard { get; private set; } = [];

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Heard = [.. messages.Select(m => new PromptMessage(m.Role.Value, m.Text))];
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "heard")));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("listener", null, "listener") : null;

    public void Dispose() { }
}
