using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks whether an answer reads easily enough for whoever is to read it.</summary>
internal static class ReadingEase
{
    // Flesch's own table: 90 to 100 is fifth grade, 60 to 70 plain English for grades 8 and 9, 50 to 60 fairly hard, 30 to 50 college.
    private static readonly Dictionary<string, double> Audiences = new()
    {
        ["K-2"] = 90,
        ["3-5"] = 80,
        ["6-8"] = 65,
        ["9-12"] = 50,
        ["family"] = 60,
        ["teacher"] = 30,
    };

    public static GraderKind Kind { get; } =
        new(
            "reading-ease",
            "How easily the answer reads (Flesch 1948; 100 is very easy). Each audience has its least: "
                + string.Join(", ", Audiences.Select(a => $"{a.Key} {a.Value}"))
                + ". English.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("audience", $"Who reads it: {string.Join(", ", Audiences.Keys)}."),
                new("input", "Instead of audience: the name of the input that holds it, such as band."),
                new("least", "Instead of audience: the least ease."),
                new("words", "With fewer words the answer is not scored; 10 without it."),
                Scope.Key,
            ],
            Example = "type: reading-ease\naudience: family",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (audience, input, least) = (fields.Choice("audience", "", [.. Audiences.Keys]), fields.Text("input"), fields.Number("least", -200, 121));
        var words = fields.Whole("words", 1, 10_000) ?? 10;
        if (((string[])["audience", "input", "least"]).Count(fields.Has) != 1)
        {
            fields.Refuse("audience", "Give audience, input or least: one of the three.");
        }

        return Judge.OfProse(
            fields,
            (text, answer) =>
                Prose.Of(text).Words < words ? Grade.Unscored($"Fewer than {words} words.")
                : Least(audience, input, least, answer) is { } wanted ? Look(text, wanted)
                : Grade.Unscored($"The case's input {Piece.Of(input ?? "")} names no audience.")
        );
    }

    private static Grade Look(string text, double least)
    {
        var ease = ReadingCounts.Of(text).Scores.FleschEase;
        return Grade.Of(ease >= least, $"The ease is {Bounds.Write(ease)}; at least {Bounds.Write(least)} is asked for.");
    }

    private static double? Least(string audience, string? input, double? least, Answer answer) =>
        least ?? (Audiences.TryGetValue(input is null ? audience : answer.Case.Inputs.GetValueOrDefault(input, ""), out var ease) ? ease : null);
}
