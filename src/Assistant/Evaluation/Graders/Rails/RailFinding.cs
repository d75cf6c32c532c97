using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Graders.Rails;

/// <summary>Asks what the rails found.</summary>
internal static class RailFinding
{
    private sealed record Wish(IReadOnlyList<string> Codes, bool Absent, string? At, Verdict Least);

    public static GraderKind Kind { get; } =
        new("rail-finding", "The rails found each of some codes, or none of them. Where no rails ran it is not scored.", Read)
        {
            Family = "rails",
            Keys =
            [
                new("code", "A code or a list: rail/code such as markup/link, or the rail alone."),
                new("absent", "true: none of them may be found."),
                new("at", "Only findings count that touch this text where they stand."),
                new("severity", "Only findings count that are at least so strong: pass (without it), note, hold, refuse or escalate."),
            ],
            Example = "type: rail-finding\ncode: arithmetic/arithmetic\nat: 12 × 7 = 85",
        };

    private static IGrader Read(SuiteFields fields)
    {
        string[] names = [.. Enum.GetNames<Verdict>().Select(n => n.ToLowerInvariant())];
        var severity = Array.IndexOf(names, fields.Choice("severity", names[0], names));
        var wish = new Wish(fields.Texts("code"), fields.Flag("absent"), fields.Text("at"), (Verdict)severity);
        if (wish.Codes.Count == 0 || wish.Codes.Any(string.IsNullOrWhiteSpace))
        {
            fields.Refuse("code", "rail-finding needs a code, such as markup/link, or a list of codes.");
        }

        return new Judge(answer => answer.Verdict is null ? Grade.Unscored("No rails ran.") : Look(answer, wish));
    }

    private static Grade Look(Answer answer, Wish wish)
    {
        var counted = answer.Findings.Where(f => f.Severity >= wish.Least && (wish.At is null || Touches(answer, f, wish.At))).ToList();
        var wrong = wish.Codes.Where(c => counted.Exists(f => c == f.Rail || c == $"{f.Rail}/{f.Code}") == wish.Absent).ToList();
        var said = wrong.Count == 0 ? "" : $"{(wish.Absent ? "Found" : "Not found")}: {Piece.Of(wrong)}.";
        return new Grade(wish.Codes.Count == 0 ? 0 : 1 - ((double)wrong.Count / wish.Codes.Count), wrong.Count == 0, said);
    }

    private static bool Touches(Answer answer, Finding finding, string at)
    {
        var text = TextAt(answer, finding.Place);
        for (var start = text.IndexOf(at, StringComparison.Ordinal); start >= 0; start = text.IndexOf(at, start + 1, StringComparison.Ordinal))
        {
            if (finding.Length == 0 || (finding.Start < start + at.Length && start < finding.Start + finding.Length))
            {
                return true;
            }
        }

        return false;
    }

    // A place is an input of the case, a pointer into the reply, or the text itself.
    private static string TextAt(Answer answer, string place) =>
        answer.Case.Inputs.TryGetValue(place, out var input) ? input
        : place.StartsWith('/') && JsonPointer.Find(answer.Json(), place) is JsonValue value && value.TryGetValue<string>(out var text) ? text
        : answer.Text;
}
