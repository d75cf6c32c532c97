namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks whether an answer is a text, begins with it or ends with it.</summary>
internal static class Sameness
{
    public static GraderKind EqualTo { get; } =
        Of("equals", "The answer is a text, character for character.", (a, b) => a == b, "type: equals\nvalue: photosynthesis\nignore_case: true");

    public static GraderKind StartsWith { get; } =
        Of("starts-with", "The answer begins with a text.", (a, b) => a.StartsWith(b, StringComparison.Ordinal), "type: starts-with\nvalue: I can");

    public static GraderKind EndsWith { get; } =
        Of(
            "ends-with",
            "The answer ends with a text.",
            (a, b) => a.EndsWith(b, StringComparison.Ordinal),
            "type: ends-with\nvalue: \".\"\nignore_space: true"
        );

    private static GraderKind Of(string type, string help, Func<string, string, bool> fits, string example) =>
        new(
            type,
            help,
            fields =>
            {
                var even = Evening.Read(fields);
                return Judge.Against(
                    fields,
                    (text, wanted) =>
                        Grade.Of(fits(even.Out(text), even.Out(wanted)), $"The answer is “{Piece.Of(text)}”; asked for “{Piece.Of(wanted)}”.")
                );
            }
        )
        {
            Family = "texts",
            Keys = [.. Reference.Keys, .. Evening.Keys, Scope.Key],
            Example = example,
        };
}
