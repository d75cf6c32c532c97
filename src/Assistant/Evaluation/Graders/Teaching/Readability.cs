using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks for which grade an answer reads, by one of five formulas.</summary>
internal static class Readability
{
    private static readonly Dictionary<string, Func<string, double>> Formulas = new()
    {
        ["flesch-kincaid"] = text => ReadingCounts.Of(text).Scores.FleschKincaid,
        ["coleman-liau"] = text => ReadingCounts.Of(text).Scores.ColemanLiau,
        ["ari"] = text => ReadingCounts.Of(text).Scores.Automated,
        ["fog"] = text => ReadingCounts.Of(text).Scores.Fog,
        ["smog"] = text => ReadingCounts.Of(text).Scores.Smog,
    };

    public static GraderKind Kind { get; } =
        new(
            "readability",
            "The grade for which the answer reads. flesch-kincaid (Kincaid and others 1975), coleman-liau (1975), ari (Smith and Senter 1967), fog (Gunning 1952), smog (McLaughlin 1969). Syllables are counted by groups of vowels: English.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                .. Bounds.Keys,
                new("formula", $"One of {string.Join(", ", Formulas.Keys)}; flesch-kincaid without it."),
                new("words", "With fewer words the answer is not scored; 10 without it."),
                Scope.Key,
            ],
            Example = "type: readability\nleast: 4\nmost: 7\npath: $..explanation",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (bounds, words) = (Bounds.Read(fields, -20, 100), fields.Whole("words", 1, 10_000) ?? 10);
        var grade = Formulas[fields.Choice("formula", "flesch-kincaid", [.. Formulas.Keys])];
        return Judge.OfProse(
            fields,
            text => Prose.Of(text).Words < words ? Grade.Unscored($"Fewer than {words} words.") : bounds.Grade(grade(text), "is the grade")
        );
    }
}
