using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Checks;

/// <summary>Whether an answer is the key with its variables renamed.</summary>
internal static class Substitutions
{
    private const int MostVariables = 5;

    public static AnswerVerdict Of(Asked asked)
    {
        if (asked.Options is not (null or Call { Head: "[" }))
        {
            return AnswerVerdict.Ask("The option must be a list of variables that keep their names, such as [x].");
        }

        var (from, to) = (Free(asked.Student, asked), Free(asked.Teacher, asked));
        if (from.Count != to.Count)
        {
            return AnswerVerdict.Other("The key has another number of variables.");
        }

        if (from.Count > MostVariables)
        {
            return AnswerVerdict.Ask("It has more variables than are looked at.");
        }

        var unclear = false;
        foreach (var order in Orders(to))
        {
            var names = from.Zip(order).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
            var renamed = asked.Student.Map(e => e is Symbol s && names.TryGetValue(s.Name, out var name) ? new Symbol(name) : e);
            var verdict = asked.Comparison.Of(renamed, asked.Teacher);
            if (verdict.Answer == AnswerStanding.Equivalent)
            {
                return AnswerVerdict.Same("It is the key with its variables renamed.");
            }

            unclear |= verdict.Answer == AnswerStanding.Ask;
        }

        return unclear
            ? AnswerVerdict.Ask("Whether it is the key with other names is unclear.")
            : AnswerVerdict.Other("No renaming makes it the key.");
    }

    private static List<string> Free(Expression e, Asked asked) => [.. e.Variables().Where(v => !asked.Flags.Contains(v))];

    private static IEnumerable<List<string>> Orders(List<string> names)
    {
        if (names.Count == 0)
        {
            yield return [];
        }

        foreach (var first in names)
        {
            foreach (var rest in Orders([.. names.Where(n => n != first)]))
            {
                yield return [first, .. rest];
            }
        }
    }
}
