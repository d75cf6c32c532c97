using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>
/// A path into JSON after RFC 9535: members, indexes, slices, wildcards, descent, unions and filters with comparisons; of the functions length() and count().
/// </summary>
internal sealed class JsonPath(string text, IReadOnlyList<PathSegment> segments)
{
    /// <summary>Reads the path under a key; null where it is missing, or where it is none, which is told.</summary>
    public static JsonPath? Read(SuiteFields fields, string key, string? otherwise = null)
    {
        if ((fields.Text(key) ?? otherwise) is not { } written)
        {
            return null;
        }

        var path = JsonPathReader.Read(written, out var fault);
        if (path is null)
        {
            fields.Refuse(key, $"{key} is no JSON path: {fault}");
        }

        return path;
    }

    /// <summary>Where the values stand that it finds, in the order of the standard. A path that would take too many steps finds what the first of them find.</summary>
    public IReadOnlyList<JsonNode?> Find(JsonNode? root) => Find(root, new PathWalk(root));

    /// <summary>The values it finds from a place, within the steps of a walk.</summary>
    public IReadOnlyList<JsonNode?> Find(JsonNode? from, PathWalk walk)
    {
        List<JsonNode?> here = [from];
        foreach (var segment in segments)
        {
            List<JsonNode?> next = [];
            foreach (var node in here)
            {
                segment.Take(node, next, walk);
            }

            here = next;
        }

        return here;
    }

    /// <summary>Whether it finds one value at most.</summary>
    public bool IsSingular => segments.All(s => s is { Descends: false, Selectors: [NameSelector or IndexSelector] });

    /// <inheritdoc/>
    public override string ToString() => text;
}

/// <summary>One search from a root: no more than a million steps.</summary>
internal sealed class PathWalk(JsonNode? root)
{
    private int _steps = 1_000_000;

    /// <summary>Where $ stands.</summary>
    public JsonNode? Root => root;

    /// <summary>Whether another step may be taken.</summary>
    public bool Step() => _steps-- > 0;
}
