using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Graders.Rails;

/// <summary>Asks what the rails decided.</summary>
internal static class RailVerdict
{
    private static readonly string[] Names = [.. Enum.GetNames<Verdict>().Select(n => n.ToLowerInvariant())];

    public static GraderKind Kind { get; } =
        new(
            "rail-verdict",
            "What the rails decided. From mildest to strongest: " + string.Join(", ", Names) + ". Where no rails ran it is not scored.",
            Read
        )
        {
            Family = "rails",
            Keys =
            [
                new("value", "The verdict, or a list of verdicts of which one is right."),
                new("most", "Instead of value: the strongest verdict that passes."),
                new("least", "Instead of value: the mildest verdict that passes."),
            ],
            Example = "type: rail-verdict\nmost: note",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var exact = fields.Texts("value");
        var (least, most) = (fields.Choice("least", Names[0], Names), fields.Choice("most", Names[^1], Names));
        if (exact.FirstOrDefault(v => !Names.Contains(v)) is { } unknown)
        {
            fields.Refuse("value", $"There is no verdict {Piece.Of(unknown)}. {Nearest.Hint(unknown, Names)}");
        }
        else if (fields.Has("value") == (fields.Has("least") || fields.Has("most")))
        {
            fields.Refuse("value", "Give value, or least and most.");
        }
        else if (Rank(least) > Rank(most))
        {
            fields.Refuse("most", "most must not be milder than least.");
        }

        return new Judge(answer =>
            answer.Verdict is { } verdict ? Look(verdict, exact, Rank(least), Rank(most), answer) : Grade.Unscored("No rails ran.")
        );
    }

    private static Grade Look(Verdict verdict, IReadOnlyList<string> exact, int least, int most, Answer answer)
    {
        var name = Names[(int)verdict];
        var fits = exact.Count > 0 ? exact.Contains(name) : (int)verdict >= least && (int)verdict <= most;
        var codes = answer.Findings.Where(f => f.Severity == verdict).Select(f => $"{f.Rail}/{f.Code}").Distinct().ToList();
        return Grade.Of(fits, $"The rails say {name}{(codes.Count == 0 ? "" : $" ({Piece.Of(codes)})")}.");
    }

    private static int Rank(string name) => Array.IndexOf(Names, name);
}
