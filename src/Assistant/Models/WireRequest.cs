using System.Buffers;
using System.ClientModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeroom.Guardrails;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>The body of a request for a chat completion, as the OpenAI API and its kin read it.</summary>
internal static class WireRequest
{
    private static readonly ConditionalWeakTable<ChatResponseFormatJson, byte[]> Strict = [];

    /// <summary>Writes it in a dialect.</summary>
    public static BinaryContent Of(string model, IReadOnlyList<PromptMessage> messages, ChatOptions? options, WireDialect dialect, bool streams)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("model", model);
            Write(json, messages);
            if (dialect.Temperature && options?.Temperature is { } temperature)
            {
                json.WriteNumber("temperature", temperature);
            }

            if (dialect.Limit && options?.MaxOutputTokens is { } longest)
            {
                json.WriteNumber("max_completion_tokens", longest);
            }

            if (options?.ResponseFormat is ChatResponseFormatJson { Schema: not null } format)
            {
                Write(json, format, dialect);
            }

            if (streams)
            {
                json.WriteBoolean("stream", true);
                json.WriteStartObject("stream_options");
                json.WriteBoolean("include_usage", true);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return BinaryContent.Create(new BinaryData(bytes.WrittenMemory));
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<PromptMessage> messages)
    {
        json.WriteStartArray("messages");
        foreach (var message in messages)
        {
            json.WriteStartObject();
            json.WriteString("role", message.Role is "system" or "assistant" ? message.Role : "user");
            json.WriteString("content", message.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ChatResponseFormatJson format, WireDialect dialect)
    {
        if (dialect.Schema && format.Schema!.Value.TryGetProperty("additionalProperties", out _))
        {
            json.WritePropertyName("response_format");
            json.WriteRawValue(Strict.GetValue(format, StrictFormat), skipInputValidation: true);
        }
        else if (dialect.JsonObject)
        {
            json.WriteStartObject("response_format");
            json.WriteString("type", "json_object");
            json.WriteEndObject();
        }
    }

    private static byte[] StrictFormat(ChatResponseFormatJson format) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type = "json_schema",
                json_schema = new
                {
                    name = "reply",
                    schema = format.Schema!.Value,
                    strict = true,
                },
            }
        );
}
