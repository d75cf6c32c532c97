using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Graders.Structured;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks that choice questions have one right answer that nothing gives away.</summary>
internal static class QuizKeys
{
    private static readonly string[] Sweeping = ["all of the above", "none of the above", "all of these", "none of these", "both a and b"];

    public static GraderKind Kind { get; } =
        new(
            "quiz-keys",
            "Each choice question has one key and some wrong answers, all unlike each other; none is “all of the above”, and the key is not given away by being much longer than the rest. The score is the share of questions without a fault.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("least", "The fewest wrong answers; 2 without it."),
                new("most", "The most wrong answers; 3 without it."),
                new(
                    "longer",
                    "How many times as long as the longest wrong answer the key may be; 1.8 without it. Up to 15 characters more are let pass."
                ),
                new("items", "The fewest choice questions; 1 without it."),
                new("path", "Where they stand, each an object with key and distractors; $..[?@.distractors] without it."),
            ],
            Example = "type: quiz-keys\nleast: 2\nmost: 3\nitems: 4",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (least, most) = (fields.Whole("least", 1, 20) ?? 2, fields.Whole("most", 1, 20) ?? 3);
        var (longer, items) = (fields.Number("longer", 1, 100) ?? 1.8, fields.Whole("items", 0, 1_000) ?? 1);
        if (most < least)
        {
            fields.Refuse("most", "most must not be below least.");
        }

        var scope = Scope.Read(fields, "$..[?@.distractors]");
        return new Judge(answer =>
        {
            var nodes = scope.Nodes(answer, out var fault);
            return nodes is null && (items > 0 || !answer.IsJson)
                ? Grade.Fail(fault)
                : Look(nodes ?? [], items, node => Fault(node as JsonObject, least, most, longer));
        });
    }

    private static Grade Look(IReadOnlyList<JsonNode?> nodes, int items, Func<JsonNode?, string?> fault)
    {
        var faults = nodes.Select(fault).OfType<string>().ToList();
        return nodes.Count < items
            ? Grade.Fail($"{nodes.Count} choice questions; at least {items} are asked for.")
            : new Grade(nodes.Count == 0 ? 1 : 1 - ((double)faults.Count / nodes.Count), faults.Count == 0, string.Join(' ', faults.Take(3)));
    }

    private static string? Fault(JsonObject? item, int least, int most, double longer)
    {
        var name = Piece.Of(Comparison.Text(item?["question"]) ?? "A question");
        var wrong = (item?["distractors"] as JsonArray ?? [])
            .Select(d => Comparison.Text(d) ?? Comparison.Text((d as JsonObject)?["text"]) ?? "")
            .ToList();
        if (Comparison.Text(item?["key"]) is not { } key || string.IsNullOrWhiteSpace(key))
        {
            return $"{name}: one key is needed.";
        }

        var answers = wrong.Append(key).Select(a => Evening.OneSpace(Words.Fold(a)).TrimEnd('.')).ToList();
        return wrong.Count < least || wrong.Count > most ? $"{name}: {wrong.Count} wrong answers; asked for {least} to {most}."
            : answers.Exists(a => a.Length == 0) ? $"{name}: an answer is empty."
            : answers.Distinct().Count() < answers.Count ? $"{name}: an answer stands there twice."
            : answers.Exists(a => Sweeping.Contains(a)) ? $"{name}: an answer sweeps up the others."
            : key.Length > Math.Max(wrong.Max(w => w.Length) * longer, wrong.Max(w => w.Length) + 15)
                ? $"{name}: the key is much longer than the rest."
            : null;
    }
}
