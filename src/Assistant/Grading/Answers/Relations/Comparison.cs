using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Relations;

/// <summary>Compares two answers of any sort by what they mean.</summary>
internal sealed class Comparison(Equality equality)
{
    public AnswerVerdict Of(Expression student, Expression teacher)
    {
        var (mine, wanted) = (Shapes.Of(student), Shapes.Of(teacher));
        if (mine != wanted)
        {
            return Across(student, mine, teacher, wanted);
        }

        return mine switch
        {
            Shape.Text => AnswerVerdict.Of(student.Key == teacher.Key, "The words are the same.", "The words differ."),
            Shape.List or Shape.Tuple or Shape.Matrix => InOrder(student, teacher),
            Shape.Set => Sets(student, teacher),
            Shape.Interval => new Statements(equality).OfIntervals(student, teacher),
            Shape.Function => Functions((Call)student, (Call)teacher),
            Shape.Statement => new Statements(equality).Of(student, teacher),
            _ => Values(student, teacher),
        };
    }

    /// <summary>Whether two entries are the same; null if that is unclear.</summary>
    public bool? AreSame(Expression a, Expression b) =>
        Of(a, b).Answer switch
        {
            AnswerStanding.Equivalent => true,
            AnswerStanding.Different => false,
            _ => null,
        };

    private AnswerVerdict Across(Expression student, Shape mine, Expression teacher, Shape wanted)
    {
        if (mine is Shape.Interval or Shape.Set or Shape.Tuple && wanted is Shape.Interval or Shape.Set)
        {
            return new Statements(equality).OfIntervals(student, teacher);
        }

        // A bare name may be a statement that is true or false.
        if (
            (mine, wanted) is (Shape.Value, Shape.Statement) or (Shape.Statement, Shape.Value)
            && (IsName(student, teacher) || IsName(teacher, student))
        )
        {
            return new Statements(equality).Of(student, teacher);
        }

        return AnswerVerdict.Other($"The key is {Shapes.Word(wanted)}; the answer is {Shapes.Word(mine)}.");
    }

    private static bool IsName(Expression one, Expression other) =>
        one is Symbol
        && other.All().All(e => e is Symbol or Call { Head: "and" or "or" or "not" or "xor" or "xnor" or "implies" })
        && other is not Symbol;

    private AnswerVerdict InOrder(Expression student, Expression teacher)
    {
        if (student.Parts.Count != teacher.Parts.Count)
        {
            return AnswerVerdict.Other($"The key has {teacher.Parts.Count} entries; the answer has {student.Parts.Count}.");
        }

        AnswerVerdict? ask = null;
        for (var at = 0; at < student.Parts.Count; at++)
        {
            var one = Of(student.Parts[at], teacher.Parts[at]);
            if (one.Answer == AnswerStanding.Different)
            {
                return AnswerVerdict.Other($"Entry {at + 1} differs.");
            }

            ask ??= one.Answer == AnswerStanding.Ask ? one : null;
        }

        return ask ?? AnswerVerdict.Same("All entries are the same.");
    }

    /// <summary>Whether each entry of either set stands in the other.</summary>
    public AnswerVerdict Sets(Expression student, Expression teacher)
    {
        var (more, less) = (Within(student, teacher), Within(teacher, student));
        return more == false ? AnswerVerdict.Other("The answer holds an entry that the key does not.")
            : less == false ? AnswerVerdict.Other("The key holds an entry that the answer does not.")
            : more is null || less is null ? AnswerVerdict.Ask("Whether two entries are the same is unclear.")
            : AnswerVerdict.Same("Both sets hold the same.");
    }

    private bool? Within(Expression set, Expression other)
    {
        bool? all = true;
        foreach (var entry in set.Parts)
        {
            var found = other.Parts.Select(o => AreSame(entry, o)).Take(200).ToList();
            if (found.Contains(true))
            {
                continue;
            }

            if (!found.Contains(null))
            {
                return false;
            }

            all = null;
        }

        return all;
    }

    private AnswerVerdict Functions(Call student, Call teacher)
    {
        if (
            student.Parts[0] is not Call mine
            || teacher.Parts[0] is not Call wanted
            || mine.Head != wanted.Head
            || mine.Parts.Count != wanted.Parts.Count
        )
        {
            return AnswerVerdict.Other("The functions have other names or other numbers of arguments.");
        }

        var body = student.Parts[1];
        foreach (var (from, to) in mine.Parts.Zip(wanted.Parts))
        {
            body = from is Symbol name && to is Symbol ? body.With(name.Name, to) : body;
        }

        return Of(body, teacher.Parts[1]);
    }

    private AnswerVerdict Values(Expression student, Expression teacher)
    {
        if (student.Is("pm") || teacher.Is("pm") || student.All().Concat(teacher.All()).Any(e => e.Is("pm")))
        {
            var both = Sets(
                new Call("{", PlusMinus.Of(student, 1), PlusMinus.Of(student, -1)),
                new Call("{", PlusMinus.Of(teacher, 1), PlusMinus.Of(teacher, -1))
            );
            return both with { Why = "Both signs were tried." };
        }

        return equality.Of(student, teacher) switch
        {
            Sameness.Same => AnswerVerdict.Same("It is equal to the key for all values."),
            Sameness.Different => AnswerVerdict.Other(Why(student, teacher)),
            _ => AnswerVerdict.Ask("Whether it is equal to the key for all values is unclear."),
        };
    }

    private string Why(Expression student, Expression teacher)
    {
        var lower = student.Map(e => e is Symbol s ? new Symbol(s.Name.ToLowerInvariant()) : e);
        var lowerKey = teacher.Map(e => e is Symbol s ? new Symbol(s.Name.ToLowerInvariant()) : e);
        return equality.Of(lower, lowerKey) == Sameness.Same
            ? "It is equal to the key but for capital and small letters."
            : "It is not equal to the key.";
    }
}
