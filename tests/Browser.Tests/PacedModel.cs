using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Browser.Tests;

/// <summary>The offline composer at a pace that a test sets: topics can be held after some sections, or fail.</summary>
internal sealed class PacedModel(OfflineChatClient composer) : DelegatingChatClient(composer)
{
    /// <summary>The words of a prompt that this model follows.</summary>
    public const string Nothing = "Answer with an empty object.";

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new();
    private readonly ConcurrentDictionary<string, Action<JsonObject>> _bends = new();
    private readonly ConcurrentDictionary<string, ModelTrouble> _troubles = new();

    /// <summary>Lets so many pieces of the reply on this topic through. A section is complete with the piece after it.</summary>
    public void Let(string topic, int pieces) => _gates.GetOrAdd(topic, _ => new SemaphoreSlim(0)).Release(pieces);

    /// <summary>Holds the reply on this topic until it is let through.</summary>
    public void Hold(string topic) => _gates.TryAdd(topic, new SemaphoreSlim(0));

    /// <summary>Changes what is written on this topic, in a repair too.</summary>
    public void Bend(string topic, Action<JsonObject> change) => _bends[topic] = change;

    /// <summary>Makes every call on this topic fail.</summary>
    public void Fail(string topic, ModelTrouble trouble) => _troubles[topic] = trouble;

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        if (messages.Any(m => m.Text.Contains(Nothing, StringComparison.Ordinal)))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, "{}");
            yield break;
        }

        var inputs = options?.AdditionalProperties?.Values.OfType<ClearedPrompt>().FirstOrDefault()?.Inputs;
        var topic = inputs?["topic"] ?? "";
        if (_troubles.TryGetValue(topic, out var trouble))
        {
            throw trouble;
        }

        if (inputs?.GetValueOrDefault("pointer") is { } pointer)
        {
            yield return Redo(pointer, inputs);
            yield break;
        }

        if (_bends.TryGetValue(topic, out var bend))
        {
            var plan = JsonNode.Parse(
                (await base.GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken)).Text
            )!;
            bend(plan.AsObject());
            yield return new ChatResponseUpdate(ChatRole.Assistant, plan.ToJsonString());
            yield break;
        }

        var gate = _gates.GetValueOrDefault(topic);
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            if (gate is not null)
            {
                await gate.WaitAsync(cancellationToken);
            }

            yield return update;
        }
    }

    // A redo that always says something else, so that tests do not hang on what the composer knows.
    private static ChatResponseUpdate Redo(string pointer, IReadOnlyDictionary<string, string> inputs)
    {
        if (pointer != "/homework" || inputs["instruction"].Contains("fail", StringComparison.Ordinal))
        {
            throw new ModelTrouble("The model did not answer.");
        }

        var part = JsonNode.Parse(inputs["part"])!;
        part["task"] = "Ask somebody at home. " + part["task"];
        return new ChatResponseUpdate(ChatRole.Assistant, new JsonObject { ["part"] = part }.ToJsonString());
    }
}
