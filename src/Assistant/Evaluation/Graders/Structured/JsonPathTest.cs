using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Graders.Texts;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Asks something of the values that a JSON path finds.</summary>
internal static class JsonPathTest
{
    private static readonly string[] Sorts = ["any", "object", "array", "string", "number", "boolean", "null"];

    public static GraderKind Kind { get; } =
        new(
            "json-path",
            "A JSON path (RFC 9535: names, indexes, slices, wildcards, descent, filters; of its functions length() and count()) finds values, and each of them is as asked. The score is the share that is.",
            Read
        )
        {
            Family = "json",
            Keys =
            [
                new("path", "The path, such as $.exit[?@.type == 'choice'].key."),
                new("equals", "What each value must be: a text, number, flag, null, list or mapping."),
                new("contains", "A text that each value must hold; in a list, one of its items."),
                new("matches", "A regular expression that must find something in each value."),
                new("sort", $"What each value must be: one of {string.Join(", ", Sorts)}."),
                new("least", "The least that each number may be."),
                new("most", "The most that each number may be."),
                new("any", "true: one value that is as asked is enough."),
                new("count", "How many values the path must find."),
                new("count_least", "How many values it must find at least; 1 without count."),
                new("count_most", "How many values it may find."),
            ],
            Example = "type: json-path\npath: $.timeline[*].minutes\nleast: 3\nmost: 20\ncount_least: 4",
        };

    private sealed record Wish(
        JsonPath? Path,
        SuiteValue? Same,
        string? Held,
        Regex? Form,
        string Sort,
        double? Least,
        double? Most,
        bool Any,
        int CountLeast,
        int CountMost
    );

    private static IGrader Read(SuiteFields fields)
    {
        if (!fields.Has("path"))
        {
            fields.Refuse("path", "json-path needs a path, such as $.lesson.title.");
        }

        var count = fields.Whole("count");
        var wish = new Wish(
            JsonPath.Read(fields, "path"),
            fields.Value("equals"),
            fields.Text("contains"),
            fields.Has("matches") ? Matches.Pattern(fields, "matches", RegexOptions.CultureInvariant) : null,
            fields.Choice("sort", "any", Sorts),
            fields.Number("least"),
            fields.Number("most"),
            fields.Flag("any"),
            fields.Whole("count_least") ?? count ?? 1,
            fields.Whole("count_most") ?? count ?? int.MaxValue
        );
        if (count is not null && (fields.Has("count_least") || fields.Has("count_most")))
        {
            fields.Refuse("count", "Give count, or count_least and count_most.");
        }
        else if (wish.CountMost < wish.CountLeast || wish.Most < wish.Least)
        {
            fields.Refuse("path", "The least must not be above the most.");
        }

        var same = wish.Same is null ? null : SuiteJson.Of(wish.Same);
        return new Judge(answer => Look(answer, wish, same));
    }

    private static Grade Look(Answer answer, Wish wish, JsonNode? same)
    {
        if (!answer.IsJson)
        {
            return Grade.Fail("The answer is not JSON.");
        }

        var found = wish.Path?.Find(answer.Json()) ?? [];
        if (found.Count < wish.CountLeast || found.Count > wish.CountMost)
        {
            var asked = new Bounds(wish.CountLeast, wish.CountMost == int.MaxValue ? double.PositiveInfinity : wish.CountMost);
            return Grade.Fail($"{wish.Path} finds {found.Count} values; asked for {asked}.");
        }

        var wrong = found.Where(node => !Fits(node, wish, same)).ToList();
        var score = found.Count == 0 ? 1 : 1 - ((double)wrong.Count / found.Count);
        var said =
            wrong.Count == 0
                ? ""
                : $"{wrong.Count} of {found.Count} values at {wish.Path} are not as asked, such as {Piece.Of(wrong[0]?.ToJsonString() ?? "null")}.";
        return wish.Any ? Grade.Of(wrong.Count < found.Count || found.Count == 0, said) : new Grade(score, wrong.Count == 0, said);
    }

    private static bool Fits(JsonNode? node, Wish wish, JsonNode? same) =>
        (wish.Same is null || JsonSameness.AreSame(node, same))
        && (wish.Held is null || Holds(node, wish.Held))
        && (wish.Form is null || Matches.Count(wish.Form, Text(node), 1) > 0)
        && (wish.Sort == "any" || wish.Sort == JsonSameness.Kind(node))
        && ((wish.Least ?? wish.Most) is null || (Comparison.Number(node) is { } n && !(n < wish.Least) && !(n > wish.Most)));

    private static bool Holds(JsonNode? node, string held) =>
        node is JsonArray items ? items.Any(i => Text(i) == held) : Text(node).Contains(held, StringComparison.Ordinal);

    private static string Text(JsonNode? node) => Comparison.Text(node) ?? node?.ToJsonString() ?? "null";
}
