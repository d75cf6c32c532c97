using System.Runtime.CompilerServices;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>Semantic Kernel as the port: it runs the prompt file as a function, streams, and lets the model look things up. It sends cleared prompts only.</summary>
public sealed class KernelChatClient : IChatClient
{
    private readonly ServiceProvider _room;
    private readonly ModelOptions _options;
    private readonly ChatClientMetadata _metadata;
    private readonly PromptFunctions _functions = new();

    /// <summary>Creates it from settings.</summary>
    /// <param name="options">Which model, and where.</param>
    /// <param name="time">The clock that a Retry-After date is held against.</param>
    public KernelChatClient(ModelOptions options, TimeProvider time)
    {
        _options = options;
        _room = KernelRoom.Furnish(options, time);
        _metadata = _room.GetRequiredService<OpenAiServer>().Metadata;
    }

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
        var cleared = Tags.Cleared(options);
        var reading = new KernelReading(_options);
        await using var scope = _room.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AskedCall>().Options = options!;
        var kernel = scope.ServiceProvider.GetRequiredService<Kernel>();
        var running = Tags.FileOf(options) is { } file
            ? RunAsync(kernel, file, cleared, Tags.ToolsOf(options) is not null, cancellationToken)
            : scope.ServiceProvider.GetRequiredService<IChatClient>().GetStreamingResponseAsync([], new ChatOptions(), cancellationToken);
        await foreach (var update in running.WithCancellation(cancellationToken))
        {
            if (reading.Read(update) is { } read)
            {
                yield return read;
            }
        }

        reading.End();
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? _metadata
        : serviceType == typeof(CallsTools) ? CallsTools.Yes
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    /// <inheritdoc />
    public void Dispose() => _room.Dispose();

    private IAsyncEnumerable<ChatResponseUpdate> RunAsync(Kernel kernel, PromptFile file, ClearedPrompt cleared, bool mayLookUp, CancellationToken ct)
    {
        var function = _functions.Of(file);
        var settings = function.ExecutionSettings?.Values.FirstOrDefault()?.Clone() ?? new PromptExecutionSettings();
        if (mayLookUp)
        {
            settings.FunctionChoiceBehavior = FunctionChoiceBehavior.Auto(kernel.Plugins[HomeroomPlugin.Name]);
        }

        var arguments = new KernelArguments(settings);
        foreach (var (name, text) in file.Closed(cleared.Inputs))
        {
            arguments[name] = text;
        }

        return kernel.InvokeStreamingAsync<ChatResponseUpdate>(function, arguments, ct);
    }
}
