using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Graders.Structured;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks that words are explained in use.</summary>
internal static class VocabularyUse
{
    public static GraderKind Kind { get; } =
        new("vocabulary-use", "Each definition of a word list uses its word, in whatever form. The score is the share that does.", Read)
        {
            Family = "teaching",
            Keys =
            [
                new("used", "true: each word must be used in the rest of the answer too."),
                new("path", "Where the words stand, each an object with term and definition; $.vocabulary[*] without it."),
            ],
            Example = "type: vocabulary-use\nused: true",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (used, scope) = (fields.Flag("used"), Scope.Read(fields, "$.vocabulary[*]"));
        return new Judge(answer => scope.Nodes(answer, out var fault) is { } nodes ? Look(nodes, used ? answer.Json() : null) : Grade.Fail(fault));
    }

    private static Grade Look(IReadOnlyList<JsonNode?> nodes, JsonNode? all)
    {
        var entries = nodes
            .Select(n => (Term: Comparison.Text((n as JsonObject)?["term"]), Definition: Comparison.Text((n as JsonObject)?["definition"])))
            .ToList();
        var own = entries.SelectMany(e => new[] { e.Term, e.Definition }).ToHashSet();
        var rest = all is null ? null : string.Join('\n', JsonTexts.Of(all).Select(t => t.Text).Where(t => !own.Contains(t)));
        var wrong = entries.FindAll(e =>
            string.IsNullOrWhiteSpace(e.Term)
            || e.Definition is null
            || !Words.Uses(e.Definition, e.Term)
            || (rest is not null && !Words.Uses(rest, e.Term))
        );
        var said =
            wrong.Count == 0 ? ""
            : wrong[0].Term is { } term ? $"“{Piece.Of(term)}” is not used."
            : "An entry has no term.";
        return new Grade(1 - ((double)wrong.Count / entries.Count), wrong.Count == 0, said);
    }
}
