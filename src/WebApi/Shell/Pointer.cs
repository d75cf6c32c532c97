using System.Globalization;
using System.Text.Json.Nodes;

namespace Homeroom.WebApi.Shell;

/// <summary>JSON pointers (RFC 6901) as names of form fields.</summary>
internal static class Pointer
{
    /// <summary>The value there, or null.</summary>
    public static JsonNode? Find(JsonNode? node, string pointer)
    {
        var rest = pointer.AsSpan();
        while (node is not null && rest.IndexOf('/') is >= 0 and var at)
        {
            rest = rest[(at + 1)..];
            var end = rest.IndexOf('/');
            node = Step(node, end < 0 ? rest : rest[..end]);
        }

        return node;
    }

    /// <summary>Puts a value in place of the one there. Nothing happens when there is no such place.</summary>
    public static void Put(JsonNode root, string pointer, JsonNode value)
    {
        var (parent, last) = Split(pointer);
        switch (Find(root, parent))
        {
            case JsonObject o:
                o[last] = value;
                break;
            case JsonArray a when Index(last) is { } i && i < a.Count:
                a[i] = value;
                break;
        }
    }

    /// <summary>The pointer of the parent, and the last step.</summary>
    public static (string Parent, string Last) Split(string pointer)
    {
        var at = pointer.LastIndexOf('/');
        return at < 0 ? ("", "") : (pointer[..at], Name(pointer.AsSpan(at + 1)));
    }

    /// <summary>A pointer as an id on a page.</summary>
    public static string Id(string pointer) => "f" + pointer.Replace('/', '-');

    /// <summary>A step as an index, or null.</summary>
    public static int? Index(ReadOnlySpan<char> step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < 1000 ? i : null;

    private static JsonNode? Step(JsonNode node, ReadOnlySpan<char> step) =>
        node switch
        {
            JsonObject o => o[Name(step)],
            JsonArray a when Index(step) is { } i && i < a.Count => a[i],
            _ => null,
        };

    private static string Name(ReadOnlySpan<char> step)
    {
        var name = step.ToString();
        return name.Contains('~', StringComparison.Ordinal) ? name.Replace("~1", "/").Replace("~0", "~") : name;
    }
}
