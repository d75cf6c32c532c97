using System.Text.Encodings.Web;
using System.Text.Json;

namespace Homeroom.Evals.Swaps;

/// <summary>One line in or out: a text and its id, which is kept as it came.</summary>
internal sealed record SwapLine(JsonElement Id, string Text)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="FormatException">The line is no text; the message says why and what to write.</exception>
    public static SwapLine Read(string line)
    {
        const string Wanted = """Write {"id": "1", "text": "..."}.""";
        try
        {
            using var read = JsonDocument.Parse(line);
            var root = read.RootElement;
            return root.ValueKind is not JsonValueKind.Object ? throw new FormatException($"It holds no object. {Wanted}")
                : !root.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)
                    ? throw new FormatException($"It has no id, or one that is neither a string nor a number. {Wanted}")
                : !root.TryGetProperty("text", out var text) || text.ValueKind is not JsonValueKind.String
                    ? throw new FormatException($"It has no text, or one that is no string. {Wanted}")
                : new SwapLine(id.Clone(), text.GetString()!);
        }
        catch (JsonException e)
        {
            throw new FormatException($"It cannot be read: {e.Message.Split(" LineNumber: ")[0]} {Wanted}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"Its text holds half a character (a lone surrogate). {Wanted}", e);
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Format);
}
