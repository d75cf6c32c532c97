using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homeroom.Assistant.Models;

/// <summary>A chat completion, or one piece of it, as far as it is read.</summary>
internal sealed class WireAnswer
{
    public string? Model { get; set; }

    public IReadOnlyList<WireChoice>? Choices { get; set; }

    public WireUsage? Usage { get; set; }

    /// <summary>Reads it.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static WireAnswer Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, WireJson.Default.WireAnswer) ?? throw new JsonException("The answer is null.");
}

/// <summary>What the model says: the words since the last piece, or all of them.</summary>
internal sealed class WireChoice
{
    public WireMessage? Delta { get; set; }

    public WireMessage? Message { get; set; }

    [JsonPropertyName("finish_reason")]
    public string? Finish { get; set; }
}

/// <summary>Words of the model.</summary>
internal sealed class WireMessage
{
    [JsonConverter(typeof(TextOrParts))]
    public string? Content { get; set; }

    public string? Refusal { get; set; }
}

/// <summary>Tokens as the server counted them.</summary>
internal sealed class WireUsage
{
    [JsonPropertyName("prompt_tokens")]
    public long Input { get; set; }

    [JsonPropertyName("completion_tokens")]
    public long Output { get; set; }
}

/// <summary>How these are read: compiled, because an answer comes in a thousand pieces.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(WireAnswer))]
internal sealed partial class WireJson : JsonSerializerContext;

/// <summary>Reads words that some servers send as a list of parts.</summary>
internal sealed class TextOrParts : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return reader.GetString();
        }

        using var parts = JsonDocument.ParseValue(ref reader);
        return string.Concat(
            parts
                .RootElement.EnumerateArray()
                .Where(p => p.ValueKind == JsonValueKind.Object && p.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
                .Select(p => p.GetProperty("text").GetString())
        );
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
