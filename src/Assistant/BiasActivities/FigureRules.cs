using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>Rules of the sections that hold numbers: the data set, the errors by group, the grader.</summary>
internal static class FigureRules
{
    public static IEnumerable<ShapeError> Check(JsonObject activity) => [.. Data(activity), .. Rates(activity), .. Grader(activity)];

    private static IEnumerable<ShapeError> Data(JsonObject activity)
    {
        var groups = JsonParts.Items(JsonPointer.Find(activity, "/data/groups")).ToList();
        var shares = groups.ConvertAll(g => JsonParts.Whole(JsonPointer.Step(g, "share")));
        if (shares.Count > 0 && !shares.Contains(null) && shares.Sum() is { } sum && sum != 100)
        {
            yield return new ShapeError("/data/groups", $"The shares add up to {sum} percent. Make it 100.");
        }

        foreach (var error in Twice("/data/groups", groups))
        {
            yield return error;
        }

        var names = groups.Select(Name).OfType<string>().ToList();
        var rows = JsonParts.Items(JsonPointer.Find(activity, "/data/rows")).ToList();
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
        {
            if (JsonParts.Text(JsonPointer.Step(row, "group")) is { } group && names.Count > 0 && !names.Contains(group))
            {
                yield return new ShapeError($"/data/rows/{i}/group", $"There is no group “{group}”. {Nearest.Hint(group, names)}");
            }
        }

        if (JsonParts.Whole(JsonPointer.Find(activity, "/data/keep")) is { } keep && rows.Count > 0 && keep >= rows.Count)
        {
            yield return new ShapeError(
                "/data/keep",
                $"There are {rows.Count} rows. Let the class keep fewer, so that there is something to choose."
            );
        }
    }

    private static IEnumerable<ShapeError> Rates(JsonObject activity)
    {
        var nodes = JsonParts.Items(JsonPointer.Find(activity, "/rates/groups")).ToList();
        foreach (var error in Twice("/rates/groups", nodes))
        {
            yield return error;
        }

        var groups = GroupCounts.In(activity);
        foreach (var (group, i) in groups.Select((g, i) => (g, i)))
        {
            if (group.TruePositives + group.FalseNegatives == 0 || group.FalsePositives + group.TrueNegatives == 0)
            {
                yield return new ShapeError($"/rates/groups/{i}", "Nobody here should get a yes, or nobody a no, so there is no rate to work out.");
            }
        }

        var figures = RateFigures.Of(groups);
        foreach (var (question, i) in JsonParts.Items(JsonPointer.Find(activity, "/rates/questions")).Select((q, i) => (q, i)))
        {
            var (answer, tolerance) = (
                JsonParts.Whole(JsonPointer.Step(question, "answer")),
                JsonParts.Whole(JsonPointer.Step(question, "tolerance"))
            );
            if (answer is { } said && tolerance is { } off && groups.Count > 0 && !figures.Any(f => Math.Abs(f - said) <= Math.Max(0.5, off)))
            {
                yield return new ShapeError($"/rates/questions/{i}/answer", $"No figure of the table gives {said}. Work it out again.");
            }
        }
    }

    private static IEnumerable<ShapeError> Grader(JsonObject activity)
    {
        var (lowest, highest) = (
            JsonParts.Whole(JsonPointer.Find(activity, "/grader/lowest")),
            JsonParts.Whole(JsonPointer.Find(activity, "/grader/highest"))
        );
        if (lowest >= highest)
        {
            yield return new ShapeError("/grader/highest", $"The highest score must be above the lowest, {lowest}.");
        }

        var authors = JsonParts.Items(JsonPointer.Find(activity, "/grader/authors")).ToList();
        foreach (var group in (string[])["first", "second"])
        {
            if (authors.Count > 0 && authors.Count(a => JsonParts.Text(JsonPointer.Step(a, "group")) == group) < 2)
            {
                yield return new ShapeError("/grader/authors", $"The {group} group needs two authors at least, or there is nothing to compare.");
            }
        }

        foreach (var (author, i) in authors.Select((a, i) => (a, i)))
        {
            if (JsonParts.Whole(JsonPointer.Step(author, "score")) is { } score && (score < lowest || score > highest))
            {
                yield return new ShapeError($"/grader/authors/{i}/score", $"Scores go from {lowest} to {highest}. {score} is outside.");
            }
        }
    }

    private static IEnumerable<ShapeError> Twice(string path, List<JsonNode?> groups)
    {
        HashSet<string> seen = [];
        foreach (var (name, i) in groups.Select((g, i) => (Name(g), i)))
        {
            if (name is not null && !seen.Add(name))
            {
                yield return new ShapeError($"{path}/{i}/name", $"Two groups are called “{name}”. Rename one of them.");
            }
        }
    }

    private static string? Name(JsonNode? group) => JsonParts.Text(JsonPointer.Step(group, "name"));
}
