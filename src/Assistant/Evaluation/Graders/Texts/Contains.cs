using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>Asks whether texts stand in an answer: all of them, or any.</summary>
internal sealed class Contains(IReadOnlyList<string> values, bool any, bool isCaseless) : IGrader
{
    public static GraderKind Kind { get; } =
        new("contains", "value: a text or a list of texts that the answer must hold. any: true for one of them. ignore_case: true.", Read);

    public Grade Grade(Answer answer)
    {
        var how = isCaseless ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var missing = values.Where(v => !answer.Text.Contains(v, how)).ToList();
        var score = 1 - ((double)missing.Count / values.Count);
        return any
            ? Graders.Grade.Of(missing.Count < values.Count, $"None of {string.Join(", ", values)} stands in the answer.")
            : new Grade(score, missing.Count == 0, missing.Count == 0 ? "" : $"Missing: {string.Join(", ", missing)}.");
    }

    private static IGrader Read(SuiteFields fields)
    {
        var values = fields.Texts("value");
        if (values.Count == 0 || values.Any(v => v.Length == 0))
        {
            fields.Refuse("value", "contains needs a value: a text, or a list of texts, none of them empty.");
        }

        return new Contains(values.Count == 0 ? [""] : values, fields.Flag("any"), fields.Flag("ignore_case"));
    }
}
