using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

/// <summary>Asks whether an answer is JSON.</summary>
internal static class IsJson
{
    private static readonly string[] Sorts = ["any", "object", "array", "string", "number", "boolean", "null"];

    public static GraderKind Kind { get; } =
        new("json", "The answer is JSON and nothing besides: no name twice in an object, no half characters, at most 64 levels deep.", Read)
        {
            Family = "json",
            Keys =
            [
                new("sort", $"What it must be: one of {string.Join(", ", Sorts)}."),
                Embedded.Within,
                new("fence", "false: not even a code fence may stand round it."),
            ],
            Example = "type: json\nsort: object",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (sort, fence, within) = (fields.Choice("sort", "any", Sorts), fields.Flag("fence", true), fields.Flag("within"));
        return new Judge(answer =>
            within ? Embedded.Grade(answer.Text, n => sort == "any" || sort == JsonSameness.Kind(n), $"of the sort {sort}")
            : !answer.IsJson ? Grade.Fail($"This is not JSON: {Piece.Of(answer.Text.Trim())}")
            : !fence && answer.Text.AsSpan().Trim().StartsWith("`") ? Grade.Fail("A code fence stands round the JSON.")
            : Grade.Of(
                sort == "any" || sort == JsonSameness.Kind(answer.Json()),
                $"This is of the sort {JsonSameness.Kind(answer.Json())}; asked for {sort}."
            )
        );
    }
}
