using System.Globalization;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks that texts for students do not read above their grade.</summary>
internal static class ReadingLevel
{
    public static GraderKind Kind { get; } =
        new(
            "reading-level",
            "No text reads above a grade, or the top grade of a band (Flesch-Kincaid; English). Each text at a path is judged by itself; the score is the share that fits.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("grade", "K, 1 to 12, or a band such as 3-5."),
                new("input", "Instead of grade: the name of the input that holds it, such as band."),
                new("within", "How many grades above are let pass; 1 without it."),
                new("words", "Texts of fewer words are passed over; 10 without it."),
                Scope.Key,
            ],
            Example = "type: reading-level\ninput: band\nwithin: 2\npath: $..explanation",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var reference = Reference.Read(fields, "grade");
        if (fields.Text("grade") is { } written && Top(written) is null)
        {
            fields.Refuse("grade", $"grade must be K, 1 to 12, or one of {string.Join(", ", LessonRequests.Bands)}.");
        }

        var (within, words) = (fields.Number("within", 0, 20) ?? 1, fields.Whole("words", 1, 10_000) ?? 10);
        var scope = Scope.Read(fields);
        return new Judge(answer =>
            reference.In(answer) is not { } given ? reference.Missing()
            : Top(given) is not { } top ? Grade.Unscored("The case names no grade.")
            : scope.Texts(answer, out var fault) is { } texts ? Look(texts, top + within, words)
            : Grade.Fail(fault)
        );
    }

    private static Grade Look(IReadOnlyList<string> texts, double most, int words)
    {
        var grades = texts
            .Select(t => (Text: t, Prose: Prose.Of(t)))
            .Where(t => t.Prose.Words >= words)
            .Select(t => (t.Text, t.Prose.Grade))
            .ToList();
        if (grades.Count == 0)
        {
            return Grade.Unscored($"No text has {words} words.");
        }

        var hard = grades.FindAll(g => g.Grade > most);
        var said = hard.Count == 0 ? "" : $"“{Piece.Of(hard[0].Text)}” reads at grade {Bounds.Write(hard[0].Grade)}; {Bounds.Write(most)} at most.";
        return new Grade(1 - ((double)hard.Count / grades.Count), hard.Count == 0, said);
    }

    private static int? Top(string grade) =>
        grade.Trim() is var g && LessonRequests.GradesOf(g) is { Count: > 0 } band ? int.Parse(band[^1], CultureInfo.InvariantCulture)
        : g is "K" ? 1
        : int.TryParse(g, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 12 ? n
        : null;
}
