using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Relations;

/// <summary>Compares equations, inequalities, intervals and logic by when they hold.</summary>
internal sealed class Statements(Equality equality)
{
    public AnswerVerdict Of(Expression student, Expression teacher)
    {
        var (mine, wanted) = (Prepared(student), Prepared(teacher));
        if (Product(mine) is { } one && Product(wanted) is { } other)
        {
            return Equations(one, other);
        }

        var book = new AtomBook(equality);
        return Compare(book, book.Read(mine), book.Read(wanted), mine, wanted);
    }

    /// <summary>Compares intervals, unions of them and sets of numbers by what lies in them.</summary>
    public AnswerVerdict OfIntervals(Expression student, Expression teacher)
    {
        var (mine, wanted) = (Intervals.Holds(student), Intervals.Holds(teacher));
        if (mine is null || wanted is null)
        {
            return AnswerVerdict.Ask("An end of an interval is no number.");
        }

        var book = new AtomBook(equality);
        return Compare(book, book.Read(Prepared(mine)), book.Read(Prepared(wanted)), mine, wanted);
    }

    private static AnswerVerdict Compare(AtomBook book, Formula? mine, Formula? wanted, Expression student, Expression teacher)
    {
        if (mine is null || wanted is null)
        {
            return AnswerVerdict.Ask("A statement in it cannot be decided.");
        }

        if (book.AgreeAlways(mine, wanted))
        {
            return AnswerVerdict.Same("Both hold for the same values.");
        }

        if (book.IsLogicAlone)
        {
            return AnswerVerdict.Other("They are true in different cases.");
        }

        var (a, b) = (student.Variables(), teacher.Variables());
        if (a.Count == 1 && b.Count == 1 && !a.SetEquals(b))
        {
            return AnswerVerdict.Ask("It names another variable than the key.");
        }

        return book.AgreeOnLine(mine, wanted) switch
        {
            true => AnswerVerdict.Same("Both hold for the same values."),
            false => AnswerVerdict.Other("They hold for different values."),
            _ => book.DifferAtPlaces(mine, wanted)
                ? AnswerVerdict.Other("They hold for different values.")
                : AnswerVerdict.Ask("Whether both hold for the same values is unclear."),
        };
    }

    private AnswerVerdict Equations(Expression mine, Expression wanted)
    {
        var (always, alwaysWanted) = (Always(mine), Always(wanted));
        if (always is not null || alwaysWanted is not null)
        {
            return always is { } a && alwaysWanted is { } b && (a == b) ? AnswerVerdict.Same("Both hold for the same values.")
                : always is null && equality.IsZero(mine) == Sameness.Unclear ? AnswerVerdict.Ask("Whether it always holds is unclear.")
                : AnswerVerdict.Other("One of the two holds always or never, the other does not.");
        }

        return equality.Ratio(mine, wanted).Standing switch
        {
            Sameness.Same => AnswerVerdict.Same("The equations have the same solutions."),
            Sameness.Different when IsQuotient(mine) || IsQuotient(wanted) => Cleared(mine, wanted),
            Sameness.Different => AnswerVerdict.Other("The equations are not multiples of one another."),
            _ => AnswerVerdict.Ask("Whether the equations have the same solutions is unclear."),
        };
    }

    // Whether an equation holds always (true) or never (false).
    private bool? Always(Expression difference) =>
        difference.Variables().Count == 0 || difference is Number
            ? equality.IsZero(difference) switch
            {
                Sameness.Same => true,
                Sameness.Different => false,
                _ => null,
            }
        : equality.IsZero(difference) == Sameness.Same ? true
        : equality.Ratio(difference, Expression.Of(1)).Standing == Sameness.Same ? false
        : null;

    private static bool IsQuotient(Expression e) => e.All().Any(p => p is Call { Head: "/" } c && c.Parts[1].Variables().Count > 0);

    private static AnswerVerdict Cleared(Expression mine, Expression wanted)
    {
        var variables = mine.Variables();
        if (variables.Count == 1 && Fraction.Of(mine, variables.Min!) is { } a && Fraction.Of(wanted, variables.Min!) is { } b)
        {
            var (x, y) = (a.Above.SquareFree().RealRoots(), b.Above.SquareFree().RealRoots());
            return x.Count == y.Count && x.Zip(y).All(p => Math.Abs(p.First - p.Second) <= 1e-9 * (1 + Math.Abs(p.First)))
                ? AnswerVerdict.Ask("The solutions are the same, and the equations are not multiples of one another.")
                : AnswerVerdict.Other("The equations have different solutions.");
        }

        return AnswerVerdict.Ask("The equations have variables below a fraction line, and are not multiples of one another.");
    }

    // What is 0 when one of several equations holds; null if it is not made of equations alone.
    private static Expression? Product(Expression e) =>
        e switch
        {
            Call { Head: "=" } c => c.Parts[0] - c.Parts[1],
            Call { Head: "or" } c => Product(c.Parts[0]) is { } a && Product(c.Parts[1]) is { } b ? a * b : null,
            Symbol { Name: "true" or "all" } => Expression.Of(0),
            Symbol { Name: "false" or "none" } => Expression.Of(1),
            _ => null,
        };

    private static Expression Prepared(Expression e) =>
        Squared(e.All().Any(p => p.Is("pm")) ? new Call("or", PlusMinus.Of(e, 1), PlusMinus.Of(e, -1)) : e);

    // |a| = |b| says a^2 = b^2, and so does |a| = c for a number c from 0 on.
    private static Expression Squared(Expression e) =>
        e.Map(p =>
            p is Call { Head: "=" } c && IsSize(c.Parts[0]) && IsSize(c.Parts[1]) && c.Parts.Any(x => x.Is("abs"))
                ? new Call("=", Square(c.Parts[0]), Square(c.Parts[1]))
                : p
        );

    private static bool IsSize(Expression e) => e is Call { Head: "abs" } || Exact.Constant.Of(e) is { Sign: >= 0 };

    private static Expression Square(Expression e) => (e is Call { Head: "abs" } c ? c.Parts[0] : e).Power(Expression.Of(2));
}
