using System.Globalization;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons;

/// <summary>JSON pointers, RFC 6901.</summary>
internal static class JsonPointer
{
    public static IReadOnlyList<string> Split(string pointer) =>
        pointer.Length == 0 ? [] : [.. pointer.Split('/').Skip(1).Select(p => p.Replace("~1", "/").Replace("~0", "~"))];

    public static string Add(string pointer, string name) => $"{pointer}/{name.Replace("~", "~0").Replace("/", "~1")}";

    /// <summary>The value at a pointer, or null when there is none.</summary>
    public static JsonNode? Find(JsonNode? node, string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            return null;
        }

        return Split(pointer).Aggregate(node, Step);
    }

    public static JsonNode? Step(JsonNode? node, string name) =>
        node switch
        {
            JsonObject o => o[name],
            JsonArray a => Index(name) is { } i && i < a.Count ? a[i] : null,
            _ => null,
        };

    public static int? Index(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && (name == "0" || name[0] != '0') ? i : null;
}
