using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant;

namespace Homeroom.Bench.Composer;

/// <summary>Sections and items of a plan, by JSON pointer.</summary>
internal static class Parts
{
    public static IEnumerable<string> Of(JsonNode node, string at = "", int depth = 0)
    {
        var children = node switch
        {
            JsonObject o => o.Select(p => (p.Key, p.Value)),
            JsonArray a => a.Select((n, i) => (i.ToString(CultureInfo.InvariantCulture), n)),
            _ => [],
        };
        return children
            .Where(c => c.Item2 is JsonObject or JsonArray || (depth == 1 && node is JsonObject))
            .Where(c => depth < 3 && c.Item1 is not ("distractors" or "pairs" or "order" or "title" or "minutes" or "bloom" or "type"))
            .SelectMany(c => new[] { $"{at}/{c.Item1}" }.Concat(c.Item2 is null ? [] : Of(c.Item2, $"{at}/{c.Item1}", depth + 1)))
            .Where(p => !p.StartsWith("/lesson", StringComparison.Ordinal));
    }

    public static JsonObject With(JsonObject plan, string pointer, JsonNode? part)
    {
        var copy = plan.DeepClone().AsObject();
        var steps = pointer.Split('/')[1..];
        var parent = steps[..^1].Aggregate((JsonNode)copy, (n, s) => n is JsonArray a ? a[Number(s)]! : n[s]!);
        if (parent is JsonArray list)
        {
            list[Number(steps[^1])] = part?.DeepClone();
        }
        else
        {
            parent[steps[^1]] = part?.DeepClone();
        }

        return copy;
    }

    /// <summary>The bytes of everything but the part.</summary>
    public static string Without(JsonObject plan, string pointer) => With(plan, pointer, null).ToJsonString(Json.Options);

    private static int Number(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
