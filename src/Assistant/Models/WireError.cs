using System.ClientModel;
using System.Text.Json;

namespace Homeroom.Assistant.Models;

/// <summary>The error object in a server's answer, as far as it has one.</summary>
/// <param name="Code">Its code, such as context_length_exceeded.</param>
/// <param name="Parameter">The parameter it names.</param>
/// <param name="Message">Its words.</param>
internal sealed record WireError(string Code, string Parameter, string Message)
{
    private const int Longest = 64 * 1024;

    /// <summary>Whether the server complains about this parameter.</summary>
    public bool Names(string parameter) =>
        Parameter.Length > 0
            ? Parameter == parameter || Parameter.StartsWith(parameter + ".", StringComparison.Ordinal)
            : Message.Contains(parameter, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads it.</summary>
    public static WireError Of(ClientResultException e)
    {
        var body = e.GetRawResponse()?.Content;
        if (body is null || body.ToMemory().Length is 0 or > Longest)
        {
            return new WireError("", "", "");
        }

        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("error", out var error)
                ? new WireError(
                    Text(error, "code"),
                    Text(error, "param"),
                    error.ValueKind == JsonValueKind.String ? error.GetString()! : Text(error, "message")
                )
                : new WireError("", "", body.ToString());
        }
        catch (JsonException)
        {
            return new WireError("", "", body.ToString());
        }
    }

    private static string Text(JsonElement error, string name) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";
}
