using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tools;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>What a call needs beside the prompt.</summary>
/// <param name="Schema">JSON schema of the reply, as text; null for a reply in plain words, which is never stored.</param>
/// <param name="Temperature">0 to 2.</param>
/// <param name="MaxTokens">Longest reply.</param>
/// <param name="Offline">Use the offline composer whatever is configured.</param>
public sealed record ModelAsk(string? Schema, float Temperature, int MaxTokens, bool Offline = false)
{
    /// <summary>The prompt that the messages were made with, for a host that renders it itself; what is sent is the cleared text all the same.</summary>
    public PromptFile? Prompt { get; init; }
}

/// <summary>The one door to a model. It takes nothing but a cleared prompt.</summary>
public sealed class ModelPort(IChatClient configured, ModelLabel label, OfflineChatClient offline)
{
    private readonly ConditionalWeakTable<string, ChatResponseFormat> _formats = [];
    private readonly bool _callsTools = configured.GetService<CallsTools>() is not null;

    /// <summary>Name of the model that is asked first.</summary>
    public string NameFor(bool useOffline) => useOffline ? OfflineChatClient.Name : label.Name;

    /// <summary>Streams the reply's text.</summary>
    /// <exception cref="ModelTrouble">The model did not deliver.</exception>
    public async IAsyncEnumerable<string> StreamAsync(
        ClearedPrompt prompt,
        ModelAsk ask,
        ModelMeter meter,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var client = ask.Offline ? offline : configured;
        meter.AnsweredBy = NameFor(ask.Offline);
        var messages = prompt.Messages.Select(m => new ChatMessage(new ChatRole(m.Role), m.Text)).ToList();
        await foreach (
            var update in client.GetStreamingResponseAsync(messages, OptionsFor(prompt, ask, _callsTools && !ask.Offline ? meter.Tools : null), ct)
        )
        {
            meter.Count(update);
            if (update.Text is { Length: > 0 } text)
            {
                yield return text;
            }
        }
    }

    private ChatOptions OptionsFor(ClearedPrompt prompt, ModelAsk ask, TeacherTools? tools) =>
        new()
        {
            Temperature = ask.Temperature,
            MaxOutputTokens = ask.MaxTokens,
            ResponseFormat = ask.Schema is null ? null : _formats.GetValue(ask.Schema, FormatOf),
            AdditionalProperties = Tags.Carry(prompt, ask.Prompt, tools),
        };

    private static ChatResponseFormatJson FormatOf(string schema) => ChatResponseFormat.ForJsonSchema(JsonElement.Parse(schema), "reply");
}
