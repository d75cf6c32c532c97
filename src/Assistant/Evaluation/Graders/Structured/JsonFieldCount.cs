using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Counts the members of objects and the items of lists.</summary>
internal static class JsonFieldCount
{
    public static GraderKind Kind { get; } =
        new("json-field-count", "Each object at a path has so many members, or each list so many items.", Read)
        {
            Family = "json",
            Keys = [.. Bounds.Keys, Scope.Key],
            Example = "type: json-field-count\npath: $.exit\nleast: 3\nmost: 5",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (bounds, scope) = (Bounds.Read(fields), Scope.Read(fields));
        return new Judge(answer => scope.Nodes(answer, out var fault) is { } nodes ? Count(nodes, bounds) : Grade.Fail(fault));
    }

    private static Grade Count(IReadOnlyList<JsonNode?> nodes, Bounds bounds)
    {
        var counts = nodes.Select(n => n is JsonObject o ? o.Count : (n as JsonArray)?.Count).ToList();
        var wrong = counts.FindAll(c => c is not { } count || !bounds.Holds(count));
        var said =
            wrong.Count == 0 ? ""
            : wrong[0] is { } first ? $"{first} stand there; asked for {bounds}."
            : "This is neither an object nor a list.";
        return new Grade(1 - ((double)wrong.Count / counts.Count), wrong.Count == 0, said);
    }
}
