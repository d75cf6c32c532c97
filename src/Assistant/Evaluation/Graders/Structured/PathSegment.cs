using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>One part of a path: what it selects of a value, or of all that lies below it.</summary>
internal sealed record PathSegment(bool Descends, IReadOnlyList<PathSelector> Selectors)
{
    /// <summary>Adds what it selects.</summary>
    public void Take(JsonNode? node, List<JsonNode?> to, PathWalk walk)
    {
        foreach (var selector in Selectors)
        {
            foreach (var found in selector.Of(node, walk))
            {
                if (!walk.Step())
                {
                    return;
                }

                to.Add(found);
            }
        }

        if (!Descends)
        {
            return;
        }

        foreach (var child in PathSelector.Children(node))
        {
            if (!walk.Step())
            {
                return;
            }

            Take(child, to, walk);
        }
    }
}

/// <summary>What a path selects of one value.</summary>
internal abstract record PathSelector
{
    /// <summary>The selected children.</summary>
    public abstract IEnumerable<JsonNode?> Of(JsonNode? node, PathWalk walk);

    /// <summary>All children of a value, in order.</summary>
    public static IEnumerable<JsonNode?> Children(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
}

/// <summary>A member by its name.</summary>
internal sealed record NameSelector(string Name) : PathSelector
{
    /// <inheritdoc/>
    public override IEnumerable<JsonNode?> Of(JsonNode? node, PathWalk walk) =>
        node is JsonObject o && o.TryGetPropertyValue(Name, out var value) ? [value] : [];
}

/// <summary>An item by its place; from the end where it is negative.</summary>
internal sealed record IndexSelector(int Index) : PathSelector
{
    /// <inheritdoc/>
    public override IEnumerable<JsonNode?> Of(JsonNode? node, PathWalk walk) =>
        node is JsonArray a && (Index < 0 ? a.Count + Index : Index) is >= 0 and var at && at < a.Count ? [a[at]] : [];
}

/// <summary>Everything.</summary>
internal sealed record WildcardSelector : PathSelector
{
    /// <inheritdoc/>
    public override IEnumerable<JsonNode?> Of(JsonNode? node, PathWalk walk) => Children(node);
}

/// <summary>Items from one place to before another, with a step (RFC 9535, 2.3.4.2.2).</summary>
internal sealed record SliceSelector(int? From, int? To, int By) : PathSelector
{
    /// <inheritdoc/>
    public override IEnumerable<JsonNode?> Of(JsonNode? node, PathWalk walk)
    {
        if (node is not JsonArray items || By == 0)
        {
            yield break;
        }

        var count = items.Count;
        long At(int? given, int otherwise) =>
            given is not { } n ? otherwise
            : n >= 0 ? n
            : (long)count + n;
        if (By > 0)
        {
            var (from, to) = (Math.Clamp(At(From, 0), 0, count), Math.Clamp(At(To, count), 0, count));
            for (var i = from; i < to; i += By)
            {
                yield return items[(int)i];
            }
        }
        else
        {
            var (from, to) = (Math.Clamp(At(From, count - 1), -1, count - 1), Math.Clamp(To is null ? -1 : At(To, 0), -1, count - 1));
            for (var i = from; i > to; i += By)
            {
                yield return items[(int)i];
            }
        }
    }
}

/// <summary>The children for which a condition holds.</summary>
internal sealed record FilterSelector(PathCondition Condition) : PathSelector
{
    /// <inheritdoc/>
    public override IEnumerable<JsonNode?> Of(JsonNode? node, PathWalk walk) =>
        Children(node).Where(child => walk.Step() && Condition.Holds(child, walk));
}
