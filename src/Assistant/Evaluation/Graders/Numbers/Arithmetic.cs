using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Guardrails.Plans;

namespace Homeroom.Assistant.Evaluation.Graders.Numbers;

/// <summary>Works out every equality of an answer with exact fractions.</summary>
internal static class Arithmetic
{
    private const string Operators = "+-−–×·*÷/∕^²³";

    public static GraderKind Kind { get; } =
        new(
            "arithmetic",
            "Every sum in the answer is right: all sides of 3/4 + 1/8 = 7/8 are worked out with exact fractions. What touches a letter, such as 2x = 6, or a word such as “of” is passed over, as is a sum with a question mark after it; a rounded result is wrong unless it stands after ≈.",
            Read
        )
        {
            Family = "numbers",
            Keys = [new("least", "How many sums must be there; none without it."), Scope.Key],
            Example = "type: arithmetic\nleast: 2",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var least = fields.Whole("least", 0, 10_000) ?? 0;
        return Judge.OfProse(fields, text => Look(text, least));
    }

    private static Grade Look(string text, int least)
    {
        var (count, wrong) = (0, new List<string>());
        foreach (var sum in SumsIn.Text(text))
        {
            var sides = Sides(sum);
            var values = sides.ConvertAll(Expression.Value);
            if (values.Exists(v => v is null) || !sides.Exists(s => s.Length > 1 && s.AsSpan(1).ContainsAny(Operators)))
            {
                continue;
            }

            count++;
            if (values.Exists(v => v != values[0]))
            {
                wrong.Add(sum);
            }
        }

        return count < least ? Grade.Fail($"{count} sums can be read; at least {least} are asked for.")
            : wrong.Count > 0 ? new Grade(1 - ((double)wrong.Count / count), false, $"Wrong: {Piece.Of(wrong)}.")
            : Grade.Pass($"{count} sums are right.");
    }

    // Brackets round a whole sum, as in (3 + 4 = 7), belong to no side.
    private static List<string> Sides(string sum)
    {
        List<string> sides = [.. sum.Split('=').Select(s => s.Trim(' ', '\u00A0', '\u2009', '\u202F'))];
        while (sides[0].StartsWith('(') && sides[^1].EndsWith(')') && sides[0].Count(c => c == '(') > sides[0].Count(c => c == ')'))
        {
            (sides[0], sides[^1]) = (sides[0][1..].Trim(), sides[^1][..^1].Trim());
        }

        return sides;
    }
}
