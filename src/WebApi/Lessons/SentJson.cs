using System.Text.Json;
using Homeroom.Assistant.Lessons;

namespace Homeroom.WebApi.Lessons;

/// <summary>Looks at JSON that came in as it is, before anything reads its texts.</summary>
internal static class SentJson
{
    /// <summary>What cannot be a text of a plan: nothing at all, or half of a character; null when all is well.</summary>
    public static ShapeError? Fault(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Null ? new ShapeError(path, "A section cannot be null.") : Broken(value, path);

    private static ShapeError? Broken(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                return value.EnumerateObject().Select(p => Broken(p.Value, $"{path}/{p.Name}")).FirstOrDefault(e => e is not null);
            case JsonValueKind.Array:
                return value.EnumerateArray().Select((v, i) => Broken(v, $"{path}/{i}")).FirstOrDefault(e => e is not null);
            case JsonValueKind.String:
                return IsWhole(value) ? null : new ShapeError(path, "This text holds half of a character. Type it again.");
            default:
                return null;
        }
    }

    private static bool IsWhole(JsonElement text)
    {
        try
        {
            return text.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
