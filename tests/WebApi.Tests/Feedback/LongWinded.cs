using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Models;
using Microsoft.Extensions.AI;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>A model that writes sound plans and says everything in them again and again, unless its prompt asks for few words.</summary>
internal sealed class LongWinded(OfflineChatClient composer) : DelegatingChatClient(composer)
{
    /// <summary>What a prompt says to be spared.</summary>
    public const string Spare = "Explanations say everything once.";

    /// <summary>What is said again and again.</summary>
    public const string Again =
        " Let us now look at this once more, slowly and in other words, so that nobody in the room can have missed any part of it.";

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var asked = messages.ToList();
        var text = new StringBuilder();
        await foreach (var update in base.GetStreamingResponseAsync(asked, options, cancellationToken))
        {
            text.Append(update.Text);
        }

        yield return new ChatResponseUpdate(
            ChatRole.Assistant,
            Told(text.ToString(), asked.Any(m => m.Text.Contains(Spare, StringComparison.Ordinal)))
        );
    }

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <summary>A plan as its teacher would have it.</summary>
    public static JsonNode Plain(JsonNode section)
    {
        var plain = section.DeepClone();
        plain["explanation"] = plain["explanation"]!.ToString().Replace(Again, "", StringComparison.Ordinal);
        return plain;
    }

    private static string Told(string plan, bool spare)
    {
        if (spare || JsonNode.Parse(plan) is not JsonObject sections)
        {
            return plan;
        }

        foreach (var cycle in sections.Select(s => s.Value).OfType<JsonObject>().Where(s => s.ContainsKey("explanation")))
        {
            cycle["explanation"] = cycle["explanation"]! + string.Concat(Enumerable.Repeat(Again, 60));
        }

        return sections.ToJsonString();
    }
}
