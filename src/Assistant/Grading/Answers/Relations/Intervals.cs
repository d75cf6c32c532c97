using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Relations;

/// <summary>Writes intervals as the inequalities that hold in them.</summary>
internal static class Intervals
{
    private static readonly Symbol X = new("x");

    /// <summary>When x lies in it; null if it is no set of numbers.</summary>
    public static Expression? Holds(Expression e) =>
        e switch
        {
            Call { Head: "cc", Parts.Count: 2 } c => Between(c, "<=", "<="),
            Call { Head: "co", Parts.Count: 2 } c => Between(c, "<=", "<"),
            Call { Head: "oc", Parts.Count: 2 } c => Between(c, "<", "<="),
            Call { Head: "oo" or "tuple", Parts.Count: 2 } c => Between(c, "<", "<"),
            Call { Head: "[", Parts.Count: 2 } c => Between(c, "<=", "<="),
            Call { Head: "%union", Parts.Count: > 0 } c => Joined(c, "or"),
            Call { Head: "%intersection", Parts.Count: > 0 } c => Joined(c, "and"),
            Call { Head: "{", Parts.Count: 0 } => new Symbol("false"),
            Call { Head: "{" } c => Any(c.Parts),
            Call { Head: "stack_single_variable_solver" } c => Solved(c.Parts[0]),
            _ => null,
        };

    // An end at infinity is no number, and so it is open; one that is written as closed is another thing.
    private static Expression Between(Call c, string left, string right) =>
        new Call("and", Ordered(left, c.Parts[0], X, c.Parts[0]), Ordered(right, X, c.Parts[1], c.Parts[1]));

    private static Expression Ordered(string sign, Expression a, Expression b, Expression end) =>
        !AtomBook.IsInfinite(end) ? new Call(sign, a, b)
        : sign == "<" ? new Symbol("true")
        : new Symbol("at " + end.Key);

    private static Expression? Solved(Expression e) =>
        e is Call { Head: "<" or ">" or "<=" or ">=" } c && c.Parts.Any(AtomBook.IsInfinite)
            ? c
                .Parts.Select(p => AtomBook.IsInfinite(p) && c.Head.Length == 2 ? (Expression)new Symbol("at " + p.Key) : new Symbol("true"))
                .Aggregate((a, b) => new Call("and", a, b))
            : e;

    private static Expression? Any(IReadOnlyList<Expression> entries) =>
        entries.All(e => Shapes.Of(e) == Shape.Value)
            ? entries.Select(e => (Expression)new Call("=", X, e)).Aggregate((a, b) => new Call("or", a, b))
            : null;

    private static Expression? Joined(Call c, string word)
    {
        Expression? joined = null;
        foreach (var part in c.Parts)
        {
            if (Holds(part) is not { } one)
            {
                return null;
            }

            joined = joined is null ? one : new Call(word, joined, one);
        }

        return joined;
    }
}
