using System.Globalization;
using Homeroom.Assistant.Evaluation.Graders.Structured;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks that the steps of a lesson fill its minutes.</summary>
internal static class LessonTiming
{
    private sealed record Wish(double? Minutes, string? Input, double Shortest, double Longest);

    public static GraderKind Kind { get; } =
        new(
            "lesson-timing",
            "The minutes of the steps add up to those of the lesson: the plan's own ($.lesson.minutes), given ones, or those of an input.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("minutes", "The minutes of the lesson."),
                new("input", "Instead of minutes: the name of the input that holds them."),
                new("shortest", "The fewest minutes of a step; 1 without it."),
                new("longest", "The most minutes of a step."),
                new("path", "Where the minutes of the steps stand; $.timeline[*].minutes without it."),
            ],
            Example = "type: lesson-timing\ninput: minutes\nshortest: 2\nlongest: 25",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var wish = new Wish(
            fields.Number("minutes", 1, 10_000),
            fields.Text("input"),
            fields.Number("shortest", 0, 10_000) ?? 1,
            fields.Number("longest", 0, 10_000) ?? double.PositiveInfinity
        );
        if (fields.Has("minutes") && fields.Has("input"))
        {
            fields.Refuse("input", "Give minutes or input, not both.");
        }

        var scope = Scope.Read(fields, "$.timeline[*].minutes");
        return new Judge(answer => Look(answer, scope, wish));
    }

    private static Grade Look(Answer answer, Scope scope, Wish wish)
    {
        if (wish.Input is not null && Given(answer, wish.Input) is null)
        {
            return Grade.Unscored($"The case's input {Piece.Of(wish.Input)} holds no minutes.");
        }

        if (scope.Nodes(answer, out var fault) is not { } nodes)
        {
            return Grade.Fail(fault);
        }

        var wanted = wish.Minutes ?? (wish.Input is null ? Own(answer) : Given(answer, wish.Input));
        var steps = nodes.Select(Comparison.Number).ToList();
        var sum = steps.Sum(s => s ?? 0);
        return steps.Exists(s => s is not { } m || !double.IsFinite(m)) ? Grade.Fail("A step has no minutes.")
            : wanted is not { } minutes ? Grade.Fail("The plan does not say how many minutes the lesson has.")
            : steps.Exists(s => s < wish.Shortest || s > wish.Longest)
                ? Grade.Fail($"A step takes {Bounds.Write(steps.First(s => s < wish.Shortest || s > wish.Longest)!.Value)} minutes.")
            : Grade.Of(Math.Abs(sum - minutes) < 0.001, $"The steps take {Bounds.Write(sum)} minutes; the lesson has {Bounds.Write(minutes)}.");
    }

    private static double? Own(Answer answer) => Comparison.Number(Lessons.JsonPointer.Find(answer.Json(), "/lesson/minutes"));

    private static double? Given(Answer answer, string input) =>
        answer.Case.Inputs.TryGetValue(input, out var given)
        && double.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes)
        && double.IsFinite(minutes)
            ? minutes
            : null;
}
