using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Several graders that count as one.</summary>
internal static class GraderSet
{
    public static GraderKind Kind { get; } =
        new(
            "set",
            "Several graders that count as one: all of them pass, or one does, or their weighted mean reaches a threshold. Judged graders cannot stand in a set.",
            Read
        )
        {
            Family = "texts",
            Keys =
            [
                new("graders", "The graders, written as everywhere."),
                new("threshold", "The least weighted mean of their scores; without it each has to pass."),
                new("any", "true: one that passes is enough."),
            ],
            Example = "type: set\nany: true\ngraders:\n  - {type: starts-with, value: Photosynthesis}\n  - {type: contains, value: [light, sugar]}",
        };

    private static IGrader Read(SuiteFields fields)
    {
        List<SuiteError> errors = [];
        var graders = GraderCatalogue.Read(fields.Maps("graders"), errors);
        errors.ForEach(fields.Refuse);
        if (graders.Count == 0 && errors.Count == 0)
        {
            fields.Refuse("graders", "set needs graders: a list of at least one.");
        }

        var (threshold, any) = (fields.Number("threshold", 0, 1), fields.Flag("any"));
        if (any && threshold is not null)
        {
            fields.Refuse("any", "Give any or threshold, not both.");
        }

        return new Judge(answer => Together(graders, answer, threshold, any));
    }

    private static Grade Together(IReadOnlyList<AppliedGrader> graders, Answer answer, double? threshold, bool any)
    {
        var grades = graders.Select(g => (Applied: g, Said: Turned(g, g.Grader.Grade(answer)))).ToList();
        if (grades.Find(g => !g.Said.IsScored) is { Said: { } unknown, Applied: { } which })
        {
            return Grade.Unscored($"{which.Name}: {unknown.Reason}");
        }

        var mean = grades.Sum(g => g.Said.Score * g.Applied.Weight) / grades.Sum(g => g.Applied.Weight);
        var failed = grades.Where(g => !g.Said.Passed).Take(3).Select(g => $"{g.Applied.Name}: {Piece.Of(g.Said.Reason)}");
        var said = string.Join(' ', failed);
        return any ? Grade.Of(grades.Exists(g => g.Said.Passed), said)
            : threshold is { } least ? Grade.Of(mean, least, $"{Bounds.Write(mean)}; at least {Bounds.Write(least)} is asked for. {said}".TrimEnd())
            : new Grade(Math.Clamp(mean, 0, 1), grades.TrueForAll(g => g.Said.Passed), said);
    }

    private static Grade Turned(AppliedGrader applied, Grade grade) =>
        applied.IsNot && grade.IsScored ? new Grade(1 - grade.Score, !grade.Passed, grade.Passed ? "It is there, and should not be." : "") : grade;
}
