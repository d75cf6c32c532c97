using System.ClientModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>What a deployment's server understands, learnt by all calls together.</summary>
internal sealed class SharedDialect
{
    private volatile WireDialect _known = new();

    /// <summary>What is known now.</summary>
    public WireDialect Known => _known;

    /// <summary>Gives up what the server has just complained about; false when it was something else.</summary>
    public bool GivesUp(WireDialect spoken, ClientResultException refused)
    {
        if (spoken.Without(refused) is not { } simpler)
        {
            return false;
        }

        _known = simpler;
        return true;
    }

    /// <summary>Options in a dialect.</summary>
    /// <param name="asked">What the caller asked for.</param>
    /// <param name="kernel">What the kernel adds: the tools.</param>
    /// <param name="dialect">What the server understands.</param>
    public static ChatOptions Spoken(ChatOptions asked, ChatOptions? kernel, WireDialect dialect)
    {
        var format = asked.ResponseFormat as ChatResponseFormatJson;
        var isStrict = dialect.Schema && format?.Schema?.TryGetProperty("additionalProperties", out _) == true;
        return new ChatOptions
        {
            Temperature = dialect.Temperature ? asked.Temperature : null,
            MaxOutputTokens = dialect.Limit ? asked.MaxOutputTokens : null,
            ResponseFormat =
                format?.Schema is null ? null
                : isStrict ? format
                : dialect.JsonObject ? ChatResponseFormat.Json
                : null,
            AdditionalProperties = isStrict ? new AdditionalPropertiesDictionary { ["strict"] = true } : null,
            Tools = kernel?.Tools,
            ToolMode = kernel?.Tools is { Count: > 0 } ? kernel.ToolMode : null,
        };
    }
}
