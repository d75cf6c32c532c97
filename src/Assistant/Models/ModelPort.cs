using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>What a call needs beside the prompt.</summary>
/// <param name="Schema">JSON schema of the reply, as text.</param>
/// <param name="Temperature">0 to 2.</param>
/// <param name="MaxTokens">Longest reply.</param>
/// <param name="Offline">Use the offline composer whatever is configured.</param>
public sealed record ModelAsk(string Schema, float Temperature, int MaxTokens, bool Offline = false);

/// <summary>What a call cost.</summary>
public sealed class ModelMeter
{
    /// <summary>Tokens in, as the server counted.</summary>
    public long InputTokens { get; set; }

    /// <summary>Tokens out, as the server counted.</summary>
    public long OutputTokens { get; set; }

    /// <summary>Whether a stored reply was used.</summary>
    public bool CacheHit { get; set; }
}

/// <summary>The one door to a model. It takes nothing but a cleared prompt.</summary>
public sealed class ModelPort(IChatClient configured, ModelLabel label, OfflineChatClient offline)
{
    /// <summary>Key under which a prompt's inputs travel to the offline composer.</summary>
    public const string Inputs = "homeroom.inputs";

    /// <summary>Key that a cached reply carries.</summary>
    public const string CacheHit = "homeroom.cache_hit";

    /// <summary>Name of the model that will answer.</summary>
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
        var messages = prompt.Messages.Select(m => new ChatMessage(new ChatRole(m.Role), m.Text)).ToList();
        await foreach (var update in client.GetStreamingResponseAsync(messages, OptionsFor(prompt, ask), ct))
        {
            meter.CacheHit |= update.AdditionalProperties?.ContainsKey(CacheHit) == true;
            foreach (var usage in update.Contents.OfType<UsageContent>())
            {
                meter.InputTokens += usage.Details.InputTokenCount ?? 0;
                meter.OutputTokens += usage.Details.OutputTokenCount ?? 0;
            }

            if (update.Text.Length > 0)
            {
                yield return update.Text;
            }
        }
    }

    private static ChatOptions OptionsFor(ClearedPrompt prompt, ModelAsk ask) =>
        new()
        {
            Temperature = ask.Temperature,
            MaxOutputTokens = ask.MaxTokens,
            ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonElement.Parse(ask.Schema), "reply"),
            AdditionalProperties = new AdditionalPropertiesDictionary { [Inputs] = prompt.Inputs },
        };
}
