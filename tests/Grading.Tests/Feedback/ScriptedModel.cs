using System.Runtime.CompilerServices;
using Homeroom.Assistant.Models;
using Microsoft.Extensions.AI;

namespace Homeroom.Grading.Tests.Feedback;

/// <summary>A model that says what a test tells it to, one reply after the other, and remembers what it was sent.</summary>
internal sealed class ScriptedModel(params string[] replies) : IChatClient
{
    private int _next;

    /// <summary>The messages of each call, as one text.</summary>
    public List<string> Sent { get; } = [];

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => throw new InvalidOperationException("Replies are streamed.");

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await Task.CompletedTask;
        Sent.Add(string.Join('\n', messages.Select(m => m.Text)));
        if (_next == replies.Length)
        {
            throw new ModelTrouble("The model did not answer.", canRetry: false);
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, replies[_next++]);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() { }
}
