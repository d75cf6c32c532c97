using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>What a filter of a path asks of a value.</summary>
internal abstract record PathCondition
{
    /// <summary>Whether it holds for a value.</summary>
    public abstract bool Holds(JsonNode? here, PathWalk walk);
}

/// <summary>One of several.</summary>
internal sealed record AnyCondition(IReadOnlyList<PathCondition> Parts) : PathCondition
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode? here, PathWalk walk) => Parts.Any(p => p.Holds(here, walk));
}

/// <summary>All of several.</summary>
internal sealed record AllCondition(IReadOnlyList<PathCondition> Parts) : PathCondition
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode? here, PathWalk walk) => Parts.All(p => p.Holds(here, walk));
}

/// <summary>The opposite.</summary>
internal sealed record NotCondition(PathCondition Part) : PathCondition
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode? here, PathWalk walk) => !Part.Holds(here, walk);
}

/// <summary>Something is found.</summary>
internal sealed record ExistsCondition(PathOperand Query) : PathCondition
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode? here, PathWalk walk) => Query.Nodes(here, walk).Count > 0;
}

/// <summary>Two values compared.</summary>
internal sealed record Comparison(PathOperand Left, string Sign, PathOperand Right) : PathCondition
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode? here, PathWalk walk)
    {
        var (left, right) = (Left.Value(here, walk), Right.Value(here, walk));
        return Sign switch
        {
            "==" => AreSame(left, right),
            "!=" => !AreSame(left, right),
            "<" => IsLess(left, right),
            "<=" => IsLess(left, right) || AreSame(left, right),
            ">" => IsLess(right, left),
            _ => IsLess(right, left) || AreSame(left, right),
        };
    }

    private static bool AreSame(PathValue a, PathValue b) =>
        a.Is == b.Is && (!a.Is || (Number(a.Node) is { } x && Number(b.Node) is { } y ? x == y : JsonNode.DeepEquals(a.Node, b.Node)));

    private static bool IsLess(PathValue a, PathValue b) =>
        Number(a.Node) is { } x && Number(b.Node) is { } y
            ? x < y
            : Text(a.Node) is { } s && Text(b.Node) is { } t && string.CompareOrdinal(s, t) < 0;

    /// <summary>The value of a number; null for anything else.</summary>
    public static double? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
        && double.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A text; null for anything else.</summary>
    public static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}

/// <summary>A value, or nothing, which is not the same as null.</summary>
internal readonly record struct PathValue(bool Is, JsonNode? Node);

/// <summary>One side of a comparison: a literal, a path from here or from the root, or the length or count of what a path finds.</summary>
/// <param name="Literal">The literal, where there is no path.</param>
/// <param name="Path">The path.</param>
/// <param name="FromRoot">Whether the path begins at $.</param>
/// <param name="Function">length or count; empty for neither.</param>
internal sealed record PathOperand(JsonNode? Literal, JsonPath? Path = null, bool FromRoot = false, string Function = "")
{
    /// <summary>What the path finds.</summary>
    public IReadOnlyList<JsonNode?> Nodes(JsonNode? here, PathWalk walk) => Path is null ? [Literal] : Path.Find(FromRoot ? walk.Root : here, walk);

    /// <summary>The value to compare.</summary>
    public PathValue Value(JsonNode? here, PathWalk walk)
    {
        var nodes = Nodes(here, walk);
        return Function switch
        {
            "count" => new PathValue(true, JsonValue.Create(nodes.Count)),
            "length" => nodes is [var only] && Length(only) is { } length ? new PathValue(true, JsonValue.Create(length)) : default,
            _ => nodes is [var node] ? new PathValue(true, node) : default,
        };
    }

    private static int? Length(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.Count,
            JsonArray a => a.Count,
            _ => Comparison.Text(node)?.EnumerateRunes().Count(),
        };
}
