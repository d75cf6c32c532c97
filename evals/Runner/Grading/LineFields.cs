using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Homeroom.Evals.Grading;

/// <summary>The fields of one JSON line.</summary>
internal sealed class LineFields : IDisposable
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonDocument _line;

    private LineFields(JsonDocument line) => _line = line;

    /// <summary>The id as it came; null if the line has none.</summary>
    public JsonElement? Id =>
        _line.RootElement.TryGetProperty("id", out var id)
            ? id.ValueKind is JsonValueKind.String or JsonValueKind.Number
                ? id
                : throw new FormatException("Its id is neither a string nor a number.")
            : null;

    /// <exception cref="FormatException">The line holds no object; the message says what is wrong.</exception>
    public static LineFields Read(string line)
    {
        try
        {
            var read = JsonDocument.Parse(line);
            if (read.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new LineFields(read);
            }

            read.Dispose();
            throw new FormatException("It holds no object. Write one in braces: {\"id\": \"1\", ...}.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"It is no JSON: {e.Message.Split(" LineNumber: ")[0]} Write one object in braces on each line.", e);
        }
    }

    /// <summary>A text that must be there. A number is taken as it is written.</summary>
    public string Text(string name, string wanted) => Optional(name, wanted) ?? throw new FormatException($"It has no {name}. Write {wanted}.");

    /// <summary>A text that may be missing or null.</summary>
    public string? Optional(string name, string wanted)
    {
        if (!_line.RootElement.TryGetProperty(name, out var field) || field.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        try
        {
            return field.ValueKind switch
            {
                JsonValueKind.String => field.GetString(),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Array => field.GetRawText(),
                _ => throw new FormatException($"Its {name} is no text. Write {wanted}."),
            };
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"Its {name} holds half a character (a lone surrogate). Write it anew.", e);
        }
    }

    /// <summary>Whether the line has this field.</summary>
    public bool Has(string name) => _line.RootElement.TryGetProperty(name, out _);

    /// <summary>A whole number from 0 in an object of the line; 0 if it is not there.</summary>
    public int Count(string group, string name)
    {
        var all = _line.RootElement.GetProperty(group);
        if (all.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"Its {group} is no object.");
        }

        return !all.TryGetProperty(name, out var field) ? 0
            : field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var count) && count >= 0 ? count
            : throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"{group}.{name} is {field.GetRawText()}; it must be a whole number from 0 on.")
            );
    }

    /// <summary>One line out.</summary>
    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, Format);

    public void Dispose() => _line.Dispose();
}
