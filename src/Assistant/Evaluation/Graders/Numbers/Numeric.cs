using System.Globalization;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Numbers;

/// <summary>Asks for a number, within a tolerance.</summary>
internal static class Numeric
{
    private sealed record Tolerance(double Absolute, double Relative, string Which);

    public static GraderKind Kind { get; } =
        new("numeric", "A number stands in the answer, within a tolerance: no further away than absolute, or than relative times the number.", Read)
        {
            Family = "numbers",
            Keys =
            [
                .. Reference.Keys,
                new("absolute", "How far off it may be; 0 without it."),
                new("relative", "How far off it may be as a share of the number: 0.05 is five in a hundred."),
                new("which", "Which number of the answer counts: last (without it), first or any."),
                Scope.Key,
            ],
            Example = "type: numeric\nvalue: 3.14159\nabsolute: 0.01\nwhich: any",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var reference = Reference.Read(fields);
        if (fields.Text("value") is { } written && Number(written) is null)
        {
            fields.Refuse("value", "value must be a number.");
        }

        var tolerance = new Tolerance(
            fields.Number("absolute", 0) ?? 0,
            fields.Number("relative", 0, 1_000) ?? 0,
            fields.Choice("which", "last", "first", "last", "any")
        );
        return Judge.OfText(
            fields,
            (text, answer) =>
                reference.In(answer) is not { } given ? reference.Missing()
                : Number(given) is not { } wanted ? Grade.Unscored("What the answer is held against is no number.")
                : Look(text, wanted, tolerance)
        );
    }

    private static Grade Look(string text, double wanted, Tolerance tolerance)
    {
        var numbers = NumbersIn.Text(text);
        List<double> counted = tolerance.Which switch
        {
            "first" => [.. numbers.Take(1)],
            "last" => [.. numbers.TakeLast(1)],
            _ => [.. numbers],
        };
        var allowed = Math.Max(tolerance.Absolute, tolerance.Relative * Math.Abs(wanted));
        // 0.1 + 0.2 is 0.3 to a reader.
        var slack = 1e-12 * Math.Max(1, Math.Abs(wanted));
        return counted.Count == 0
            ? Grade.Fail("No number stands there.")
            : Grade.Of(
                counted.Exists(n => Math.Abs(n - wanted) <= allowed + slack),
                $"{Write(counted[^1])} stands there; asked for {Write(wanted)}, give or take {Write(allowed)}."
            );
    }

    private static double? Number(string text) =>
        double.TryParse(text.Trim().Replace('−', '-'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var n)
        && double.IsFinite(n)
            ? n
            : null;

    private static string Write(double n) => n.ToString("G10", CultureInfo.InvariantCulture);
}
