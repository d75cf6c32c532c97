using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Finds JSON that stands among other words.</summary>
internal static class Embedded
{
    private const long MostBytes = 20_000_000;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>How suites ask for it.</summary>
    public static GraderKey Within { get; } = new("within", "true: an object or a list anywhere among other words is enough.");

    /// <summary>Passes where one of the objects and lists in a text is as asked.</summary>
    public static Grade Grade(string text, Func<JsonNode?, bool> fits, string asked)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var (looked, found) = (0L, 0);
        for (var at = 0; at < bytes.Length && looked < MostBytes; )
        {
            var start = bytes.AsSpan(at).IndexOfAny((byte)'{', (byte)'[');
            if (start < 0)
            {
                break;
            }

            at += start;
            var (length, read) = Length(bytes.AsSpan(at));
            looked += read;
            if (length > 0 && Node(bytes.AsSpan(at, length)) is { } node)
            {
                found++;
                if (fits(node))
                {
                    return Graders.Grade.Pass();
                }
            }

            at += Math.Max(1, length);
        }

        return looked >= MostBytes
            ? Graders.Grade.Unscored("There are too many beginnings of JSON in the answer.")
            : Graders.Grade.Fail(found == 0 ? "No JSON stands in the answer." : $"No JSON {asked} stands in the answer.");
    }

    // The length of the value that begins here, 0 for none, and how far it was read.
    private static (int Length, long Read) Length(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read() && reader.CurrentDepth + (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? 0 : 1) > 0) { }

            return ((int)reader.BytesConsumed, reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return (0, reader.BytesConsumed);
        }
    }

    private static JsonNode? Node(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var node = JsonNode.Parse(bytes, documentOptions: Strict);
            _ = JsonTexts.Of(node);
            return node;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
