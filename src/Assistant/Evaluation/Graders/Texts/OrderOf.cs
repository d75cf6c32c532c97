using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks whether texts stand in an answer one after the other.</summary>
internal static class OrderOf
{
    public static GraderKind Kind { get; } =
        new("order-of", "The texts of a list stand in the answer in this order. The score is the share that does, from the first on.", Read)
        {
            Family = "texts",
            Keys = [new("value", "A list of two texts or more."), .. Evening.Keys, Scope.Key],
            Example = "type: order-of\nvalue: [egg, caterpillar, chrysalis, butterfly]\nignore_case: true",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (values, even) = (fields.Texts("value"), Evening.Read(fields));
        if (values.Count < 2 || values.Any(v => v.Length == 0))
        {
            fields.Refuse("value", "order-of needs a value: a list of two texts or more, none of them empty.");
        }

        return Judge.OfText(fields, text => Follow(even.Out(text), values, even));
    }

    private static Grade Follow(string text, IReadOnlyList<string> values, Evening even)
    {
        var at = 0;
        for (var i = 0; i < values.Count; i++)
        {
            var wanted = even.Out(values[i]);
            var found = text.IndexOf(wanted, at, StringComparison.Ordinal);
            if (found < 0)
            {
                var where = i == 0 ? "" : $" after “{Piece.Of(values[i - 1])}”";
                return new Grade((double)i / values.Count, false, $"“{Piece.Of(values[i])}” does not stand{where}.");
            }

            at = found + wanted.Length;
        }

        return Grade.Pass();
    }
}
