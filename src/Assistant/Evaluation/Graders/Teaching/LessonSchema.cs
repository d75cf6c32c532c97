using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Holds a lesson plan against the product's own schema and rules.</summary>
internal static class LessonSchema
{
    public static GraderKind Kind { get; } =
        new(
            "lesson-schema",
            "The answer is a lesson plan as this product stores it, or one section of one; the rules between its parts (minutes, vocabulary, choices, standards) hold too.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("section", $"Only this section, which is the whole answer: {string.Join(", ", LessonPlanSchema.SectionIds)}."),
                new("rules", "false: only the schema counts."),
                new("most", "How many faults are let pass; none without it."),
            ],
            Example = "type: lesson-schema",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var section = fields.Choice("section", "", LessonPlanSchema.SectionIds);
        var (rules, most) = (fields.Flag("rules", true), fields.Whole("most", 0, 1_000) ?? 0);
        return new Judge(answer => !answer.IsJson ? Grade.Fail("The answer is not JSON.") : Look(Faults(answer.Json(), section, rules), most));
    }

    private static Grade Look(List<ShapeError> faults, int most)
    {
        var said = string.Join(' ', faults.Take(3).Select(f => $"{(f.Path.Length == 0 ? "/" : Piece.Of(f.Path))}: {Piece.Of(f.Message)}"));
        return new Grade(faults.Count == 0 ? 1 : 1.0 / (1 + faults.Count), faults.Count <= most, said);
    }

    private static List<ShapeError> Faults(JsonNode? node, string section, bool rules)
    {
        if (section.Length > 0)
        {
            return [.. LessonPlanSchema.ValidateSection(section, node)];
        }

        return node is JsonObject plan
            ? [.. LessonPlanSchema.Validate(plan), .. rules ? LessonRules.Check(plan) : []]
            : [new ShapeError("", "A plan must be an object.")];
    }
}
