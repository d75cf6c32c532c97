using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.Grading.Feedback;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>The offline composer behind the same port as a language model. It is none, and says so.</summary>
/// <param name="composer">The composer, made when it is first asked.</param>
public sealed class OfflineChatClient(Lazy<OfflineComposer> composer) : IChatClient
{
    /// <summary>With a composer that is there.</summary>
    public OfflineChatClient(OfflineComposer composer)
        : this(new Lazy<OfflineComposer>(composer)) { }

    /// <summary>How it is called everywhere.</summary>
    public const string Name = "Offline composer";

    /// <summary>Property of a redo's reply in which it says what it could not do.</summary>
    public const string Said = "said";

    private static readonly ChatClientMetadata Metadata = new("homeroom-offline", null, Name);

    /// <inheritdoc />
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Reply(options).ToJsonString(Json.Options))));

    /// <inheritdoc />
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await Task.CompletedTask;
        var separator = "{";
        foreach (var (name, value) in Reply(options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(
                ChatRole.Assistant,
                $"{separator}{JsonSerializer.Serialize(name, Json.Options)}:{value?.ToJsonString(Json.Options) ?? "null"}"
            );
            separator = ",";
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, separator == "{" ? "{}" : "}");
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? Metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    /// <inheritdoc />
    public void Dispose() { }

    private JsonObject Reply(ChatOptions? options)
    {
        var inputs = Tags.Cleared(options).Inputs;
        if (ActivityShelf.Reply(inputs, Said) is { } activity)
        {
            return activity;
        }

        if (FeedbackComposer.Reply(inputs, Said) is { } feedback)
        {
            return feedback;
        }

        var request = LessonInputs.Read(inputs);
        var pack = inputs.GetValueOrDefault(LessonInputs.Pack);
        if (inputs.TryGetValue("pointer", out var pointer))
        {
            var plan = JsonNode.Parse(inputs["so_far"])!.AsObject();
            var reply = composer.Value.Redo(request, plan, pointer, inputs["instruction"], pack);
            return new JsonObject { ["part"] = reply.Part, [Said] = reply.Said };
        }

        var whole = composer.Value.Compose(request, pack);
        var wanted = inputs.GetValueOrDefault("wanted", "all");
        return wanted == "all"
            ? whole
            : new JsonObject(wanted.Split(", ").Where(whole.ContainsKey).Select(s => KeyValuePair.Create(s, whole[s]?.DeepClone())));
    }
}
