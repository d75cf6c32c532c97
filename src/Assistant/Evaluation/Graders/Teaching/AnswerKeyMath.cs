using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Graders.Structured;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails.Plans;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Works out questions that ask for a sum, and looks whether their keys are right.</summary>
internal static partial class AnswerKeyMath
{
    private const int LongestQuestion = 500;

    public static GraderKind Kind { get; } =
        new(
            "answer-key-math",
            "Where a question asks for a sum, such as “What is 3/4 + 1/8?” or “15% of 80 = ?”, its key is right and no wrong answer is right too. Worked out with exact fractions; questions that ask for anything else are passed over.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("least", "How many such questions must be there; none without it."),
                new("path", "Where they stand, each an object with question or task, key or answer, and maybe distractors; everywhere without it."),
            ],
            Example = "type: answer-key-math\nleast: 3",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var least = fields.Whole("least", 0, 1_000) ?? 0;
        var scope = Scope.Read(fields, "$..[?(@.question || @.task) && (@.key || @.answer)]");
        return new Judge(answer =>
            scope.Nodes(answer, out var fault) is { } nodes ? Look(nodes, least)
            : least == 0 && answer.IsJson ? Grade.Pass("No question asks for a sum.")
            : Grade.Fail(fault)
        );
    }

    private static Grade Look(IReadOnlyList<JsonNode?> nodes, int least)
    {
        var (count, faults) = (0, new List<string>());
        foreach (var item in nodes.OfType<JsonObject>())
        {
            var question = Text(item, "question", "task");
            if (Asked(question) is not { } value || Number(Text(item, "key", "answer")) is not { } key)
            {
                continue;
            }

            count++;
            var wrong = (item["distractors"] as JsonArray ?? []).Select(d =>
                Number(Comparison.Text(d) ?? Comparison.Text((d as JsonObject)?["text"]) ?? "")
            );
            if (key != value)
            {
                faults.Add($"{Piece.Of(question)} The key should be {value.Write(decimals: true, mixed: false)}.");
            }
            else if (wrong.Any(w => w == value))
            {
                faults.Add($"{Piece.Of(question)} A wrong answer is right.");
            }
        }

        return count < least
            ? Grade.Fail($"{count} questions ask for a sum; at least {least} are asked for.")
            : new Grade(
                count == 0 ? 1 : 1 - ((double)faults.Count / count),
                faults.Count == 0,
                faults.Count == 0 ? $"{count} keys are right." : string.Join(' ', faults.Take(3))
            );
    }

    private static Rational? Asked(string question) =>
        question.Length <= LongestQuestion && !Rounded().IsMatch(question) && Sum().Match(question) is { Success: true } sum
            ? Expression.Value(sum.Groups["sum"].Value.Trim())
            : null;

    // $12, 84 cm, x = 5 and 7/8.
    private static Rational? Number(string text) =>
        text.Length <= LongestQuestion && Amount().Match(text) is { Success: true } amount ? Expression.Value(amount.Groups["n"].Value.Trim()) : null;

    private static string Text(JsonObject item, string name, string other) => Comparison.Text(item[name]) ?? Comparison.Text(item[other]) ?? "";

    [GeneratedRegex(
        @"^\s{0,5}(?:(?:what is|what's|calculate|work out|compute|evaluate|find|solve|simplify|add|subtract|multiply|divide)\s{0,5}(?:the value of)?:?\s{1,5})?"
            + @"(?<sum>[(−-]?\d[\d().,\s+\-−–×·*÷/^²³%]{0,60}[+\-−–×·*÷/^][\d().,\s+\-−–×·*÷/^²³%]{0,60}[\d)²³%]|\d[\d.]{0,20}(?:%|/\d{1,9}) of \d[\d.,]{0,20}\d|\d[\d.]{0,20}(?:%|/\d{1,9}) of \d|\d[\d.]{0,20}[²³])"
            + @"\s{0,5}(?:=\s{0,5}(?:\?|_{1,20}|…|\.\.\.)?)?\s{0,5}[?.]?\s{0,5}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sum();

    [GeneratedRegex(
        @"^\s{0,5}(?:[a-z]\s?=\s?)?[$€£]?\s?(?<n>[-−]?\d[\d.,]{0,40}(?:\s\d{1,9}/\d{1,9}|/\d{1,9})?%?)\s?(?:[a-z²³°]{1,12}\.?)?\s{0,5}\.?\s{0,5}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:round|nearest|about|approximate|estimate|remainder)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rounded();
}
