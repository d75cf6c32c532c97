using System.Text;
using System.Text.Json;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>What is wrong with a line of a data set.</summary>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Reason">What is wrong, and what belongs there.</param>
public sealed record RowFault(int Line, string Reason);

/// <summary>Holds lines against the format that trainers and suites read.</summary>
public static class RowCheck
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every fault of the lines, the first of each line.</summary>
    /// <param name="lines">The lines as bytes, without their line ends.</param>
    /// <param name="format">Chat, preference or cases.</param>
    public static IEnumerable<RowFault> Of(IEnumerable<ReadOnlyMemory<byte>> lines, RowFormat format)
    {
        var (number, ids) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            number++;
            if (Fault(line, format, ids) is { } reason)
            {
                yield return new RowFault(number, reason);
            }
        }
    }

    private static string? Fault(ReadOnlyMemory<byte> line, RowFormat format, HashSet<string> ids)
    {
        try
        {
            if (string.IsNullOrWhiteSpace(Utf8.GetString(line.Span)))
            {
                return "The line is empty. Leave it out.";
            }

            using var row = JsonDocument.Parse(line, Strict);
            return row.RootElement.ValueKind != JsonValueKind.Object
                ? "It holds no object."
                : format switch
                {
                    RowFormat.Chat => Only(row.RootElement, "messages", "tools", "parallel_tool_calls") ?? Chat(row.RootElement),
                    RowFormat.Preference => Only(row.RootElement, "input", "preferred_output", "non_preferred_output") ?? Preference(row.RootElement),
                    RowFormat.Cases => CaseCheck.Fault(line, row.RootElement, ids),
                    _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A table has no lines of JSON."),
                };
        }
        catch (JsonException e)
        {
            return $"It is no JSON: {e.Message.Split(" LineNumber: ")[0]}";
        }
        catch (DecoderFallbackException)
        {
            return "It is not written in UTF-8.";
        }
        catch (InvalidOperationException)
        {
            return "It holds half a character (a lone surrogate).";
        }
    }

    private static string? Chat(JsonElement row) =>
        Messages(row, "messages") is { } fault ? fault
        : Role(row.GetProperty("messages").EnumerateArray().Last()) != "assistant" ? "The last message is not the assistant's."
        : null;

    private static string? Preference(JsonElement row)
    {
        if (!row.TryGetProperty("input", out var input) || input.ValueKind != JsonValueKind.Object)
        {
            return "input is missing or no object.";
        }

        var fault =
            Only(input, "messages", "tools", "parallel_tool_calls")
            ?? Messages(input, "messages")
            ?? Output(row, "preferred_output")
            ?? Output(row, "non_preferred_output");
        return fault
            ?? (
                Role(input.GetProperty("messages").EnumerateArray().Last()) == "assistant"
                    ? "input ends with the assistant's message. Put what it wrote into the outputs."
                : Text(row, "preferred_output") == Text(row, "non_preferred_output") ? "Both outputs are the same, so none is preferred."
                : null
            );
    }

    private static string? Output(JsonElement row, string name) =>
        !row.TryGetProperty(name, out var output) || output.ValueKind != JsonValueKind.Array || output.GetArrayLength() != 1
            ? $"{name} is no list of one message."
            : Message(output[0], name, 1) ?? (Role(output[0]) != "assistant" ? $"{name} is not the assistant's." : null);

    private static string? Messages(JsonElement holder, string name)
    {
        if (!holder.TryGetProperty(name, out var messages) || messages.ValueKind != JsonValueKind.Array || messages.GetArrayLength() == 0)
        {
            return $"{name} is missing, no list, or empty.";
        }

        var number = 0;
        foreach (var message in messages.EnumerateArray())
        {
            if (Message(message, name, ++number) is { } fault)
            {
                return fault;
            }
        }

        return messages.EnumerateArray().Any(m => Role(m) == "user") ? null : $"{name} holds no message of the user.";
    }

    private static string? Message(JsonElement message, string name, int number)
    {
        var where = $"{name}, message {number}:";
        return message.ValueKind != JsonValueKind.Object ? $"{where} no object."
            : Only(message, "role", "content", "name", "weight") is { } other ? $"{where} {other}"
            : Role(message) is not ("system" or "developer" or "user" or "assistant") ? $"{where} role must be system, developer, user or assistant."
            : !message.TryGetProperty("content", out var content) || content.ValueKind != JsonValueKind.String
                ? $"{where} content is missing or no text."
            : string.IsNullOrWhiteSpace(content.GetString()) ? $"{where} content is empty."
            : message.TryGetProperty("name", out var called) && called.ValueKind != JsonValueKind.String ? $"{where} name is no text."
            : message.TryGetProperty("weight", out var weight) && (Role(message) != "assistant" || weight.GetRawText() is not ("0" or "1"))
                ? $"{where} weight is 0 or 1, and the assistant's alone."
            : null;
    }

    internal static string? Only(JsonElement row, params string[] known)
    {
        foreach (var property in row.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                return $"{property.Name} does not belong here; known are {string.Join(", ", known)}.";
            }
        }

        return null;
    }

    private static string? Role(JsonElement message) =>
        message.TryGetProperty("role", out var role) && role.ValueKind == JsonValueKind.String ? role.GetString() : null;

    private static string? Text(JsonElement row, string name) => row.GetProperty(name)[0].GetProperty("content").GetString()?.Trim();
}
