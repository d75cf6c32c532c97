using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks whether texts stand in an answer: all of them, any or none.</summary>
internal static class Contains
{
    public static GraderKind Kind { get; } =
        new("contains", "The answer holds a text, or each text of a list. The score is the share of them that it holds.", Read)
        {
            Family = "texts",
            Keys =
            [
                new("value", "A text or a list of texts."),
                new("input", "Instead of value: the name of the case's input that holds the text."),
                new("any", "true: one of them is enough."),
                new("none", "true: none of them may stand in the answer."),
                .. Evening.Keys,
                Scope.Key,
            ],
            Example = "type: contains\nvalue: [chlorophyll, sunlight]\nignore_case: true",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (values, input) = (fields.Texts("value"), fields.Text("input"));
        if (input is null && (values.Count == 0 || values.Any(v => v.Length == 0)))
        {
            fields.Refuse("value", "contains needs a value: a text, or a list of texts, none of them empty. Or an input.");
        }
        else if (input is not null && fields.Has("value"))
        {
            fields.Refuse("input", "Give value or input, not both.");
        }

        var (any, none, even) = (fields.Flag("any"), fields.Flag("none"), Evening.Read(fields));
        if (any && none)
        {
            fields.Refuse("none", "Give any or none, not both.");
        }

        return Judge.OfText(
            fields,
            (text, answer) =>
            {
                var wanted =
                    input is null ? values
                    : answer.Case.Inputs.TryGetValue(input, out var given) ? [given]
                    : [];
                return wanted.Count == 0 ? Grade.Unscored($"The case has no input {Piece.Of(input ?? "")}.")
                    : none ? None(even.Out(text), wanted, even)
                    : Held(even.Out(text), wanted, even, any);
            }
        );
    }

    private static Grade None(string text, IReadOnlyList<string> values, Evening even)
    {
        var found = values.Where(v => text.Contains(even.Out(v), StringComparison.Ordinal)).ToList();
        return new Grade(1 - ((double)found.Count / values.Count), found.Count == 0, found.Count == 0 ? "" : $"Found: {Piece.Of(found)}.");
    }

    private static Grade Held(string text, IReadOnlyList<string> values, Evening even, bool any)
    {
        var missing = values.Where(v => !text.Contains(even.Out(v), StringComparison.Ordinal)).ToList();
        var score = 1 - ((double)missing.Count / values.Count);
        return any
            ? Grade.Of(missing.Count < values.Count, $"None of {Piece.Of(values)} stands in the answer.")
            : new Grade(score, missing.Count == 0, missing.Count == 0 ? "" : $"Missing: {Piece.Of(missing)}.");
    }
}
