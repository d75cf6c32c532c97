namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Holds an answer against a stored one and shows where they part.</summary>
internal static class Snapshot
{
    public static GraderKind Kind { get; } =
        new(
            "snapshot",
            "The answer is the stored text. Line ends are evened out; the first difference is told with line and column.",
            fields =>
            {
                var even = Evening.Read(fields);
                return Judge.Against(
                    fields,
                    (text, stored) => Compare(even.Out(text.ReplaceLineEndings("\n")), even.Out(stored.ReplaceLineEndings("\n")))
                );
            }
        )
        {
            Family = "texts",
            Keys = [.. Reference.Keys, .. Evening.Keys, Scope.Key],
            Example = "type: snapshot\nvalue: |\n  Dear families,\n  we start on Monday.\nignore_space: true",
        };

    private static Grade Compare(string text, string stored)
    {
        if (text == stored)
        {
            return Grade.Pass();
        }

        var at = text.AsSpan().CommonPrefixLength(stored);
        var line = 1 + stored.AsSpan(0, at).Count('\n');
        var start = at == 0 ? 0 : stored.LastIndexOf('\n', at - 1) + 1;
        return Grade.Fail($"Line {line}, column {at - start + 1}: “{Rest(text, at)}” stands there, “{Rest(stored, at)}” is stored.");
    }

    private static string Rest(string text, int at) => at >= text.Length ? "" : Piece.Of(text[at..Math.Min(text.Length, at + 40)]);
}
